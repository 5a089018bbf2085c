package fi.opastin.notification;

import fi.opastin.platform.outbox.OutboxEntry;
import fi.opastin.platform.outbox.OutboxHandler;
import fi.opastin.platform.outbox.TryAgainException;
import fi.opastin.platform.web.EmailAddress;
import fi.opastin.platform.web.Language;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Writes and sends the letters that wait in the outbox. */
@ApplicationScoped
class LetterHandler implements OutboxHandler {

  private static final Logger LOG = Logger.getLogger(LetterHandler.class);

  private final NoticeCatalogue kinds;
  private final InvitationWording invitations;
  private final Recipients recipients;
  private final Addresses addresses;
  private final Post post;
  private final Clock clock;
  private final List<DeliveryListener> listeners;

  LetterHandler(
      NoticeCatalogue kinds,
      InvitationWording invitations,
      Recipients recipients,
      Addresses addresses,
      Post post,
      Clock clock,
      @All List<DeliveryListener> listeners) {
    this.kinds = kinds;
    this.invitations = invitations;
    this.recipients = recipients;
    this.addresses = addresses;
    this.post = post;
    this.clock = clock;
    this.listeners = listeners;
  }

  @Override
  public String topic() {
    return LetterOrder.TOPIC;
  }

  @Override
  public void handle(OutboxEntry entry) {
    switch (entry.payload(LetterOrder.class)) {
      case LetterOrder.Invitation order -> invitation(entry.id(), order);
      case LetterOrder.StaffLink order -> staffLink(entry.id(), order);
      case LetterOrder.ContactReceipt order -> contactReceipt(entry.id(), order);
      case LetterOrder.ToAccount order -> toAccount(entry.id(), order);
      case LetterOrder.AddressChanged(var to, var language) ->
          addressChanged(entry.id(), to, language, AddressChangedText.in(language));
      case LetterOrder.StaffAddressChanged(var to, var language) ->
          addressChanged(entry.id(), to, language, StaffAddressChangedText.in(language));
      case LetterOrder.Last order -> last(entry.id(), order);
    }
  }

  private void invitation(UUID id, LetterOrder.Invitation order) {
    var page =
        LetterPage.of(
            order.language(),
            invitations.in(order.language(), order.expiresAt()),
            addresses.invitation(order.language(), order.token()));
    var outcome = send(id, order.to(), page);
    for (var listener : listeners) {
      switch (outcome) {
        case SENT -> listener.sent(order.workspaceId(), order.invitationId());
        case REFUSED -> listener.undeliverable(order.workspaceId(), order.invitationId());
      }
    }
  }

  private void staffLink(UUID id, LetterOrder.StaffLink order) {
    var page =
        LetterPage.of(
            order.language(),
            StaffLinkText.in(order.language(), order.expiresAt()),
            addresses.staffLink(order.language(), order.token()));
    send(id, order.to(), page);
  }

  private void contactReceipt(UUID id, LetterOrder.ContactReceipt order) {
    if (isTooLate(id, order.until())) {
      return;
    }
    var page =
        LetterPage.of(
            order.language(),
            ContactReceiptText.in(order.language(), order.reference()),
            addresses.front(order.language()));
    send(id, order.to(), page);
  }

  private void toAccount(UUID id, LetterOrder.ToAccount order) {
    var recipient = recipients.find(order.accountId());
    var kind = kind(order.notice());
    if (recipient.isPresent()) {
      var language = recipient.get().language();
      var page =
          LetterPage.of(
              language,
              kind.letter(language),
              addresses.of(kind.place(), language, order.workspaceId()));
      send(id, recipient.get().address(), page);
    }
  }

  private void last(UUID id, LetterOrder.Last order) {
    if (isTooLate(id, order.until())) {
      return;
    }
    var page =
        LetterPage.of(
            order.language(),
            kind(order.notice()).letter(order.language()),
            addresses.front(order.language()));
    send(id, order.to(), page);
  }

  private boolean isTooLate(UUID id, Instant until) {
    var late = clock.instant().isAfter(until);
    if (late) {
      LOG.infof("Letter %s: could not be sent in time, and its address is given up", id);
    }
    return late;
  }

  private NoticeKind kind(String name) {
    return kinds
        .find(name)
        .orElseThrow(() -> new TryAgainException("no such kind of notice in this version"));
  }

  private void addressChanged(UUID id, EmailAddress old, Language language, LetterText text) {
    send(id, old, LetterPage.of(language, text, addresses.settings(language)));
  }

  private Post.Outcome send(UUID id, EmailAddress to, LetterPage page) {
    var outcome = post.send(id, to, page);
    if (outcome == Post.Outcome.REFUSED) {
      LOG.infof("Letter %s: the mail server refuses the address for good", id);
    }
    return outcome;
  }
}
