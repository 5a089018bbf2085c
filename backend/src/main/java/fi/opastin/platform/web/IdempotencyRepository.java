package fi.opastin.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class IdempotencyRepository {

  /** What became of the attempt to take a key. */
  enum Outcome {
    TAKEN,
    /** Another transaction handles the same key. */
    IN_FLIGHT,
    USED_BEFORE
  }

  record Earlier(byte[] digest, UUID resourceId) {}

  private final EntityManager entityManager;

  IdempotencyRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Takes a key if nobody has or does; one round trip, and no waiting for anybody. */
  Outcome take(UUID accountId, UUID key, byte[] digest, UUID resourceId, Instant now) {
    var row =
        (Tuple)
            entityManager
                .createNativeQuery(
                    """
                    with attempt as materialized (
                      select pg_try_advisory_xact_lock(
                        hashtextextended(cast(:account as text), 7) # hashtextextended(cast(:key as text), 7)) as free
                    ), taken as (
                      insert into idempotency_key (account_id, key, request_digest, resource_id, created_at)
                      select :account, :key, :digest, :resource, cast(:now as timestamptz) from attempt where free
                      on conflict do nothing
                      returning 1
                    )
                    select free, exists (select from taken) as taken from attempt\
                    """,
                    Tuple.class)
                .setParameter("account", accountId)
                .setParameter("key", key)
                .setParameter("digest", digest)
                .setParameter("resource", resourceId)
                .setParameter("now", now)
                .getSingleResult();
    if (!row.get("free", Boolean.class)) {
      return Outcome.IN_FLIGHT;
    }
    return row.get("taken", Boolean.class) ? Outcome.TAKEN : Outcome.USED_BEFORE;
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
}
