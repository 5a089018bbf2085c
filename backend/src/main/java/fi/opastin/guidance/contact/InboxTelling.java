package fi.opastin.guidance.contact;

import fi.opastin.guidance.contact.ContactRepository.Inbox;
import fi.opastin.notification.Notices;
import fi.opastin.platform.time.Finland;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Tells those who handle an inbox of what waits there, and takes it back when nothing waits any
 * more (G5, G20).
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class InboxTelling {

  private static final int REMINDED_DAYS_BEFORE = 3;

  private final ContactRepository contacts;
  private final Notices notices;
  private final Clock clock;

  InboxTelling(ContactRepository contacts, Notices notices, Clock clock) {
    this.contacts = contacts;
    this.notices = notices;
    this.clock = clock;
  }

  /** Something has come in. */
  void arrived(Recipient recipient) {
    notices.tell(ContactNotice.NEW_CONTACT, inbox(recipient).handlers());
  }

  /** Somebody does not go on with a contact: it is new again, for all the others. */
  void givenBack(Recipient recipient, UUID by) {
    notices.tell(ContactNotice.NEW_CONTACT, without(inbox(recipient).handlers(), List.of(by)));
  }

  /** Something has been taken in hand, answered, closed or led to a workspace. */
  void moved(Recipient recipient) {
    var inbox = inbox(recipient);
    if (!inbox.anythingNew()) {
      notices.withdraw(ContactNotice.NEW_CONTACT, inbox.handlers());
    }
    if (!inbox.anythingDue()) {
      notices.withdraw(ContactNotice.CONTACT_DUE_SOON, inbox.handlers());
    }
  }

  /** Somebody sees what waits in their inbox. */
  void seen(UUID accountId) {
    for (var kind : ContactNotice.values()) {
      notices.settle(kind, accountId);
    }
  }

  /** Who handles an inbox; nobody else is told of it until the end of the transaction. */
  List<UUID> handlers(Recipient recipient) {
    return inbox(recipient).handlers();
  }

  /** Others handle an inbox than before: only they are told now of what waits there. */
  void handedOver(Recipient recipient, List<UUID> before) {
    var inbox = inbox(recipient);
    var dismissed = without(before, inbox.handlers());
    for (var kind : ContactNotice.values()) {
      notices.withdraw(kind, dismissed);
    }
    var named = without(inbox.handlers(), before);
    if (inbox.anythingNew()) {
      notices.tell(ContactNotice.NEW_CONTACT, named);
    }
    if (inbox.anythingDue()) {
      notices.tell(ContactNotice.CONTACT_DUE_SOON, named);
    }
  }

  /**
   * Reminds once of each contact whose last day for an answer is near, or past.
   *
   * @param limit of how many at most
   * @return of how many
   */
  @ActivateRequestContext
  @Transactional
  int remind(int limit) {
    var dueBy = Finland.dayOf(clock.instant()).plusDays(REMINDED_DAYS_BEFORE);
    var recipients = contacts.due(dueBy, limit);
    // in one order, so that two replicas cannot wait for each other
    recipients.stream()
        .distinct()
        .sorted()
        .forEach(recipient ->
            notices.tell(
                ContactNotice.CONTACT_DUE_SOON,
                contacts.lockInbox(recipient, clock.instant()).handlers()));
    return recipients.size();
  }

  private static List<UUID> without(List<UUID> some, List<UUID> others) {
    return some.stream().filter(one -> !others.contains(one)).toList();
  }

  private Inbox inbox(Recipient recipient) {
    return contacts.lockInbox(recipient.inbox(), clock.instant());
  }
}
