package fi.opastin.guidance.guidanceplan;

import fi.opastin.access.Entry;
import fi.opastin.guidance.workspace.RecordedEvent;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.guidance.workspace.Workspaces;
import fi.opastin.notification.NoticeKind;
import fi.opastin.notification.NoticeKinds;
import fi.opastin.notification.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells the others in a workspace what has happened to their plan. */
@ApplicationScoped
class PlanNotices implements NoticeKinds {

  private final Notices notices;
  private final Workspaces workspaces;

  PlanNotices(Notices notices, Workspaces workspaces) {
    this.notices = notices;
    this.workspaces = workspaces;
  }

  @Override
  public List<? extends NoticeKind> kinds() {
    return List.of(PlanNotice.values());
  }

  /** Tells everybody who can read the event but whoever caused it. */
  void tellOthers(PlanNotice kind, Entry author, RecordedEvent event) {
    notices.tell(
        kind,
        author.workspaceId(),
        event.readers().stream()
            .filter(reader -> !reader.equals(author.actor().accountId()))
            .toList());
  }

  /** Tells those on a side who can read the event, but not whoever caused it. */
  void tellSide(PlanNotice kind, Side side, Entry author, RecordedEvent event) {
    var onSide =
        workspaces.participants(workspaces.get(new WorkspaceId(author.workspaceId()))).stream()
            .filter(present -> Side.of(present.standing()) == side)
            .map(Workspaces.Present::accountId)
            .filter(event.readers()::contains)
            .filter(account -> !account.equals(author.actor().accountId()))
            .toList();
    notices.tell(kind, author.workspaceId(), onSide);
  }
}
