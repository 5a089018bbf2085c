package fi.opastin.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class IdempotencyRepository {

  record Earlier(byte[] digest, UUID resourceId) {}

  private final EntityManager entityManager;

  IdempotencyRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** False while another transaction handles the same key. */
  boolean tryLock(UUID accountId, UUID key) {
    return (Boolean)
        entityManager
            .createNativeQuery(
                """
                select pg_try_advisory_xact_lock(
                  hashtextextended(cast(:account as text), 7) # hashtextextended(cast(:key as text), 7))\
                """,
                Boolean.class)
            .setParameter("account", accountId)
            .setParameter("key", key)
            .getSingleResult();
  }

  Optional<Earlier> find(UUID accountId, UUID key) {
    var row =
        (Tuple)
            entityManager
                .createNativeQuery(
                    """
                    select request_digest, resource_id from idempotency_key
                    where account_id = :account and key = :key\
                    """,
                    Tuple.class)
                .setParameter("account", accountId)
                .setParameter("key", key)
                .getSingleResultOrNull();
    return Optional.ofNullable(row)
        .map(found -> new Earlier(found.get(0, byte[].class), found.get(1, UUID.class)));
  }

  void insert(UUID accountId, UUID key, byte[] digest, UUID resourceId, Instant now) {
    entityManager
        .createNativeQuery(
            """
            insert into idempotency_key (account_id, key, request_digest, resource_id, created_at)
            values (:account, :key, :digest, :resource, :now)\
            """)
        .setParameter("account", accountId)
        .setParameter("key", key)
        .setParameter("digest", digest)
        .setParameter("resource", resourceId)
        .setParameter("now", now)
        .executeUpdate();
  }
}
