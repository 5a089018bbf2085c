package fi.opastin.guidance.guidanceplan;

import static fi.opastin.guidance.workspace.WorkspaceState.ACTIVE;
import static fi.opastin.guidance.workspace.WorkspaceState.ARCHIVED;
import static fi.opastin.guidance.workspace.WorkspaceState.CLOSED;

import fi.opastin.access.Action;
import fi.opastin.access.Rule;
import fi.opastin.access.Standing;
import fi.opastin.guidance.guidanceplan.AppointmentState.Step;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be done with appointments; which side may take which step, their states say. */
public enum AppointmentAction implements Action {
  READ("appointment.read", null),
  PROPOSE("appointment.propose", null),
  PROPOSE_ANOTHER("appointment.propose-another", Step.PROPOSE),
  ACCEPT("appointment.accept", Step.ACCEPT),
  DECLINE("appointment.decline", Step.DECLINE),
  CANCEL("appointment.cancel", Step.CANCEL);

  private final String id;
  private final @Nullable Step step;
  private final Rule rule;

  AppointmentAction(String id, @Nullable Step step) {
    this.id = id;
    this.step = step;
    var experts =
        Rule.content().by(Standing.FOUNDER, ACTIVE, CLOSED).by(Standing.EXPERT, ACTIVE, CLOSED);
    this.rule =
        id.endsWith(".read")
            ? experts.reading().by(Standing.CUSTOMER, ACTIVE, CLOSED, ARCHIVED)
            : experts.by(Standing.CUSTOMER, ACTIVE, CLOSED);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Rule rule() {
    return rule;
  }

  /** The step that it takes with an appointment; empty for reading and for a new one. */
  Optional<Step> step() {
    return Optional.ofNullable(step);
  }
}
