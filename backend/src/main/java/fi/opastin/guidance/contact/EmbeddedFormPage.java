package fi.opastin.guidance.contact;

import fi.opastin.platform.web.Framing;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The page of a provider's form that its own sites may show in a frame (G5), when this process
 * serves the pages. In production the web server does it, and asks {@link ContactFormResource}.
 */
@ApplicationScoped
class EmbeddedFormPage {

  private static final Logger LOG = Logger.getLogger(EmbeddedFormPage.class);
  private static final String PROVIDER = "provider";
  private static final String PATH =
      "/(?:fi|sv|en)/contact/embed/(?<"
          + PROVIDER
          + ">[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
  private static final int BEFORE_PAGES = RouteConstants.ROUTE_ORDER_BEFORE_DEFAULT - 1;

  private final ContactForms forms;
  private final Optional<Path> folder;

  /**
   * @param folder of the built pages; empty: others serve them
   */
  EmbeddedFormPage(
      ContactForms forms, @ConfigProperty(name = "opastin.web.folder") Optional<Path> folder) {
    this.forms = forms;
    this.folder = folder;
  }

  void install(@Observes Router router) {
    if (folder.isPresent()) {
      router
          .routeWithRegex(PATH)
          .method(HttpMethod.GET)
          .method(HttpMethod.HEAD)
          .order(BEFORE_PAGES)
          .handler(this::decide);
    }
  }

  private void decide(RoutingContext context) {
    var recipient = Recipient.parse(context.pathParam(PROVIDER));
    context
        .vertx()
        .executeBlocking(() -> forms.frameAncestors(recipient), false)
        .onFailure(
            failure -> LOG.errorf("who may show a form is not known: %s", failure.getClass()))
        .otherwise(Framing.NOBODY)
        .onSuccess(ancestors -> {
          Framing.decide(context, ancestors);
          context.next();
        });
  }
}
