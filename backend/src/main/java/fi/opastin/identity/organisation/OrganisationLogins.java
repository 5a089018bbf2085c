package fi.opastin.identity.organisation;

import fi.opastin.directory.ServiceProviders;
import fi.opastin.platform.web.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The organisations' own OpenID providers. Which there are is public: needs no entry. */
@ApplicationScoped
@Transactional
public class OrganisationLogins {

  private final OrganisationLoginRepository logins;
  private final ServiceProviders providers;

  OrganisationLogins(OrganisationLoginRepository logins, ServiceProviders providers) {
    this.logins = logins;
    this.providers = providers;
  }

  /** One by which people may log in now, and whose staff they are. */
  record Choice(OrganisationLogin login, LocalizedText organisation) {}

  /** The one of this id, whether people may log in by it now or not. */
  public Optional<OrganisationLogin> find(UUID id) {
    return logins.findByIdOptional(id);
  }

  /** Where the service is this client. */
  public Optional<OrganisationLogin> find(String issuer, String clientId) {
    return logins.of(issuer, clientId);
  }

  /** Whether staff have to choose where to log in. */
  public boolean isThereAChoice() {
    return logins.count("enabled = true") > 0;
  }

  List<Choice> choices() {
    var enabled = logins.enabled();
    var organisations =
        providers.get(enabled.stream().map(OrganisationLogin::serviceProviderId).toList());
    return enabled.stream()
        .map(login ->
            new Choice(
                login, Objects.requireNonNull(organisations.get(login.serviceProviderId())).name()))
        .toList();
  }

  /** By which the staff of this organisation may log in now. */
  public Optional<OrganisationLogin> enabledOf(UUID serviceProviderId) {
    return logins.enabledOf(serviceProviderId);
  }
}
