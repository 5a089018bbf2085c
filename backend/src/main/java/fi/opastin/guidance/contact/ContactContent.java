package fi.opastin.guidance.contact;

import fi.opastin.guidance.consent.ContentCount;
import fi.opastin.guidance.workspace.WorkspaceContent;
import fi.opastin.guidance.workspace.WorkspaceId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** A contact that has led to a workspace is part of its content from then on (G15). */
@ApplicationScoped
class ContactContent implements WorkspaceContent, ContentCount {

  private final ContactRepository contacts;

  ContactContent(ContactRepository contacts) {
    this.contacts = contacts;
  }

  /** None: the table is {@link ContactRetention}'s, which leaves those of workspaces alone. */
  @Override
  public Set<String> tables() {
    return Set.of();
  }

  @Override
  public Map<String, Long> count(WorkspaceId id) {
    return Map.of("contact", in(id));
  }

  @Override
  public Kind kind() {
    return Kind.CONTACTS;
  }

  @Override
  public long in(WorkspaceId id) {
    return contacts.count("workspaceId", id.value());
  }
}
