package fi.opastin.guidance.duedate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The day on which a record of a workspace falls due: no word of what it is about. */
@Entity
class DueDate {

  /** Leads with the workspace: its rows lie together. */
  @Embeddable
  record Key(UUID workspaceId, UUID recordId) {}

  @EmbeddedId private Key key;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private DueKind kind;

  @Column(updatable = false)
  private long eventNumber;

  @Enumerated(EnumType.STRING)
  private Whose whose;

  private LocalDate dueOn;
  private @Nullable LocalDate nextOn;

  @SuppressWarnings("NullAway.Init") // for Hibernate, which sets the fields
  protected DueDate() {}

  /**
   * @param eventNumber of the record: whoever may not see that does not see its day
   */
  DueDate(Key key, DueKind kind, long eventNumber, Whose whose, LocalDate dueOn, LocalDate today) {
    this.key = key;
    this.kind = kind;
    this.eventNumber = eventNumber;
    set(whose, dueOn, today);
  }

  /** Moves it; whoever has just been told of the change is not reminded on the same day. */
  void move(Whose newWhose, LocalDate newDueOn, LocalDate today) {
    if (newWhose != whose || !newDueOn.equals(dueOn)) {
      set(newWhose, newDueOn, today);
    }
  }

  private void set(Whose newWhose, LocalDate newDueOn, LocalDate today) {
    whose = newWhose;
    dueOn = newDueOn;
    nextOn = kind.next(newDueOn, today);
  }

  /** What people are to be told on this day; asked once, it has been told. */
  Optional<ReminderNotice> remind(LocalDate today) {
    nextOn = kind.next(dueOn, today);
    return kind.reminder(dueOn, today);
  }

  boolean over(LocalDate today) {
    return kind.over(dueOn, today);
  }

  long eventNumber() {
    return eventNumber;
  }

  Whose whose() {
    return whose;
  }
}
