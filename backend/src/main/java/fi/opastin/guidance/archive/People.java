package fi.opastin.guidance.archive;

import fi.opastin.guidance.workspace.Workspaces;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Who wrote and did things, as one download gets to know them: somebody may join while it runs, and
 * change what was there before.
 */
final class People {

  private final Map<UUID, String> names = new HashMap<>();

  /** Who did something: named as the participants are. */
  record Author(UUID accountId, String name) {

    /** Says nothing of who it is. */
    @Override
    public String toString() {
      return "Author[" + accountId + "]";
    }
  }

  void meet(List<Workspaces.Present> participants) {
    participants.forEach(one -> names.put(one.accountId(), one.profile().name()));
  }

  Author author(UUID accountId) {
    return new Author(accountId, Objects.requireNonNull(names.get(accountId)));
  }
}
