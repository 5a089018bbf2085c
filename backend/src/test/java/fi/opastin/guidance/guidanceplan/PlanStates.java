package fi.opastin.guidance.guidanceplan;

import fi.opastin.testing.Database;
import fi.opastin.testing.Workspaces;
import fi.opastin.testing.Workspaces.Open;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** Puts a workspace into a state, past all rules. */
public final class PlanStates {

  private PlanStates() {}

  public static void archive(Open open) {
    Workspaces.closedOn(open.id(), LocalDate.now(ZoneOffset.UTC).minusMonths(4));
  }

  /** Lets an account see only what is written from now on, as a limited consent does (G7). */
  public static void limitToWhatComes(Open open, UUID accountId) {
    Database.execute(
        """
        update participation p set from_event = w.last_event from workspace w
        where w.id = p.workspace_id and p.workspace_id = ? and p.account_id = ?\
        """,
        UUID.fromString(open.id()),
        accountId);
  }
}
