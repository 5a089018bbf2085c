package fi.opastin.identity.login;

import fi.opastin.access.Role;
import fi.opastin.identity.Customers;
import fi.opastin.identity.Expert;
import fi.opastin.identity.Experts;
import fi.opastin.identity.login.InvitationAcceptance.Outcome;
import fi.opastin.identity.session.Device;
import fi.opastin.identity.session.Login;
import fi.opastin.identity.session.LoginProvider;
import fi.opastin.identity.session.ProviderId;
import fi.opastin.identity.session.Sessions;
import fi.opastin.identity.staff.StaffLinks;
import fi.opastin.identity.staff.StaffLinks.Binding;
import fi.opastin.platform.web.Language;
import fi.opastin.service.interruption.ServiceFunction;
import fi.opastin.service.interruption.Switches;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Decides who may log in. A refusal keeps nothing about the person. */
@ApplicationScoped
class LoginService {

  /** What becomes of a login. */
  sealed interface Decision {
    /**
     * @param sessionToken for the cookie
     */
    record SignedIn(String sessionToken) implements Decision {}

    record Refused(LoginRefusal reason) implements Decision {}
  }

  private final LoginConfiguration configuration;
  private final InvitationAcceptance invitations;
  private final Customers customers;
  private final Experts experts;
  private final StaffLinks links;
  private final Sessions sessions;
  private final Switches switches;

  LoginService(
      LoginConfiguration configuration,
      InvitationAcceptance invitations,
      Customers customers,
      Experts experts,
      StaffLinks links,
      Sessions sessions,
      Switches switches) {
    this.configuration = configuration;
    this.invitations = invitations;
    this.customers = customers;
    this.experts = experts;
    this.links = links;
    this.sessions = sessions;
    this.switches = switches;
  }

  /**
   * A customer needs a workspace or a valid invitation (G3).
   *
   * @param invitationToken of the link by which the person came
   */
  @Transactional
  Decision customer(
      JsonWebToken idToken, Optional<String> invitationToken, Language language, Device device) {
    if (isOff()) {
      return new Decision.Refused(LoginRefusal.MAINTENANCE);
    }
    if (!(idToken.getClaim("acr") instanceof String level)
        || !configuration.levels().contains(level)) {
      return new Decision.Refused(LoginRefusal.WEAK_AUTHENTICATION);
    }
    var identity = StrongIdentity.from(idToken, configuration.claims());
    if (identity.isEmpty()) {
      return new Decision.Refused(LoginRefusal.NO_IDENTITY_CODE);
    }
    var person = identity.get();
    var outcome =
        invitationToken
            .map(token -> invitations.accept(token, person.code(), person.name(), language))
            .orElseGet(Outcome.Unknown::new);
    return switch (outcome) {
      case Outcome.Accepted(var accountId) -> signedIn(accountId, device);
      case Outcome.NotForYou() -> new Decision.Refused(LoginRefusal.INVITATION_FOR_ANOTHER);
      case Outcome.Ended() -> new Decision.Refused(LoginRefusal.INVITATION_ENDED);
      case Outcome.Unknown() ->
          customers
              .find(person.code())
              .filter(Customers.Known::hasWorkspace)
              .map(known -> signedIn(known.accountId(), device))
              .orElseGet(() -> new Decision.Refused(LoginRefusal.NO_ACCESS));
    };
  }

  /**
   * An expert needs an account that is bound to this issuer and subject, or comes with the link
   * that binds it.
   *
   * @param own the organisation's own OpenID provider at which the login was; empty: that of the
   *     installation
   * @param linkToken of the link by which they came
   */
  @Transactional
  Decision expert(
      JsonWebToken idToken, Optional<UUID> own, Optional<String> linkToken, Device device) {
    if (isOff()) {
      return administrator(idToken, own, device);
    }
    var binding =
        linkToken
            .map(token -> links.bind(token, idToken.getIssuer(), idToken.getSubject(), own))
            .orElseGet(Binding.NoLink::new);
    return switch (binding) {
      case Binding.Bound(var expert) -> signedIn(expert, idToken, device);
      case Binding.Expired() -> new Decision.Refused(LoginRefusal.STAFF_LINK_ENDED);
      case Binding.OtherIssuer() -> new Decision.Refused(LoginRefusal.STAFF_LINK_OTHER_LOGIN);
      case Binding.BoundToAnother() -> new Decision.Refused(LoginRefusal.STAFF_LOGIN_TAKEN);
      case Binding.NoLink() ->
          experts
              .findBound(idToken.getIssuer(), idToken.getSubject(), own)
              .map(expert -> signedIn(expert, idToken, device))
              .orElseGet(() -> new Decision.Refused(LoginRefusal.NO_ACCESS));
    };
  }

  /** The service administrator comes in, to see whether all is well and to switch on again. */
  private Decision administrator(JsonWebToken idToken, Optional<UUID> own, Device device) {
    return experts
        .findBound(idToken.getIssuer(), idToken.getSubject(), own)
        .filter(expert -> expert.roles().contains(Role.SERVICE_ADMINISTRATOR))
        .map(expert -> signedIn(expert, idToken, device))
        .orElseGet(() -> new Decision.Refused(LoginRefusal.MAINTENANCE));
  }

  private boolean isOff() {
    return switches.off(ServiceFunction.LOGIN).isPresent();
  }

  private Decision signedIn(Expert expert, JsonWebToken idToken, Device device) {
    return new Decision.SignedIn(
        sessions.begin(
            expert.accountId(),
            expert.roles(),
            new Login(
                LoginProvider.ORGANISATION, idToken.getRawToken(), sessionOf(idToken), device)));
  }

  /** The ID token is not kept: it carries the identity code, and there is nowhere to log out. */
  private Decision signedIn(UUID accountId, Device device) {
    return new Decision.SignedIn(
        sessions.begin(
            accountId,
            Set.of(Role.CUSTOMER),
            new Login(LoginProvider.SUOMIFI, null, null, device)));
  }

  private static @Nullable ProviderId sessionOf(JsonWebToken idToken) {
    return idToken.getClaim("sid") instanceof String id
        ? new ProviderId(idToken.getIssuer(), id)
        : null;
  }
}
