package fi.opastin.guidance.message;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.guidance.message.DraftResource.DraftResponse;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.guidance.workspace.Workspaces;
import fi.opastin.platform.web.Etag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Drafts are kept on the server, so that nothing written is lost (T21). */
@ApplicationScoped
class DraftService {

  private final Access access;
  private final DraftRepository drafts;
  private final Workspaces workspaces;
  private final Clock clock;

  DraftService(Access access, DraftRepository drafts, Workspaces workspaces, Clock clock) {
    this.access = access;
    this.drafts = drafts;
    this.workspaces = workspaces;
    this.clock = clock;
  }

  @Transactional
  DraftResponse read(Actor actor, WorkspaceId id) {
    access.enter(actor, MessageAction.READ_DRAFT, id.value());
    var draft = drafts.findById(new Draft.Key(id.value(), actor.accountId()));
    return draft == null
        ? DraftResponse.NONE
        : DraftResponse.from(draft, workspaces.cipher(workspaces.get(id)));
  }

  @Transactional
  DraftResponse save(Actor actor, WorkspaceId id, @Nullable String ifMatch, String text) {
    access.enter(actor, MessageAction.SAVE_DRAFT, id.value());
    var now = clock.instant();
    var draft = drafts.locked(new Draft.Key(id.value(), actor.accountId()), now);
    Etag.require(ifMatch, draft.version());
    var cipher = workspaces.cipher(workspaces.get(id));
    draft.save(text, cipher, now);
    drafts.flush();
    return DraftResponse.from(draft, cipher);
  }
}
