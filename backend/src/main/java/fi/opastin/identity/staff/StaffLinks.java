package fi.opastin.identity.staff;

import fi.opastin.directory.ServiceProviders;
import fi.opastin.identity.Expert;
import fi.opastin.identity.Experts;
import fi.opastin.identity.organisation.OrganisationLogin;
import fi.opastin.identity.organisation.OrganisationLogins;
import fi.opastin.platform.crypto.LinkToken;
import fi.opastin.platform.web.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The one-time links that bind accounts of staff to logins: to issuer and subject, never to an
 * e-mail address that somebody claims.
 */
@ApplicationScoped
public class StaffLinks {

  private final StaffRepository staff;
  private final Experts experts;
  private final ServiceProviders providers;
  private final OrganisationLogins logins;
  private final Clock clock;

  StaffLinks(
      StaffRepository staff,
      Experts experts,
      ServiceProviders providers,
      OrganisationLogins logins,
      Clock clock) {
    this.staff = staff;
    this.experts = experts;
    this.providers = providers;
    this.logins = logins;
    this.clock = clock;
  }

  /** What the holder of a link is told before login. */
  sealed interface Visit {
    /**
     * @param own by which the organisation's staff log in; empty: by that of the installation
     */
    record Welcome(LocalizedText organisation, Optional<UUID> own, Instant expiresAt)
        implements Visit {}

    /** Used, replaced, expired, or never there. */
    record Ended() implements Visit {}
  }

  /** What became of a login with a link. */
  public sealed interface Binding {
    record Bound(Expert expert) implements Binding {}

    /** It is no staff link: the login goes on as any other. */
    record NoLink() implements Binding {}

    record Expired() implements Binding {}

    /** The login was at an OpenID provider that is not the organisation's. */
    record OtherIssuer() implements Binding {}

    /** This login belongs to another account already. */
    record BoundToAnother() implements Binding {}
  }

  @Transactional
  Visit visit(LinkToken token) {
    return staff
        .link(token.hash())
        .filter(link -> link.expiresAt().isAfter(clock.instant()))
        .<Visit>map(link ->
            new Visit.Welcome(
                providers.get(link.provider()).name(),
                logins.enabledOf(link.provider()).map(OrganisationLogin::id),
                link.expiresAt()))
        .orElseGet(Visit.Ended::new);
  }

  /**
   * Binds the link's account to a login that has just been verified; the link works once.
   *
   * @param own the organisation's own OpenID provider; empty: that of the installation
   */
  @Transactional
  public Binding bind(String token, String issuer, String subject, Optional<UUID> own) {
    var binding = staff.bind(new LinkToken(token).hash(), issuer, subject, own, clock.instant());
    return switch (binding.outcome()) {
      case BOUND ->
          new Binding.Bound(experts.find(Objects.requireNonNull(binding.account())).orElseThrow());
      case UNKNOWN -> new Binding.NoLink();
      case ENDED -> new Binding.Expired();
      case OTHER_ISSUER -> new Binding.OtherIssuer();
      case BOUND_TO_ANOTHER -> new Binding.BoundToAnother();
    };
  }
}
