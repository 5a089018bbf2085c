package fi.opastin.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The service providers, by id. Public data: needs no entry. */
@ApplicationScoped
public class ServiceProviders {

  private final ProviderRepository repository;

  ServiceProviders(ProviderRepository repository) {
    this.repository = repository;
  }

  /** The provider of this id, which must exist. */
  public ServiceProvider get(UUID id) {
    return find(id).orElseThrow(() -> new IllegalStateException("no service provider " + id));
  }

  /** The provider of this id. */
  public Optional<ServiceProvider> find(UUID id) {
    return repository.findByIdOptional(id);
  }

  /** The providers of these ids. */
  public Map<UUID, ServiceProvider> get(Collection<UUID> ids) {
    return repository.of(List.copyOf(ids)).stream()
        .collect(Collectors.toMap(ServiceProvider::id, Function.identity()));
  }
}
