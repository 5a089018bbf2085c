package fi.opastin.guidance.guidanceplan;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.guidance.guidanceplan.SummaryDraftResource.SummaryDraftResponse;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.guidance.workspace.Workspaces;
import fi.opastin.platform.web.Etag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Drafts of the summary are kept on the server, so that nothing written is lost (T21). */
@ApplicationScoped
class SummaryDraftService {

  private final Access access;
  private final SummaryDraftRepository drafts;
  private final Workspaces workspaces;
  private final Clock clock;

  SummaryDraftService(
      Access access, SummaryDraftRepository drafts, Workspaces workspaces, Clock clock) {
    this.access = access;
    this.drafts = drafts;
    this.workspaces = workspaces;
    this.clock = clock;
  }

  @Transactional
  SummaryDraftResponse read(Actor actor, WorkspaceId id) {
    access.enter(actor, SummaryAction.READ_DRAFT, id.value());
    var draft = drafts.findById(new SummaryDraft.Key(id.value(), actor.accountId()));
    return draft == null
        ? SummaryDraftResponse.NONE
        : SummaryDraftResponse.from(draft, workspaces.cipher(workspaces.get(id)));
  }

  @Transactional
  SummaryDraftResponse save(Actor actor, WorkspaceId id, @Nullable String ifMatch, String text) {
    access.enter(actor, SummaryAction.SAVE_DRAFT, id.value());
    var now = clock.instant();
    var draft = drafts.locked(new SummaryDraft.Key(id.value(), actor.accountId()), now);
    Etag.require(ifMatch, draft.version());
    var cipher = workspaces.cipher(workspaces.get(id));
    draft.save(text, cipher, now);
    drafts.flush();
    return SummaryDraftResponse.from(draft, cipher);
  }
}
