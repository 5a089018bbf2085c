package fi.opastin.guidance.feedback;

import fi.opastin.access.Entry;
import fi.opastin.guidance.feedback.Occasion.Closing;
import fi.opastin.guidance.feedback.Occasion.Meeting;
import fi.opastin.guidance.guidanceplan.AppointmentState;
import fi.opastin.guidance.guidanceplan.GuidancePlans;
import fi.opastin.guidance.guidanceplan.GuidancePlans.PlannedAppointment;
import fi.opastin.guidance.workspace.Workspace;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.guidance.workspace.WorkspaceState;
import fi.opastin.guidance.workspace.Workspaces;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** On what feedback can be given in the workspace that its customer has entered. */
@ApplicationScoped
class Occasions {

  private final Workspaces workspaces;
  private final GuidancePlans plans;
  private final Clock clock;

  Occasions(Workspaces workspaces, GuidancePlans plans, Clock clock) {
    this.workspaces = workspaces;
    this.plans = plans;
    this.clock = clock;
  }

  /** The closing first, then the meetings, the latest first; also those that have been used. */
  List<Occasion> in(Entry entry) {
    var id = new WorkspaceId(entry.workspaceId());
    var workspace = workspaces.get(id);
    var occasions = new ArrayList<Occasion>();
    if (!entry.state().equals(WorkspaceState.ACTIVE.name())) {
      occasions.add(new Closing(workspace.dates().closesOn(), workspace.serviceProviderId()));
    }
    var now = clock.instant();
    var organisations = organisations(workspace);
    plans.appointments(id).stream()
        .filter(appointment -> held(appointment, now))
        .map(appointment ->
            new Meeting(
                appointment.id(),
                appointment.start(),
                organisation(appointment, organisations, workspace)))
        .sorted((one, other) -> other.start().compareTo(one.start()))
        .forEach(occasions::add);
    return occasions;
  }

  private static boolean held(PlannedAppointment appointment, Instant now) {
    return appointment.state() == AppointmentState.AGREED && !now.isBefore(appointment.end());
  }

  /** That of the expert who agreed to it or proposed it. */
  private static UUID organisation(
      PlannedAppointment appointment, Map<UUID, UUID> organisations, Workspace workspace) {
    return Stream.of(appointment.changedBy(), appointment.authorId())
        .map(organisations::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(workspace.serviceProviderId());
  }

  /** The experts' organisations by account. */
  private Map<UUID, UUID> organisations(Workspace workspace) {
    var organisations = new HashMap<UUID, UUID>();
    for (var present : workspaces.participants(workspace)) {
      if (present.serviceProviderId() != null) {
        organisations.put(present.accountId(), present.serviceProviderId());
      }
    }
    return organisations;
  }
}
