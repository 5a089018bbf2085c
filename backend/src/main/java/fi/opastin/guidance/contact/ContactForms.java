package fi.opastin.guidance.contact;

import fi.opastin.directory.ServiceProvider;
import fi.opastin.directory.ServiceProviders;
import fi.opastin.platform.time.Finland;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Who can be written to, by everybody. Public data: needs no entry. */
@ApplicationScoped
class ContactForms {

  private final ServiceProviders providers;
  private final ContactSettingsRepository settings;
  private final OpeningProofs proofs;
  private final Clock clock;

  ContactForms(
      ServiceProviders providers,
      ContactSettingsRepository settings,
      OpeningProofs proofs,
      Clock clock) {
    this.providers = providers;
    this.settings = settings;
    this.proofs = proofs;
    this.clock = clock;
  }

  /**
   * A form that somebody has opened.
   *
   * @param provider empty: it goes to the service itself
   * @param receives whether somebody reads what it sends
   */
  record Form(Optional<ServiceProvider> provider, boolean receives, OpeningProof proof) {}

  /** A fresh form; empty if there is no such recipient. */
  @Transactional
  Optional<Form> open(Recipient recipient) {
    if (recipient.isService()) {
      return Optional.of(new Form(Optional.empty(), true, proofs.issue(recipient)));
    }
    return present(recipient)
        .map(provider ->
            new Form(Optional.of(provider), receives(recipient), proofs.issue(recipient)));
  }

  /** Whether what is sent to it now is read. */
  @Transactional
  boolean receives(Recipient recipient) {
    return recipient
        .providerId()
        .map(id -> present(recipient).isPresent() && settings.receives(id))
        .orElse(true);
  }

  /** Which sites may show the page of a form in a frame, in the words of a page's policy. */
  @Transactional
  String frameAncestors(Recipient recipient) {
    return FrameOrigin.ancestors(
        present(recipient).map(ServiceProvider::contactFrames).orElse(List.of()));
  }

  private Optional<ServiceProvider> present(Recipient recipient) {
    var today = Finland.dayOf(clock.instant());
    return recipient
        .providerId()
        .flatMap(providers::find)
        .filter(provider -> provider.isListed(today));
  }
}
