package fi.opastin.identity;

import fi.opastin.platform.database.NamedLockRepository;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ExpertRepository implements PanacheRepositoryBase<Expert, UUID> {

  private static final UUID NOBODY = new UUID(0, 0);

  private final NamedLockRepository locks;

  ExpertRepository(NamedLockRepository locks) {
    this.locks = locks;
  }

  /** Where a page of the experts begins. */
  record Position(String name, UUID accountId) {}

  /** Experts who are not disabled, by name; the words are in name, title or organisation. */
  List<Expert> search(
      String words, @Nullable UUID serviceProviderId, @Nullable Position after, int limit) {
    return find(
            """
            disabledAt is null and array_position(roles, 'EXPERT') > 0
            and (:anyProvider = true or serviceProviderId = :provider)
            and (locate(:words, lower(name)) > 0 or locate(:words, lower(title)) > 0
              or exists (select 1 from ServiceProvider p where p.id = serviceProviderId
                and (locate(:words, lower(p.name.fi)) > 0 or locate(:words, lower(p.name.sv)) > 0
                  or locate(:words, lower(p.name.en)) > 0)))
            and (:first = true or (name, accountId) > (:afterName, :afterId))
            order by name, accountId\
            """,
            Parameters.with("words", words)
                .and("anyProvider", serviceProviderId == null)
                .and("provider", serviceProviderId == null ? NOBODY : serviceProviderId)
                .and("first", after == null)
                .and("afterName", after == null ? "" : after.name())
                .and("afterId", after == null ? NOBODY : after.accountId()))
        .page(0, limit)
        .list();
  }

  /** Experts who are not disabled with this work address, in whatever case it is written. */
  List<Expert> withAddress(String email) {
    return list(
        """
        lower(workEmail) = lower(?1) and disabledAt is null and array_position(roles, 'EXPERT') > 0
        order by accountId\
        """,
        email);
  }

  /** Whoever else wants this work address waits until the end of the transaction. */
  void lockAddress(String email) {
    locks.hold("expert", email.toLowerCase(Locale.ROOT));
  }

  List<Expert> guidingAt(UUID serviceProviderId) {
    return list(
        """
        serviceProviderId = ?1 and disabledAt is null and array_position(roles, 'EXPERT') > 0
        order by name, accountId\
        """,
        serviceProviderId);
  }

  List<Expert> among(Collection<UUID> accountIds, @Nullable Expert after, int limit) {
    return find(
            """
            accountId in :ids and (:first = true or (name, accountId) > (:afterName, :afterId))
            order by name, accountId\
            """,
            Parameters.with("ids", accountIds)
                .and("first", after == null)
                .and("afterName", after == null ? "" : after.name())
                .and("afterId", after == null ? NOBODY : after.accountId()))
        .page(0, limit)
        .list();
  }

  Expert refreshed(UUID accountId) {
    var expert = findById(accountId);
    if (expert == null) {
      throw new IllegalStateException("no member of staff");
    }
    getEntityManager().refresh(expert);
    return expert;
  }

  Optional<UUID> findBound(String issuer, String subject, Optional<UUID> own) {
    return Optional.ofNullable(
        (UUID)
            getEntityManager()
                .createNativeQuery(
                    "select gate.find_expert(:issuer, :subject, cast(:own as uuid))", UUID.class)
                .setParameter("issuer", issuer)
                .setParameter("subject", subject)
                .setParameter("own", own.orElse(null))
                .getSingleResultOrNull());
  }
}
