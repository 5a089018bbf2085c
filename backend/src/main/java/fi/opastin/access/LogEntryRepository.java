package fi.opastin.access;

import fi.opastin.access.LogEntry.Position;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the access log of the entered workspace; every other one is invisible. */
@ApplicationScoped
class LogEntryRepository {

  /** After every time that there is. */
  private static final Position END =
      new Position(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

  private final EntityManager entityManager;

  LogEntryRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  List<LogEntry> newest(UUID workspaceId, LogFilter filter, @Nullable Position before, int limit) {
    var place = before == null ? END : before;
    var from = filter.from() == null ? Instant.EPOCH : filter.from();
    var until = filter.until() == null ? END.at() : filter.until();
    var actions = filter.actions();
    return entityManager
        .createNativeQuery(
            """
            select id, at, actor_id, standing, ground, consent_number, action, record_id
            from access_log
            where workspace_id = :workspace
              and (at, id) < (cast(:at as timestamptz), cast(:id as uuid))
              and at >= cast(:from as timestamptz) and at < cast(:until as timestamptz)
              and (cast(:actor as uuid) is null or actor_id = :actor)
              and (:allActions = true or (action in (:actions)) = :included)
            order by at desc, id desc
            limit :limit\
            """,
            Tuple.class)
        .setParameter("workspace", workspaceId)
        .setParameter("at", place.at())
        .setParameter("id", place.id())
        .setParameter("from", from)
        .setParameter("until", until)
        .setParameter("actor", filter.actorId())
        .setParameter("allActions", actions == null)
        .setParameter(
            "actions", actions == null || actions.ids().isEmpty() ? Set.of("") : actions.ids())
        .setParameter("included", actions != null && actions.included())
        .setParameter("limit", limit)
        .getResultStream()
        .map(row -> entry((Tuple) row))
        .toList();
  }

  long count(UUID workspaceId) {
    return (Long)
        entityManager
            .createNativeQuery(
                "select count(*) from access_log where workspace_id = :workspace", Long.class)
            .setParameter("workspace", workspaceId)
            .getSingleResult();
  }

  Set<UUID> actors(UUID workspaceId) {
    var actors = new HashSet<UUID>();
    for (var actor :
        entityManager
            .createNativeQuery(
                "select distinct actor_id from access_log where workspace_id = :workspace",
                UUID.class)
            .setParameter("workspace", workspaceId)
            .getResultList()) {
      actors.add((UUID) actor);
    }
    return actors;
  }

  private static LogEntry entry(Tuple row) {
    return new LogEntry(
        row.get("id", UUID.class),
        row.get("at", Instant.class),
        row.get("actor_id", UUID.class),
        Standing.valueOf(row.get("standing", String.class)),
        Ground.valueOf(row.get("ground", String.class)),
        row.get("consent_number", Integer.class),
        row.get("action", String.class),
        row.get("record_id", UUID.class));
  }
}
