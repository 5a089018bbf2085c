package fi.opastin.notification;

import fi.opastin.notification.NoticeMailRepository.Claim;
import fi.opastin.platform.outbox.NotYetException;
import fi.opastin.platform.outbox.OutboxEntry;
import fi.opastin.platform.outbox.OutboxHandler;
import fi.opastin.platform.outbox.TryAgainException;
import fi.opastin.platform.web.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends the e-mails that can be chosen off: one tells of all that waits unseen in a workspace and
 * was not told by e-mail before, and the next one leaves no sooner than a while after it.
 */
@ApplicationScoped
class NoticeMail implements OutboxHandler {

  private final NoticeMailRepository mails;
  private final NoticeCatalogue kinds;
  private final Recipients recipients;
  private final Addresses addresses;
  private final Post post;
  private final Clock clock;
  private final Duration throttle;

  NoticeMail(
      NoticeMailRepository mails,
      NoticeCatalogue kinds,
      Recipients recipients,
      Addresses addresses,
      Post post,
      Clock clock,
      @ConfigProperty(name = "opastin.notification.throttle") Duration throttle) {
    this.mails = mails;
    this.kinds = kinds;
    this.recipients = recipients;
    this.addresses = addresses;
    this.post = post;
    this.clock = clock;
    this.throttle = throttle;
  }

  @Override
  public String topic() {
    return NoticeOrder.TOPIC;
  }

  @Override
  public void handle(OutboxEntry entry) {
    var order = entry.payload(NoticeOrder.class);
    switch (claim(entry.id(), order)) {
      case Claim.Kinds(var names) when names.isEmpty() -> {
        // seen meanwhile, told by another e-mail, or chosen off
      }
      case Claim.Kinds(var names) -> send(entry.id(), order, names);
      case Claim.TooSoon(var since) -> throw new NotYetException(since.plus(throttle));
    }
  }

  private Claim claim(UUID entryId, NoticeOrder order) {
    var optional = kinds.all().stream().filter(NoticeKind::optional).map(NoticeKind::name).toList();
    try {
      return mails.claim(entryId, order, optional, clock.instant().minus(throttle));
    } catch (SQLException e) {
      throw new TryAgainException("SQL state " + e.getSQLState());
    }
  }

  private void send(UUID id, NoticeOrder order, List<String> names) {
    var recipient = recipients.find(order.accountId());
    if (recipient.isEmpty()) {
      return;
    }
    var language = recipient.get().language();
    var page =
        LetterPage.of(
            language,
            text(language, names).choosable(language),
            addresses.of(place(names), language, order.workspaceId()));
    post.send(id, recipient.get().address(), page);
    try {
      mails.sent(id, order, clock.instant());
    } catch (SQLException e) {
      throw new TryAgainException("SQL state " + e.getSQLState());
    }
  }

  private LetterText text(Language language, List<String> names) {
    return names.size() == 1
        ? kind(names.getFirst()).letter(language)
        : SeveralThingsText.in(language);
  }

  /** The workspace only if all that it tells leads there. */
  private NoticePlace place(List<String> names) {
    return names.stream()
        .map(name -> kind(name).place())
        .filter(place -> place != NoticePlace.WORKSPACE)
        .findFirst()
        .orElse(NoticePlace.WORKSPACE);
  }

  private NoticeKind kind(String name) {
    return kinds.find(name).orElseThrow();
  }
}
