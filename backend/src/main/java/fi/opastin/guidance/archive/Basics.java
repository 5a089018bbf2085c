package fi.opastin.guidance.archive;

import fi.opastin.access.Standing;
import fi.opastin.directory.Sector;
import fi.opastin.guidance.workspace.WorkspaceState;
import fi.opastin.platform.web.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds the content of a workspace.
 *
 * @param state in force on that day
 * @param closesOn last day on which it is active
 * @param archivesOn last day on which experts see it
 * @param deletesOn last day on which it is there
 * @param lastEvent number of the latest event
 */
record Basics(
    UUID id,
    WorkspaceState state,
    Instant openedAt,
    LocalDate closesOn,
    LocalDate archivesOn,
    LocalDate deletesOn,
    Organisation controller,
    long lastEvent,
    List<Person> participants) {

  Basics {
    participants = List.copyOf(participants);
  }

  /** A service provider. */
  record Organisation(UUID id, LocalizedText name, Sector sector) {}

  /**
   * Somebody who is or was in the workspace, as the others there knew them.
   *
   * @param organisation an expert's
   * @param present whether they were still there
   */
  record Person(
      UUID accountId,
      Standing standing,
      String name,
      @Nullable String title,
      @Nullable Organisation organisation,
      boolean present) {

    /** Says nothing of who it is. */
    @Override
    public String toString() {
      return "Person[" + accountId + "]";
    }
  }

  /** Public for the templates. */
  public Person customer() {
    return participants.stream()
        .filter(person -> person.standing() == Standing.CUSTOMER)
        .findFirst()
        .orElseThrow();
  }
}
