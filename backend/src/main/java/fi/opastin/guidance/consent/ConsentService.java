package fi.opastin.guidance.consent;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.access.Entry;
import fi.opastin.access.Standing;
import fi.opastin.guidance.consent.ConsentViews.View;
import fi.opastin.guidance.workspace.Presence;
import fi.opastin.guidance.workspace.Workspace;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.guidance.workspace.Workspaces;
import fi.opastin.identity.Experts;
import fi.opastin.platform.database.PageSize;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.ProblemException;
import fi.opastin.platform.web.Etag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reading consents and deciding on them, by the people of the workspace (G7). */
@ApplicationScoped
class ConsentService {

  private final Access access;
  private final ConsentRepository consents;
  private final ConsentCourse course;
  private final ConsentViews views;
  private final Workspaces workspaces;
  private final Presence presence;
  private final Experts experts;

  ConsentService(
      Access access,
      ConsentRepository consents,
      ConsentCourse course,
      ConsentViews views,
      Workspaces workspaces,
      Presence presence,
      Experts experts) {
    this.access = access;
    this.consents = consents;
    this.course = course;
    this.views = views;
    this.workspaces = workspaces;
    this.presence = presence;
    this.experts = experts;
  }

  /**
   * A page of consents, newest first.
   *
   * @param next number before which the next page begins; null on the last
   */
  record Page(List<View> items, @Nullable Integer next) {}

  /** What the customer chooses. */
  record Choice(ConsentScope scope, @Nullable LocalDate untilOn) {}

  /** What became of a decision. */
  sealed interface Outcome {
    record Done(View view) implements Outcome {}

    /** Its state does not allow it now. */
    record NotPossible() implements Outcome {}

    /** The last day is past, or not earlier than the one so far. */
    record DayRefused(String code) implements Outcome {}
  }

  @Transactional
  Page list(Actor actor, WorkspaceId id, int beforeNumber, PageSize size) {
    var entry = access.enter(actor, ConsentAction.READ, id.value());
    var rows = consents.in(id, beforeNumber, size.value() + 1);
    var page = rows.subList(0, Math.min(size.value(), rows.size()));
    var visible = page.stream().filter(consent -> visible(entry, consent)).toList();
    return new Page(
        views.of(entry, workspaces.get(id), visible),
        rows.size() > size.value() ? page.getLast().number() : null);
  }

  @Transactional
  View read(Actor actor, WorkspaceId id, ConsentId consentId) {
    var entry = access.enter(actor, ConsentAction.READ, id.value(), consentId.value());
    var consent =
        consents
            .find(id, consentId)
            .filter(found -> visible(entry, found))
            .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    return views.of(entry, workspaces.get(id), consent);
  }

  /** The customer says yes: everything or from now on, without end or until a day. */
  @Transactional
  Outcome accept(
      Actor actor, WorkspaceId id, ConsentId consentId, @Nullable String ifMatch, Choice choice) {
    var entry = access.enter(actor, ConsentAction.ACCEPT, id.value(), consentId.value());
    var workspace = presence.lock(id);
    var consent = locked(entry, id, consentId, ifMatch);
    if (!consent.allows(Step.CUSTOMER_ACCEPT, presence.today())
        || experts.find(consent.expertId()).filter(expert -> !expert.disabled()).isEmpty()) {
      return new Outcome.NotPossible();
    }
    if (choice.untilOn() != null && consent.kind() == ConsentKind.HANDOVER) {
      return new Outcome.DayRefused("not-with-handover");
    }
    if (choice.untilOn() != null && choice.untilOn().isBefore(presence.today())) {
      return new Outcome.DayRefused("in-the-past");
    }
    course.acceptByCustomer(
        workspace, consent, choice.scope(), choice.untilOn(), actor.accountId());
    return done(entry, workspace, consent);
  }

  /** The customer lets an active consent end earlier. */
  @Transactional
  Outcome shorten(
      Actor actor, WorkspaceId id, ConsentId consentId, @Nullable String ifMatch, LocalDate day) {
    var entry = access.enter(actor, ConsentAction.SHORTEN, id.value(), consentId.value());
    var workspace = presence.lock(id);
    var consent = locked(entry, id, consentId, ifMatch);
    if (!consent.allows(Step.SHORTEN, presence.today())) {
      return new Outcome.NotPossible();
    }
    if (day.isBefore(presence.today())) {
      return new Outcome.DayRefused("in-the-past");
    }
    if (!consent.shortenedBy(day)) {
      return new Outcome.DayRefused("not-earlier");
    }
    course.shorten(consent, day, actor.accountId());
    return done(entry, workspace, consent);
  }

  /** Rejects, withdraws, takes back a proposal, or leaves. */
  @Transactional
  Outcome end(
      Actor actor,
      ConsentAction action,
      WorkspaceId id,
      ConsentId consentId,
      @Nullable String ifMatch) {
    var entry = access.enter(actor, action, id.value(), consentId.value());
    var workspace = presence.lock(id);
    var consent = locked(entry, id, consentId, ifMatch);
    if (action == ConsentAction.LEAVE && !ConsentViews.isOwn(entry, consent)) {
      throw new ProblemException(CommonProblem.FORBIDDEN);
    }
    var step = action.step().orElseThrow();
    if (!consent.allows(step, presence.today())) {
      return new Outcome.NotPossible();
    }
    course.end(workspace, consent, step, cause(action), actor.accountId());
    return done(entry, workspace, consent);
  }

  private static EndCause cause(ConsentAction action) {
    return switch (action) {
      case REJECT -> EndCause.REJECTED;
      case WITHDRAW -> EndCause.WITHDRAWN;
      case CANCEL -> EndCause.CANCELLED;
      case LEAVE -> EndCause.EXPERT_LEFT;
      case READ, RECEIPT, PROPOSE, ACCEPT, SHORTEN ->
          throw new IllegalArgumentException(action + " ends nothing");
    };
  }

  private Consent locked(
      Entry entry, WorkspaceId id, ConsentId consentId, @Nullable String ifMatch) {
    var consent =
        consents
            .lock(id, consentId)
            .filter(found -> visible(entry, found))
            .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    Etag.require(ifMatch, consent.progress().version());
    return consent;
  }

  /** To invited experts only who is there is visible, not who is asked or has been there. */
  private static boolean visible(Entry entry, Consent consent) {
    return entry.standing() != Standing.EXPERT || consent.state() == ConsentState.ACTIVE;
  }

  private Outcome done(Entry entry, Workspace workspace, Consent consent) {
    consents.flush();
    return new Outcome.Done(views.of(entry, workspace, consent));
  }
}
