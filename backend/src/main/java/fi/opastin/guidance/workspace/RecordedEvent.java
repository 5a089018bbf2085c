package fi.opastin.guidance.workspace;

import java.util.List;
import java.util.UUID;

/**
 * Something that has happened in a workspace.
 *
 * @param number its number in the workspace: in the order of commits, without ties
 * @param readers accounts of all participants, the author among them
 */
public record RecordedEvent(long number, List<UUID> readers) {

  public RecordedEvent {
    readers = List.copyOf(readers);
  }

  /** Everybody but the one whose doing it is. */
  public List<UUID> readersBut(UUID accountId) {
    return readers.stream().filter(reader -> !reader.equals(accountId)).toList();
  }
}
