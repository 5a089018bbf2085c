package fi.opastin.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** The service providers, by id. Public data: needs no entry. */
@ApplicationScoped
public class ServiceProviders {

  private final Repository repository;

  ServiceProviders(Repository repository) {
    this.repository = repository;
  }

  /** The provider of this id, which must exist. */
  public ServiceProvider get(UUID id) {
    var provider = repository.findById(id);
    if (provider == null) {
      throw new IllegalStateException("no service provider " + id);
    }
    return provider;
  }

  /** The providers of these ids. */
  public Map<UUID, ServiceProvider> get(Collection<UUID> ids) {
    return repository.of(List.copyOf(ids)).stream()
        .collect(Collectors.toMap(ServiceProvider::id, Function.identity()));
  }

  @ApplicationScoped
  static class Repository implements PanacheRepositoryBase<ServiceProvider, UUID> {

    List<ServiceProvider> of(List<UUID> ids) {
      return getEntityManager().unwrap(Session.class).findMultiple(ServiceProvider.class, ids);
    }
  }
}
