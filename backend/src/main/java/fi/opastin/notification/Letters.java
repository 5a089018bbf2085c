package fi.opastin.notification;

import fi.opastin.notification.Recipients.Recipient;
import fi.opastin.platform.outbox.Outbox;
import fi.opastin.platform.outbox.Outbox.Order;
import fi.opastin.platform.web.EmailAddress;
import fi.opastin.platform.web.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Writes e-mails to addresses; accounts are told by {@link Notices}. Each leaves after the commit
 * of the transaction that asked for it, and none is lost while the mail server is down. None tells
 * what was written or names anybody.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Letters {

  private static final Duration KEPT_AT_MOST = Duration.ofDays(7);

  private final Outbox outbox;
  private final Clock clock;

  Letters(Outbox outbox, Clock clock) {
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Invites a customer (G2).
   *
   * @param token opens the invitation; goes into the fragment of the link
   * @param expiresAt until when the link works
   */
  public void invitation(
      UUID workspaceId,
      UUID invitationId,
      EmailAddress to,
      Language language,
      String token,
      Instant expiresAt) {
    outbox.add(
        LetterOrder.TOPIC,
        List.of(
            new Order(
                new LetterOrder.Invitation(
                    workspaceId, invitationId, to, language, token, expiresAt),
                workspaceId,
                null,
                Duration.ZERO)));
  }

  /**
   * Sends a member of staff the link that binds their account to a login.
   *
   * @param token goes into the fragment of the link
   * @param expiresAt until when the link works
   */
  public void staffLink(
      UUID accountId, EmailAddress to, Language language, String token, Instant expiresAt) {
    outbox.add(
        LetterOrder.TOPIC,
        List.of(
            new Order(
                new LetterOrder.StaffLink(to, language, token, expiresAt),
                null,
                accountId,
                Duration.ZERO)));
  }

  /**
   * A last letter to somebody whose account may be deleted in this transaction. The address waits
   * with it, encrypted and bound to nothing else, until the letter has left; if the mail server
   * takes none for a week, both are given up.
   */
  public void last(NoticeKind kind, Recipient recipient) {
    outbox.add(
        LetterOrder.TOPIC,
        new LetterOrder.Last(
            kind.name(),
            recipient.address(),
            recipient.language(),
            clock.instant().plus(KEPT_AT_MOST)));
  }

  /**
   * Confirms that a contact form has arrived, without what was written with it (G5). If the mail
   * server takes none for a week, letter and address are given up.
   */
  public void contactReceipt(EmailAddress to, Language language, String reference) {
    outbox.add(
        LetterOrder.TOPIC,
        new LetterOrder.ContactReceipt(
            to, language, reference, clock.instant().plus(KEPT_AT_MOST)));
  }

  /** Tells the old address that it is no longer the account's. */
  public void addressChanged(EmailAddress old, Language language) {
    outbox.add(LetterOrder.TOPIC, new LetterOrder.AddressChanged(old, language));
  }

  /** Tells the old work address of a member of staff that an administrator has changed it. */
  public void staffAddressChanged(EmailAddress old, Language language) {
    outbox.add(LetterOrder.TOPIC, new LetterOrder.StaffAddressChanged(old, language));
  }
}
