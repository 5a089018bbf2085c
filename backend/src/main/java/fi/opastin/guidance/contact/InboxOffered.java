package fi.opastin.guidance.contact;

import fi.opastin.access.Action;
import fi.opastin.access.Actor;
import fi.opastin.access.OfferedActions;
import fi.opastin.access.Role;
import fi.opastin.identity.Expert;
import fi.opastin.identity.Experts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Offers the inbox to who handles one, and its settings to the provider's administrator. */
@ApplicationScoped
class InboxOffered implements OfferedActions {

  private final Experts experts;

  InboxOffered(Experts experts) {
    this.experts = experts;
  }

  @Override
  public List<? extends Action> offered() {
    return List.of(ContactAction.LIST, ContactAction.SET_UP);
  }

  @Override
  public List<? extends Action> offered(Actor actor) {
    return handles(actor) ? offered() : List.of(ContactAction.SET_UP);
  }

  /** Whether somebody handles an inbox: the own organisation's, or the service's. */
  boolean handles(Actor actor) {
    return actor.roles().contains(Role.SERVICE_ADMINISTRATOR)
        || experts.find(actor.accountId()).filter(Expert::handlesContacts).isPresent();
  }
}
