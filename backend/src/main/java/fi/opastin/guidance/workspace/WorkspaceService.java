package fi.opastin.guidance.workspace;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.access.Entry;
import fi.opastin.access.Standing;
import fi.opastin.directory.ServiceProviders;
import fi.opastin.guidance.workspace.Participation.Key;
import fi.opastin.guidance.workspace.WorkspaceResource.WorkspaceResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.stream.Stream;

/** Reading what surrounds a workspace. */
@ApplicationScoped
class WorkspaceService {

  private final Access access;
  private final WorkspaceRepository workspaces;
  private final ParticipationRepository participations;
  private final Workspaces facade;
  private final ServiceProviders providers;
  private final WorkspaceActions actions;

  WorkspaceService(
      Access access,
      WorkspaceRepository workspaces,
      ParticipationRepository participations,
      Workspaces facade,
      ServiceProviders providers,
      WorkspaceActions actions) {
    this.access = access;
    this.workspaces = workspaces;
    this.participations = participations;
    this.facade = facade;
    this.providers = providers;
    this.actions = actions;
  }

  @Transactional
  WorkspaceResponse read(Actor actor, WorkspaceId id) {
    var entry = access.enter(actor, WorkspaceAction.READ, id.value());
    if (entry.standing() == Standing.CUSTOMER && entry.contentOpen()) {
      facade.visit(id);
    }
    return response(entry);
  }

  /** The entered workspace as this participant sees it. */
  WorkspaceResponse response(Entry entry) {
    var workspace = workspaces.get(new WorkspaceId(entry.workspaceId()));
    var own = participations.findById(new Key(entry.actor().accountId(), entry.workspaceId()));
    var present =
        facade.participants(workspace).stream().filter(Workspaces.Present::present).toList();
    var organisations =
        providers.get(
            Stream.concat(
                    Stream.of(workspace.serviceProviderId()),
                    present.stream()
                        .map(Workspaces.Present::serviceProviderId)
                        .filter(Objects::nonNull))
                .distinct()
                .toList());
    return WorkspaceResponse.from(
        entry, workspace, own, present, organisations, actions.permitted(entry));
  }
}
