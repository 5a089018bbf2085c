package fi.opastin.notification;

import fi.opastin.platform.outbox.Outbox;
import fi.opastin.platform.outbox.Outbox.Order;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Tells people that something waits for them in a workspace (G20): their bells at the commit, and
 * by e-mail. Neither tells content or names anybody.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Notices {

  private final NoticeRepository notices;
  private final Outbox outbox;
  private final Event<Changed> changed;
  private final Clock clock;

  Notices(NoticeRepository notices, Outbox outbox, Event<Changed> changed, Clock clock) {
    this.notices = notices;
    this.outbox = outbox;
    this.changed = changed;
    this.clock = clock;
  }

  /**
   * Tells these accounts, whoever they are to the workspace, which the transaction has entered. As
   * long as somebody has not seen a notice, the same kind from the same workspace joins it.
   */
  public void tell(NoticeKind kind, UUID workspaceId, Collection<UUID> accountIds) {
    var told = List.copyOf(Set.copyOf(accountIds));
    if (told.isEmpty()) {
      return;
    }
    var unmailed = notices.tell(kind.name(), workspaceId, told, clock.instant());
    outbox.add(
        LetterOrder.TOPIC,
        (kind.optional() ? unmailed : told)
            .stream()
                .map(account ->
                    new Order(
                        new LetterOrder.ToAccount(kind.name(), account, workspaceId),
                        workspaceId,
                        account))
                .toList());
    changed.fire(new Changed(told));
  }
}
