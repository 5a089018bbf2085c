package fi.opastin.notification;

import fi.opastin.access.Actor;
import java.util.List;

/** A feature's kinds of notices; each feature that tells people something gives its own. */
public interface NoticeKinds {

  List<? extends NoticeKind> kinds();

  /**
   * Those of which this actor can be told: only they are offered the choice of their e-mails. Runs
   * in the transaction that has entered for the actor.
   */
  default List<? extends NoticeKind> concerning(Actor actor) {
    return kinds().stream()
        .filter(kind -> actor.roles().stream().anyMatch(kind::concerns))
        .toList();
  }
}
