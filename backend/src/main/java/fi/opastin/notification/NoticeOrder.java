package fi.opastin.notification;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That an account may be owed an e-mail about a workspace, as it waits in the outbox.
 *
 * @param workspaceId null: about what is outside of workspaces
 */
record NoticeOrder(UUID accountId, @Nullable UUID workspaceId) {

  static final String TOPIC = "notice";
}
