package fi.opastin.notification;

import java.util.UUID;

/**
 * Hears what became of the letter of an invitation. Called outside of any transaction, and again
 * with the same answer if the process was killed in between.
 */
public interface DeliveryListener {

  /** The mail server has taken it. */
  void sent(UUID workspaceId, UUID invitationId);

  /** The mail server has refused its address for good. */
  void undeliverable(UUID workspaceId, UUID invitationId);
}
