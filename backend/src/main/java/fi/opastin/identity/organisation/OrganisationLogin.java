package fi.opastin.identity.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's own OpenID provider, and what the service is there. Its issuer never changes:
 * people are bound to it.
 */
@Entity
@DynamicUpdate
public class OrganisationLogin {

  @Id private UUID id;
  private UUID serviceProviderId;
  private String issuer;
  private String clientId;
  private @Nullable String authorizationPath;
  private @Nullable String tokenPath;
  private @Nullable String keysPath;
  private @Nullable String logoutPath;
  private boolean enabled;
  private int version;

  @SuppressWarnings("NullAway.Init") // for Hibernate, which sets the fields
  protected OrganisationLogin() {}

  /**
   * Where the OpenID provider's addresses lie, below its issuer.
   *
   * @param logout null if it offers none
   */
  public record Paths(String authorization, String token, String keys, @Nullable String logout) {}

  /**
   * What can change.
   *
   * @param clientId the service's name at the OpenID provider
   * @param paths null: its metadata tell
   */
  record Terms(String clientId, @Nullable Paths paths, boolean enabled) {}

  static OrganisationLogin of(UUID id, UUID serviceProviderId, String issuer, Terms terms) {
    var login = new OrganisationLogin();
    login.id = id;
    login.serviceProviderId = serviceProviderId;
    login.issuer = issuer;
    login.take(terms);
    return login;
  }

  void change(Terms terms) {
    take(terms);
    version++;
  }

  private void take(Terms terms) {
    var paths = terms.paths();
    clientId = terms.clientId();
    authorizationPath = paths == null ? null : paths.authorization();
    tokenPath = paths == null ? null : paths.token();
    keysPath = paths == null ? null : paths.keys();
    logoutPath = paths == null ? null : paths.logout();
    enabled = terms.enabled();
  }

  public UUID id() {
    return id;
  }

  public UUID serviceProviderId() {
    return serviceProviderId;
  }

  /** As it stands in ID tokens. */
  public String issuer() {
    return issuer;
  }

  public String clientId() {
    return clientId;
  }

  /** Empty if the OpenID provider's metadata tell. */
  public Optional<Paths> paths() {
    return authorizationPath == null || tokenPath == null || keysPath == null
        ? Optional.empty()
        : Optional.of(new Paths(authorizationPath, tokenPath, keysPath, logoutPath));
  }

  /** Whether people may log in by it now. */
  public boolean enabled() {
    return enabled;
  }

  public int version() {
    return version;
  }
}
