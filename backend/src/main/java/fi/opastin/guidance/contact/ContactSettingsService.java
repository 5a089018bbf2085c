package fi.opastin.guidance.contact;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.directory.ServiceProvider;
import fi.opastin.directory.ServiceProviders;
import fi.opastin.guidance.contact.ContactSettingsRepository.Count;
import fi.opastin.identity.Expert;
import fi.opastin.identity.Experts;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.ProblemException;
import fi.opastin.platform.web.Etag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A provider's administrator says who reads what is sent to it, and sees how much that is (G5). */
@ApplicationScoped
class ContactSettingsService {

  private final Access access;
  private final ContactSettingsRepository settings;
  private final InboxTelling telling;
  private final ServiceProviders providers;
  private final Experts experts;
  private final Clock clock;

  ContactSettingsService(
      Access access,
      ContactSettingsRepository settings,
      InboxTelling telling,
      ServiceProviders providers,
      Experts experts,
      Clock clock) {
    this.access = access;
    this.settings = settings;
    this.telling = telling;
    this.providers = providers;
    this.experts = experts;
    this.clock = clock;
  }

  /**
   * @param experts all who can be named, with those who are
   * @param frames origins of the sites that may show the form
   */
  record View(
      ServiceProvider provider,
      List<Expert> experts,
      List<String> frames,
      Map<ContactState, Count> counts,
      int version) {}

  /** What became of new settings. */
  sealed interface Outcome {
    record Done(View view) implements Outcome {}

    /** Somebody is no expert of the organisation, or disabled. */
    record NoExpert() implements Outcome {}
  }

  @Transactional
  View read(Actor actor) {
    var provider = providers.get(access.enterOrganisation(actor, ContactAction.SET_UP));
    return view(provider, provider.contactFrames(), provider.contactVersion());
  }

  /**
   * @throws ProblemException stale-version
   */
  @Transactional
  Outcome set(Actor actor, @Nullable String ifMatch, List<UUID> handlers, List<String> frames) {
    var provider = providers.get(access.enterOrganisation(actor, ContactAction.SET_UP));
    var version = provider.contactVersion();
    Etag.require(ifMatch, version);
    var recipient = new Recipient(Optional.of(provider.id()));
    var before = telling.handlers(recipient);
    return switch (settings.set(handlers, frames, version)) {
      case DONE -> {
        telling.handedOver(recipient, before);
        yield new Outcome.Done(view(provider, frames, version + 1));
      }
      case NO_EXPERT -> new Outcome.NoExpert();
      case STALE -> throw new ProblemException(CommonProblem.STALE_VERSION);
    };
  }

  private View view(ServiceProvider provider, List<String> frames, int version) {
    return new View(
        provider,
        experts.guidingAt(provider.id()),
        frames,
        settings.counts(clock.instant()),
        version);
  }
}
