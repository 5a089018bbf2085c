package fi.opastin.identity.organisation;

import fi.opastin.platform.database.NamedLockRepository;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class OrganisationLoginRepository implements PanacheRepositoryBase<OrganisationLogin, UUID> {

  private final NamedLockRepository locks;

  OrganisationLoginRepository(NamedLockRepository locks) {
    this.locks = locks;
  }

  /** The newest first, those before one of them. */
  List<OrganisationLogin> of(UUID serviceProviderId, UUID before, int limit) {
    return find("serviceProviderId = ?1 and id < ?2 order by id desc", serviceProviderId, before)
        .page(0, limit)
        .list();
  }

  List<OrganisationLogin> enabled() {
    return list("enabled = true order by issuer, id");
  }

  Optional<OrganisationLogin> enabledOf(UUID serviceProviderId) {
    return find("serviceProviderId = ?1 and enabled = true order by issuer", serviceProviderId)
        .firstResultOptional();
  }

  Optional<OrganisationLogin> of(String issuer, String clientId) {
    return find("issuer = ?1 and clientId = ?2 order by id", issuer, clientId)
        .firstResultOptional();
  }

  /**
   * Whether there is one; until the end of the transaction nobody else adds any of the provider.
   */
  boolean lockExists(UUID serviceProviderId, String issuer) {
    locks.hold("organisation login", serviceProviderId.toString());
    return count("serviceProviderId = ?1 and issuer = ?2", serviceProviderId, issuer) > 0;
  }
}
