package fi.opastin.access;

import java.util.UUID;

/**
 * A consent that the invited expert has entered for one transaction.
 *
 * @param workspaceId the workspace, which the expert does not get to know before access begins
 * @param frameOpen whether the customer has consented, so that the workspace's frame is open
 */
public record ConsentEntry(UUID workspaceId, boolean frameOpen) {}
