package fi.opastin.notification;

import fi.opastin.platform.web.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Addresses of the service's pages, as letters link to them. */
@ApplicationScoped
class Addresses {

  private final URI origin;

  Addresses(@ConfigProperty(name = "opastin.origin") URI origin) {
    this.origin = origin;
  }

  /** The token stands in the fragment: a browser sends that to no server. */
  String invitation(Language language, String token) {
    return page(language, "invitation") + "#" + token;
  }

  /** As with an invitation. */
  String staffLink(Language language, String token) {
    return page(language, "staff-link") + "#" + token;
  }

  /**
   * @param workspaceId null outside of workspaces
   */
  String of(NoticePlace place, Language language, @Nullable UUID workspaceId) {
    return switch (place) {
      case WORKSPACE -> page(language, "workspaces") + "/" + Objects.requireNonNull(workspaceId);
      case WORKSPACES -> page(language, "workspaces");
      case INBOX -> page(language, "inbox");
    };
  }

  String front(Language language) {
    return origin + "/" + language.code();
  }

  String settings(Language language) {
    return page(language, "settings");
  }

  private String page(Language language, String name) {
    return origin + "/" + language.code() + "/" + name;
  }
}
