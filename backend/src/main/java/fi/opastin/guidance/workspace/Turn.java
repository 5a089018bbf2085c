package fi.opastin.guidance.workspace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whose turn it is in a list (G20): to do something about the invitation, then to answer. */
final class Turn {

  private Turn() {}

  /** Whom a workspace waits for; null if nobody is awaited. */
  static @Nullable WaitingFor of(Participation own, Instant now) {
    var invitation = own.invitation();
    return switch (InvitationStanding.valueOf(invitation.state())) {
      case SENT ->
          invitation.undeliverable() || !now.isBefore(invitation.expiresAt())
              ? WaitingFor.EXPERTS
              : WaitingFor.CUSTOMER;
      case EXPIRED, AWAITING_CONFIRMATION, REJECTED -> WaitingFor.EXPERTS;
      case REVOKED -> null;
      case ACCEPTED -> own.waitingFor();
    };
  }
}
