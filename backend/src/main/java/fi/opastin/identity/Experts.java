package fi.opastin.identity;

import fi.opastin.platform.web.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The providers' staff: public to everybody who is in the service. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Experts {

  private static final Locale FINNISH = Locale.of("fi");

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

  /**
   * Experts who give guidance and are not disabled, by name.
   *
   * @param words in name, title or organisation, in whatever case; empty for all
   * @param serviceProviderId only of this organisation; null for all
   * @param after the last one of the page before; null for the first page
   */
  public List<Expert> search(
      String words, @Nullable UUID serviceProviderId, @Nullable Listed after, int limit) {
    return experts.search(
        words.toLowerCase(FINNISH),
        serviceProviderId,
        after == null ? null : new ExpertRepository.Position(after.name(), after.accountId()),
        limit);
  }

  /** All experts of a provider who give guidance, by name. */
  public List<Expert> guidingAt(UUID serviceProviderId) {
    return experts.guidingAt(serviceProviderId);
  }

  /** Where somebody stands in the list of experts. */
  public record Listed(String name, UUID accountId) {}

  /** The expert with this work address, unless disabled. */
  public Optional<Expert> withAddress(EmailAddress address) {
    return experts.withAddress(address.value()).stream().findFirst();
  }

  /**
   * Whether somebody of any organisation, who is not disabled, has this work address. Nobody else
   * takes it until the end of the transaction.
   */
  public boolean isTaken(EmailAddress address) {
    experts.lockAddress(address.value());
    return experts.count("lower(workEmail) = lower(?1) and disabledAt is null", address.value())
        > 0;
  }

  /**
   * Those of these, by name.
   *
   * @param after the last one of the page before; null for the first page
   */
  public List<Expert> among(Collection<UUID> accountIds, @Nullable UUID after, int limit) {
    return experts.among(accountIds, after == null ? null : experts.findById(after), limit);
  }

  /** A staff member as the database has them now, whatever this transaction has read before. */
  public Expert refreshed(UUID accountId) {
    return experts.refreshed(accountId);
  }

  /**
   * At login: whoever is bound to this issuer and subject, unless disabled.
   *
   * @param own of the organisation's own OpenID provider; empty: by that of the installation
   */
  public Optional<Expert> findBound(String issuer, String subject, Optional<UUID> own) {
    return experts.findBound(issuer, subject, own).flatMap(this::find);
  }
}
