package fi.opastin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The providers' staff: public to everybody who is in the service. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Experts {

  private final ExpertRepository experts;

  Experts(ExpertRepository experts) {
    this.experts = experts;
  }

  /** The staff member with this account. */
  public Optional<Expert> find(UUID accountId) {
    return experts.findByIdOptional(accountId);
  }

  /** The staff members among these accounts, in one query. */
  public Map<UUID, Expert> find(Collection<UUID> accountIds) {
    return experts.list("accountId in ?1", accountIds).stream()
        .collect(Collectors.toMap(Expert::accountId, Function.identity()));
  }

  /** At login: whoever is bound to this issuer and subject, unless disabled. */
  public Optional<Expert> findBound(String issuer, String subject) {
    return experts.findBound(issuer, subject).flatMap(this::find);
  }
}
