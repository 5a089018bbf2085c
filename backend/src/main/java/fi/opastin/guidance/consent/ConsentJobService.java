package fi.opastin.guidance.consent;

import fi.opastin.access.Access;
import fi.opastin.guidance.workspace.Presence;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.guidance.workspace.Workspaces;
import fi.opastin.identity.Expert;
import fi.opastin.identity.Experts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What the service itself does with consents, in the background, one transaction each. */
@ApplicationScoped
@ActivateRequestContext
class ConsentJobService {

  private final Access access;
  private final ConsentRepository consents;
  private final ConsentCourse course;
  private final ConsentTelling telling;
  private final Workspaces workspaces;
  private final Presence presence;
  private final Experts experts;

  ConsentJobService(
      Access access,
      ConsentRepository consents,
      ConsentCourse course,
      ConsentTelling telling,
      Workspaces workspaces,
      Presence presence,
      Experts experts) {
    this.access = access;
    this.consents = consents;
    this.course = course;
    this.telling = telling;
    this.workspaces = workspaces;
    this.presence = presence;
    this.experts = experts;
  }

  /** Lets customer and founder know that the invited expert has answered. */
  @Transactional
  void tellAnswer(UUID workspaceId, ConsentId consentId) {
    if (!access.enterJob(workspaceId)) {
      return;
    }
    var id = new WorkspaceId(workspaceId);
    var found = consents.find(id, consentId);
    if (found.isEmpty()) {
      return;
    }
    var consent = found.get();
    workspaces.record(id, consent.expertId(), false);
    telling.expertAnswered(consent);
    if (consent.progress().endCause() == EndCause.DECLINED) {
      telling.ended(workspaces.get(id), consent);
    }
  }

  /**
   * Ends a consent whose last day is past or whose expert is gone, and a proposal that was not
   * answered in time. Access has ended before, by the date or with the account; this writes it down
   * and tells. Does nothing a second time.
   */
  @Transactional
  void endDue(UUID workspaceId, ConsentId consentId) {
    if (!access.enterJob(workspaceId)) {
      return;
    }
    var id = new WorkspaceId(workspaceId);
    var workspace = presence.lock(id);
    var today = presence.today();
    var found = consents.lock(id, consentId).filter(consent -> consent.allows(Step.END, today));
    if (found.isEmpty() || found.get().stage(today) == ConsentStage.HANDED_OVER) {
      return;
    }
    var consent = found.get();
    if (consent.stage(today) == ConsentStage.LAPSED) {
      course.endByService(id, List.of(consent), EndCause.NOT_ANSWERED);
      telling.ended(workspace, consent);
    } else if (consent.untilOn() != null && today.isAfter(consent.untilOn())) {
      course.endByService(id, List.of(consent), EndCause.END_DATE);
      telling.ended(workspace, consent);
    } else if (experts.find(consent.expertId()).filter(Expert::disabled).isPresent()) {
      course.endByService(id, List.of(consent), EndCause.EXPERT_DISABLED);
      telling.ended(workspace, consent);
    }
  }
}
