package fi.opastin.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * That a workspace was deleted (G14). Names no person.
 *
 * @param workspaceId of the workspace that is gone
 * @param serviceProviderId its organisation, controller of the data
 * @param basis the rule by which it was deleted
 * @param closedOn last day on which it was active
 * @param archivedOn last day on which experts had access
 * @param lastDay last day on which it was there
 * @param counts how many of each kind were deleted
 * @param accountDeleted whether the customer's account went with it
 * @param backupsUntil last day on which a backup can still hold the key of its content
 */
public record Certificate(
    UUID workspaceId,
    UUID serviceProviderId,
    String basis,
    LocalDate openedOn,
    LocalDate closedOn,
    LocalDate archivedOn,
    LocalDate lastDay,
    Instant deletedAt,
    SortedMap<String, Long> counts,
    boolean accountDeleted,
    LocalDate backupsUntil) {

  public Certificate {
    counts = new TreeMap<>(counts);
  }
}
