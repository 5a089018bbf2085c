package fi.opastin.guidance.guidanceplan;

import fi.opastin.access.Action;
import fi.opastin.access.Entry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What it takes to show something of a plan to a reader.
 *
 * @param entry the reader in the workspace
 * @param cipher opens what is written there
 * @param people by account
 * @param now the time by which actions are offered
 */
record PlanView(Entry entry, PlanCipher cipher, Map<UUID, PlanPerson> people, Instant now) {

  PlanPerson person(UUID accountId) {
    return Objects.requireNonNull(people.get(accountId));
  }

  Side side() {
    return Side.of(entry.standing());
  }

  /** Ids of those of the actions that the reader may do in the workspace. */
  List<String> permitted(Stream<? extends Action> actions) {
    return actions.filter(entry::permits).map(Action::id).sorted().toList();
  }
}
