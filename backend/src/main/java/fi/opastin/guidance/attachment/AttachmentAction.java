package fi.opastin.guidance.attachment;

import static fi.opastin.guidance.workspace.WorkspaceState.ACTIVE;
import static fi.opastin.guidance.workspace.WorkspaceState.ARCHIVED;
import static fi.opastin.guidance.workspace.WorkspaceState.CLOSED;

import fi.opastin.access.Action;
import fi.opastin.access.Rule;
import fi.opastin.access.Standing;

/**
 * What can be done with files: added where messages are written (G10), read where they are read
 * (G12).
 */
public enum AttachmentAction implements Action {
  /** One's own files that have not been sent. */
  LIST_DRAFT("attachment.list-draft", writing().reading()),
  ADD("attachment.add", writing()),
  /** Enters for each batch, so it is logged as reads are: once in ten minutes. */
  UPLOAD("attachment.upload", writing().reading()),
  REMOVE("attachment.remove", writing()),
  /** Asked again and again by a page that waits for the check. */
  STATUS("attachment.status", reading().inBackground()),
  DOWNLOAD("attachment.download", reading());

  private final String id;
  private final Rule rule;

  AttachmentAction(String id, Rule rule) {
    this.id = id;
    this.rule = rule;
  }

  private static Rule writing() {
    return Rule.content()
        .by(Standing.CUSTOMER, ACTIVE, CLOSED)
        .by(Standing.FOUNDER, ACTIVE, CLOSED)
        .by(Standing.EXPERT, ACTIVE, CLOSED);
  }

  private static Rule reading() {
    return writing().by(Standing.CUSTOMER, ACTIVE, CLOSED, ARCHIVED).reading();
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Rule rule() {
    return rule;
  }
}
