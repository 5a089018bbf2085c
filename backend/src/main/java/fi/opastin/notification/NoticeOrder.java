package fi.opastin.notification;

import java.util.UUID;

/** That an account may be owed an e-mail about a workspace, as it waits in the outbox. */
record NoticeOrder(UUID accountId, UUID workspaceId) {

  static final String TOPIC = "notice";
}
