package fi.opastin.guidance.duedate;

import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.platform.time.Finland;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Where features say on which day a record of the entered workspace falls due, as long as it does:
 * people are reminded of it, and their lists show it.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class DueDates {

  private final DueDateRepository dates;
  private final Clock clock;

  DueDates(DueDateRepository dates, Clock clock) {
    this.dates = dates;
    this.clock = clock;
  }

  /**
   * A record that falls due.
   *
   * @param eventNumber with which it came into the workspace
   */
  public record Item(WorkspaceId workspaceId, UUID id, DueKind kind, long eventNumber) {

    private DueDate.Key key() {
      return new DueDate.Key(workspaceId.value(), id);
    }
  }

  /**
   * It falls due on this day, whatever was said before.
   *
   * @param on a day in Finland
   */
  public void set(Item item, Whose whose, LocalDate on) {
    var today = Finland.dayOf(clock.instant());
    var known = dates.findById(item.key());
    if (known == null) {
      dates.persist(new DueDate(item.key(), item.kind(), item.eventNumber(), whose, on, today));
    } else {
      known.move(whose, on, today);
    }
  }

  /** It falls due no more. */
  public void clear(Item item) {
    dates.deleteById(item.key());
  }
}
