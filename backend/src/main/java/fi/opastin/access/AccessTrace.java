package fi.opastin.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashSet;
import java.util.Set;

/** Which actions this request has entered for, so that {@link EnteredFilter} can ask. */
@RequestScoped
class AccessTrace {

  private final Set<String> entered = new HashSet<>();

  void entered(Action action) {
    entered.add(action.id());
  }

  boolean hasEntered(String actionId) {
    return entered.contains(actionId);
  }
}
