package fi.opastin.guidance.invitation;

import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.platform.crypto.LinkToken;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Invitations of the entered workspace, and what the gate tells about a link. */
@ApplicationScoped
class InvitationRepository implements PanacheRepositoryBase<Invitation, Invitation.Key> {

  /** What the holder of a link may know before logging in. */
  record Link(InvitationState state, Instant expiresAt, UUID serviceProviderId) {}

  /** The invitation that can be acted on; there is always one. */
  Invitation current(WorkspaceId workspaceId) {
    return findCurrent(workspaceId).orElseThrow();
  }

  Optional<Invitation> findCurrent(WorkspaceId workspaceId) {
    return find(
            "key.workspaceId = ?1 and state <> ?2", workspaceId.value(), InvitationState.SUPERSEDED)
        .singleResultOptional();
  }

  Optional<Link> link(LinkToken token) {
    var row =
        (Tuple)
            getEntityManager()
                .createNativeQuery(
                    "select state, expires_at, service_provider_id from gate.find_invitation(:hash)",
                    Tuple.class)
                .setParameter("hash", token.hash())
                .getSingleResultOrNull();
    return Optional.ofNullable(row)
        .map(found ->
            new Link(
                InvitationState.valueOf(found.get("state", String.class)),
                found.get("expires_at", Instant.class),
                found.get("service_provider_id", UUID.class)));
  }

  /**
   * Enters the link's workspace for an account that is about to accept; empty for an unknown link.
   */
  Optional<Invitation> enterAcceptance(LinkToken token, UUID accountId) {
    @Nullable UUID workspaceId =
        (UUID)
            getEntityManager()
                .createNativeQuery("select gate.enter_acceptance(:hash, :account)", UUID.class)
                .setParameter("hash", token.hash())
                .setParameter("account", accountId)
                .getSingleResultOrNull();
    return workspaceId == null
        ? Optional.empty()
        : find("tokenHash", (Object) token.hash()).singleResultOptional();
  }
}
