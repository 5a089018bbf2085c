package fi.opastin.guidance.administration;

import fi.opastin.guidance.workspace.WorkspaceDates;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.guidance.workspace.WorkspaceState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The workspaces of the entered organisation, as far as the gate shows them. */
@ApplicationScoped
class AdministrationRepository {

  /** Where a page of the list begins. */
  record Position(Instant createdAt, UUID workspaceId) {}

  /** What to list; null: all. */
  record Filter(@Nullable WorkspaceState state, @Nullable Boolean orphaned) {}

  private final EntityManager entityManager;

  AdministrationRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  List<AdministeredWorkspace> list(
      Instant now, Filter filter, @Nullable Position before, int limit) {
    return entityManager
        .createNativeQuery(
            """
            select id, state, closes_on, archives_on, deletes_on, created_at, version, expert, orphaned,
              accepted, handover_open
            from gate.list_administered(:now, cast(:state as text), cast(:orphaned as boolean),
              cast(:at as timestamptz), cast(:id as uuid), :limit)\
            """,
            Tuple.class)
        .setParameter("now", now)
        .setParameter("state", filter.state() == null ? null : filter.state().name())
        .setParameter("orphaned", filter.orphaned() == null ? null : filter.orphaned().toString())
        .setParameter("at", before == null ? null : before.createdAt().toString())
        .setParameter("id", before == null ? null : before.workspaceId().toString())
        .setParameter("limit", limit)
        .getResultStream()
        .map(row -> workspace((Tuple) row))
        .toList();
  }

  private static AdministeredWorkspace workspace(Tuple row) {
    return new AdministeredWorkspace(
        new WorkspaceId(row.get("id", UUID.class)),
        WorkspaceState.valueOf(row.get("state", String.class)),
        new WorkspaceDates(
            row.get("closes_on", LocalDate.class),
            row.get("archives_on", LocalDate.class),
            row.get("deletes_on", LocalDate.class)),
        row.get("expert", String.class),
        row.get("orphaned", Boolean.class),
        row.get("accepted", Boolean.class),
        row.get("handover_open", Boolean.class),
        row.get("created_at", Instant.class),
        row.get("version", Integer.class));
  }
}
