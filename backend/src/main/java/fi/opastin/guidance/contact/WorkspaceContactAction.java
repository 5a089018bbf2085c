package fi.opastin.guidance.contact;

import static fi.opastin.guidance.workspace.WorkspaceState.ACTIVE;
import static fi.opastin.guidance.workspace.WorkspaceState.ARCHIVED;
import static fi.opastin.guidance.workspace.WorkspaceState.CLOSED;

import fi.opastin.access.Action;
import fi.opastin.access.Rule;
import fi.opastin.access.Standing;

/** The contact that has led to a workspace is part of what is written there (G15). */
enum WorkspaceContactAction implements Action {
  READ("workspace-contact.read");

  private final String id;

  WorkspaceContactAction(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Rule rule() {
    return Rule.content()
        .reading()
        .by(Standing.CUSTOMER, ACTIVE, CLOSED, ARCHIVED)
        .by(Standing.FOUNDER, ACTIVE, CLOSED)
        .by(Standing.EXPERT, ACTIVE, CLOSED);
  }
}
