package fi.opastin.guidance.consent;

import fi.opastin.guidance.workspace.WorkspaceId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Consents of the entered workspace, and those that name the entered account. */
@ApplicationScoped
class ConsentRepository implements PanacheRepositoryBase<Consent, Consent.Key> {

  /** Where a page of an expert's invitations begins. */
  record Position(Instant proposedAt, UUID id) {}

  /** Newest first. */
  List<Consent> in(WorkspaceId workspaceId, int beforeNumber, int limit) {
    return find(
            "key.workspaceId = ?1 and number < ?2 order by number desc",
            workspaceId.value(),
            beforeNumber)
        .page(0, limit)
        .list();
  }

  /** Those that have not ended: proposals, and consents by which somebody is there. */
  List<Consent> notEnded(WorkspaceId workspaceId) {
    return list(
        "key.workspaceId = ?1 and progress.endedAt is null order by number", workspaceId.value());
  }

  /** Proposals and consents that hand the workspace over, newest first. */
  List<Consent> handovers(WorkspaceId workspaceId) {
    return list(
        "key.workspaceId = ?1 and kind = ?2 order by number desc",
        workspaceId.value(),
        ConsentKind.HANDOVER);
  }

  Optional<Consent> find(WorkspaceId workspaceId, ConsentId id) {
    return findByIdOptional(new Consent.Key(workspaceId.value(), id.value()));
  }

  /** The consent, locked; the workspace is locked before. */
  Optional<Consent> lock(WorkspaceId workspaceId, ConsentId id) {
    return findByIdOptional(
        new Consent.Key(workspaceId.value(), id.value()), LockModeType.PESSIMISTIC_WRITE);
  }

  /** The number that the next consent of the locked workspace gets. */
  int nextNumber(WorkspaceId workspaceId) {
    return find("key.workspaceId = ?1 order by number desc", workspaceId.value())
            .firstResultOptional()
            .map(Consent::number)
            .orElse(0)
        + 1;
  }

  /** Proposals that an expert may answer or has accepted, newest first. */
  List<Consent> invitations(UUID expertId, LocalDate today, @Nullable Position before, int limit) {
    return find(
            """
            expertId = ?1 and progress.state = ?2 and progress.answerBy >= ?6
              and (?3 = true or (proposedAt, key.id) < (?4, ?5))
            order by proposedAt desc, key.id desc\
            """,
            expertId,
            ConsentState.DRAFT.code(),
            before == null,
            before == null ? Instant.EPOCH : before.proposedAt(),
            before == null ? expertId : before.id(),
            today)
        .page(0, limit)
        .list();
  }
}
