package fi.opastin.guidance.archive;

import static fi.opastin.guidance.workspace.WorkspaceState.ACTIVE;
import static fi.opastin.guidance.workspace.WorkspaceState.ARCHIVED;
import static fi.opastin.guidance.workspace.WorkspaceState.CLOSED;

import fi.opastin.access.Action;
import fi.opastin.access.Rule;
import fi.opastin.access.Standing;

/** What can be done with archives: the customer takes one along, in every state (G12). */
enum ArchiveAction implements Action {
  DOWNLOAD(
      "archive.download",
      Rule.content().reading().beforeTerms().by(Standing.CUSTOMER, ACTIVE, CLOSED, ARCHIVED));

  private final String id;
  private final Rule rule;

  ArchiveAction(String id, Rule rule) {
    this.id = id;
    this.rule = rule;
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
