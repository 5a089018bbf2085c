package fi.opastin.notification;

import fi.opastin.platform.outbox.Outbox;
import fi.opastin.platform.outbox.Outbox.Order;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Tells people that something waits for them, as a rule in a workspace (G20): their bells at the
 * commit, and by e-mail. Neither tells content or names anybody.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Notices {

  private final NoticeRepository notices;
  private final Outbox outbox;
  private final Event<Changed> changed;
  private final Clock clock;
  private final Duration grace;

  /**
   * @param grace for how long an e-mail waits whether its notice is seen without it
   */
  Notices(
      NoticeRepository notices,
      Outbox outbox,
      Event<Changed> changed,
      Clock clock,
      @ConfigProperty(name = "opastin.notification.grace") Duration grace) {
    this.notices = notices;
    this.outbox = outbox;
    this.changed = changed;
    this.clock = clock;
    this.grace = grace;
  }

  /**
   * Tells these accounts, whoever they are to the workspace, which the transaction has entered. As
   * long as somebody has not seen a notice, the same kind from the same workspace joins it.
   *
   * @param workspaceId null: it waits outside of workspaces, of which only staff is told
   */
  public void tell(NoticeKind kind, @Nullable UUID workspaceId, Collection<UUID> accountIds) {
    var told = List.copyOf(Set.copyOf(accountIds));
    if (told.isEmpty()) {
      return;
    }
    mail(kind, workspaceId, told, notices.tell(kind.name(), workspaceId, told, clock.instant()));
    changed.fire(new Changed(told));
  }

  /** Tells these members of staff of something outside of workspaces. */
  public void tell(NoticeKind kind, Collection<UUID> accountIds) {
    tell(kind, null, accountIds);
  }

  /**
   * Orders the e-mails to accounts whose bells have been told along with an event.
   *
   * @param unmailed those for whom no e-mail waits that will tell of it
   */
  public void mail(
      NoticeKind kind,
      @Nullable UUID workspaceId,
      Collection<UUID> told,
      Collection<UUID> unmailed) {
    if (kind.optional()) {
      outbox.add(
          NoticeOrder.TOPIC,
          unmailed.stream()
              .map(account -> new NoticeOrder(account, workspaceId))
              .map(order -> new Order(order, workspaceId, order.accountId(), grace))
              .toList());
    } else {
      outbox.add(
          LetterOrder.TOPIC,
          told.stream()
              .map(account -> new LetterOrder.ToAccount(kind.name(), account, workspaceId))
              .map(order -> new Order(order, workspaceId, order.accountId(), Duration.ZERO))
              .toList());
    }
  }

  /**
   * The account has seen for itself what this kind told of the workspace: its bell rings for it no
   * more, and an optional e-mail that has not left stays.
   *
   * @param workspaceId null: it waited outside of workspaces
   */
  public void settle(NoticeKind kind, @Nullable UUID workspaceId, UUID accountId) {
    if (notices.settle(kind.name(), workspaceId, accountId, clock.instant())) {
      changed.fire(new Changed(List.of(accountId)));
    }
  }

  /** The account has seen for itself what this kind told outside of workspaces. */
  public void settle(NoticeKind kind, UUID accountId) {
    settle(kind, null, accountId);
  }

  /**
   * Takes back all that these accounts were told of the entered workspace, because they have lost
   * access to it. Optional e-mails that have not left stay.
   */
  public void withdraw(UUID workspaceId, Collection<UUID> accountIds) {
    notices.withdraw(workspaceId, null, List.copyOf(accountIds));
    changed.fire(new Changed(List.copyOf(accountIds)));
  }

  /**
   * Takes back what these accounts were told of this kind and have not seen: it has become void.
   */
  public void withdraw(NoticeKind kind, UUID workspaceId, Collection<UUID> accountIds) {
    notices.withdraw(workspaceId, kind.name(), List.copyOf(accountIds));
    changed.fire(new Changed(List.copyOf(accountIds)));
  }

  /** Takes back what these accounts were told of this kind outside of workspaces, if unseen. */
  public void withdraw(NoticeKind kind, Collection<UUID> accountIds) {
    if (!accountIds.isEmpty()) {
      notices.withdraw(kind.name(), List.copyOf(accountIds));
      changed.fire(new Changed(List.copyOf(accountIds)));
    }
  }
}
