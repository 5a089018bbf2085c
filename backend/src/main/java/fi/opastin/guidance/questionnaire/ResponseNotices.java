package fi.opastin.guidance.questionnaire;

import fi.opastin.access.Entry;
import fi.opastin.access.Standing;
import fi.opastin.guidance.workspace.RecordedEvent;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.guidance.workspace.Workspaces;
import fi.opastin.notification.NoticeKind;
import fi.opastin.notification.NoticeKinds;
import fi.opastin.notification.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tells the customer of what is to be answered, and the experts of what has been. */
@ApplicationScoped
class ResponseNotices implements NoticeKinds {

  private final Notices notices;
  private final Workspaces workspaces;

  ResponseNotices(Notices notices, Workspaces workspaces) {
    this.notices = notices;
    this.workspaces = workspaces;
  }

  @Override
  public List<? extends NoticeKind> kinds() {
    return List.of(ResponseNotice.values());
  }

  /** Who answers in a workspace. */
  Optional<UUID> customer(WorkspaceId id) {
    return workspaces.participants(workspaces.get(id)).stream()
        .filter(present -> present.standing() == Standing.CUSTOMER)
        .map(Workspaces.Present::accountId)
        .findFirst();
  }

  void assigned(Entry expert, RecordedEvent event) {
    notices.tell(
        ResponseNotice.QUESTIONNAIRE_ASSIGNED,
        expert.workspaceId(),
        workspaces.readers(
            new WorkspaceId(expert.workspaceId()),
            event.number(),
            standing -> standing == Standing.CUSTOMER));
  }

  /** Tells the experts who can read what was sent: those who see what was asked. */
  void sent(ResponseStep step, QuestionnaireResponse response) {
    notices.tell(
        step == ResponseStep.AMEND ? ResponseNotice.ANSWERS_AMENDED : ResponseNotice.ANSWERS_SENT,
        response.workspaceId(),
        workspaces.readers(
            new WorkspaceId(response.workspaceId()),
            response.eventNumber(),
            standing -> standing != Standing.CUSTOMER));
  }
}
