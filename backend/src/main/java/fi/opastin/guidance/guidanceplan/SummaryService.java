package fi.opastin.guidance.guidanceplan;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.guidance.guidanceplan.SummaryResource.PublishSummaryRequest;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.guidance.workspace.Workspaces;
import fi.opastin.platform.database.Ids;
import fi.opastin.platform.database.NumberedPage;
import fi.opastin.platform.database.PageSize;
import fi.opastin.platform.web.Etag;
import fi.opastin.platform.web.Idempotency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The summary of the guidance, which experts publish to the customer (G22). */
@ApplicationScoped
class SummaryService {

  private final Access access;
  private final SummaryRepository summaries;
  private final SummaryDraftRepository drafts;
  private final Workspaces workspaces;
  private final PlanViews views;
  private final PlanNotices notices;
  private final Idempotency idempotency;
  private final Clock clock;

  SummaryService(
      Access access,
      SummaryRepository summaries,
      SummaryDraftRepository drafts,
      Workspaces workspaces,
      PlanViews views,
      PlanNotices notices,
      Idempotency idempotency,
      Clock clock) {
    this.access = access;
    this.summaries = summaries;
    this.drafts = drafts;
    this.workspaces = workspaces;
    this.views = views;
    this.notices = notices;
    this.idempotency = idempotency;
    this.clock = clock;
  }

  /** A published summary with what it takes to show it. */
  record Shown(Summary summary, PlanView view) {}

  /**
   * A page of published summaries.
   *
   * @param version event number of the one that holds; 0 while there is none
   */
  record Published(NumberedPage<Shown> page, int version) {}

  /** What became of a publication. */
  sealed interface Outcome {
    record Done(Shown shown) implements Outcome {}

    /** The workspace takes no changes in its state. */
    record NotPossible() implements Outcome {}
  }

  @Transactional
  Published list(Actor actor, WorkspaceId id, long before, PageSize size) {
    var entry = access.enter(actor, SummaryAction.READ, id.value());
    var page =
        NumberedPage.of(
            summaries.before(id, before, size.value() + 1), size.value(), Summary::eventNumber);
    var view = views.of(entry);
    return new Published(
        new NumberedPage<>(
            page.rows().stream().map(summary -> new Shown(summary, view)).toList(), page.next()),
        summaries.latest(id));
  }

  /** Publishes in the place of the summary that the author has seen, and empties the draft. */
  @Transactional
  Outcome publish(
      Actor actor,
      WorkspaceId id,
      UUID key,
      @Nullable String ifMatch,
      String words,
      PublishSummaryRequest request) {
    var summaryId = new Summary.Key(id.value(), Ids.next());
    var entry = access.enter(actor, SummaryAction.PUBLISH, id.value(), summaryId.id());
    var repeated =
        idempotency.repeated(
            actor.accountId(), key, SummaryAction.PUBLISH.id() + id, request, summaryId.id());
    if (repeated.isPresent()) {
      var earlier = summaries.findById(new Summary.Key(id.value(), repeated.get()));
      return new Outcome.Done(new Shown(earlier, views.of(entry)));
    }
    var event = workspaces.record(id, actor.accountId());
    if (event.isEmpty()) {
      return idempotency.refused(new Outcome.NotPossible());
    }
    // read after the event has locked the workspace: of two who publish at once, one is stale
    Etag.require(ifMatch, summaries.latest(id));
    var now = clock.instant();
    var summary =
        Summary.publish(
            summaryId, event.get().number(), actor.accountId(), words, views.cipher(id), now);
    summaries.persist(summary);
    notices.tellOthers(PlanNotice.SUMMARY_PUBLISHED, entry, event.get());
    drafts.empty(new SummaryDraft.Key(id.value(), actor.accountId()), now);
    return new Outcome.Done(new Shown(summary, views.of(entry)));
  }
}
