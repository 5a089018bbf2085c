package fi.opastin.guidance.workspace;

import fi.opastin.access.Action;
import fi.opastin.access.Entry;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Which actions a participant may do now, over all features of guidance. */
@ApplicationScoped
class WorkspaceActions {

  private final List<WorkspaceOffer> offers;

  WorkspaceActions(@All List<WorkspaceOffer> offers) {
    this.offers = offers;
  }

  List<String> permitted(Entry entry) {
    return offers.stream()
        .flatMap(offer -> offer.actions(entry).stream())
        .filter(entry::permits)
        .map(Action::id)
        .sorted()
        .toList();
  }
}
