package fi.opastin.guidance.guidanceplan;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.opastin.access.Entry;
import fi.opastin.guidance.workspace.Workspace;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.guidance.workspace.Workspaces;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gives ciphers and views of the workspace that has been entered. */
@ApplicationScoped
class PlanViews {

  private final Workspaces workspaces;
  private final ObjectMapper json;
  private final Clock clock;

  PlanViews(Workspaces workspaces, ObjectMapper json, Clock clock) {
    this.workspaces = workspaces;
    this.json = json;
    this.clock = clock;
  }

  PlanView of(Entry entry) {
    var workspace = workspaces.get(new WorkspaceId(entry.workspaceId()));
    return new PlanView(
        entry, cipher(workspace), people(workspace, entry.actor().accountId()), clock.instant());
  }

  PlanCipher cipher(WorkspaceId id) {
    return cipher(workspaces.get(id));
  }

  private PlanCipher cipher(Workspace workspace) {
    return new PlanCipher(workspaces.cipher(workspace), json);
  }

  private Map<UUID, PlanPerson> people(Workspace workspace, UUID reader) {
    return workspaces.participants(workspace).stream()
        .map(present ->
            new PlanPerson(
                present.accountId(),
                present.profile().name(),
                present.standing(),
                present.accountId().equals(reader)))
        .collect(Collectors.toMap(PlanPerson::accountId, Function.identity()));
  }
}
