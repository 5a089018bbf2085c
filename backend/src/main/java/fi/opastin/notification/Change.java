package fi.opastin.notification;

import java.util.UUID;

/**
 * A workspace as an account's event stream tells of it: where it stands now, however often it
 * changed in between.
 *
 * @param number the account's own running number of the latest change
 * @param present false if the account has lost access to the workspace: then nothing more is told
 * @param lastEvent number of the workspace's latest event
 * @param readEvent up to which event the account has read
 * @param unread how many messages the account has not read
 */
public record Change(
    long number, UUID workspaceId, boolean present, long lastEvent, long readEvent, int unread) {}
