package fi.opastin.guidance.accesslog;

import fi.opastin.access.Action;
import fi.opastin.access.LogFilter;
import fi.opastin.guidance.workspace.WorkspaceAction;
import fi.opastin.guidance.workspace.WorkspaceOffer;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Of which kind each action is, by its rule. What no feature offers in a workspace, or no longer
 * offers, has changed something around the content.
 */
@ApplicationScoped
class LogKinds {

  /** Is decided where the content is open, but changes who is there. */
  private static final String CONSENT = "consent.";

  private final List<WorkspaceOffer> offers;

  LogKinds(@All List<WorkspaceOffer> offers) {
    this.offers = offers;
  }

  /** The kind of each action that somebody does in a workspace, by its id. */
  Map<String, LogKind> byAction() {
    return Stream.concat(
            Stream.of(WorkspaceAction.values()),
            offers.stream().flatMap(offer -> offer.actions().stream()))
        .filter(action -> !action.rule().inWorkspace().isEmpty())
        .collect(Collectors.toMap(Action::id, LogKinds::kind, (one, same) -> one));
  }

  LogFilter.Actions actions(LogKind kind) {
    var known = byAction();
    return kind == LogKind.CHANGED
        ? new LogFilter.Actions(ids(known, other -> other != LogKind.CHANGED), false)
        : new LogFilter.Actions(ids(known, other -> other == kind), true);
  }

  private static Set<String> ids(Map<String, LogKind> kinds, Predicate<LogKind> asked) {
    return kinds.entrySet().stream()
        .filter(entry -> asked.test(entry.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static LogKind kind(Action action) {
    if (action.rule().read()) {
      return LogKind.READ;
    }
    return action.rule().touchesContent() && !action.id().startsWith(CONSENT)
        ? LogKind.WROTE
        : LogKind.CHANGED;
  }
}
