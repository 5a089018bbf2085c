package fi.opastin.notification;

import fi.opastin.platform.outbox.TryAgainException;
import fi.opastin.platform.web.EmailAddress;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands letters to the mail server. */
@ApplicationScoped
class Post {

  /** What became of a letter. */
  enum Outcome {
    SENT,
    /** Refused for good: this address or this letter will never be taken. */
    REFUSED
  }

  /** Well within the lease of an outbox entry. */
  private static final Duration TIMEOUT = Duration.ofSeconds(45);

  /** Replies that concern this letter; others, such as to the log-in or the sender, concern us. */
  private static final Set<String> OF_THIS_LETTER =
      Set.of("recipient address not accepted", "DATA command not accepted", "sending data failed");

  private final ReactiveMailer mailer;
  private final String host;

  Post(ReactiveMailer mailer, @ConfigProperty(name = "opastin.origin") URI origin) {
    this.mailer = mailer;
    this.host = origin.getHost();
  }

  /**
   * @param id names the letter; sent again, it has the same Message-ID
   * @throws TryAgainException the mail server cannot take it now
   */
  Outcome send(UUID id, EmailAddress to, LetterPage page) {
    var mail =
        new Mail()
            .addTo(to.value())
            .setSubject(page.subject())
            .setText(page.plain())
            .setHtml(page.html())
            .addHeader("Message-ID", "<" + id + "@" + host + ">")
            .addHeader("Content-Language", page.language())
            .addHeader("Auto-Submitted", "auto-generated");
    return mailer
        .send(mail)
        .replaceWith(Outcome.SENT)
        .ifNoItem()
        .after(TIMEOUT)
        .failWith(() -> new TryAgainException("no answer from the mail server"))
        .onFailure(Post::refusedForGood)
        .recoverWithItem(Outcome.REFUSED)
        .onFailure()
        .transform(Post::tryAgain)
        .await()
        .indefinitely();
  }

  private static boolean refusedForGood(Throwable failure) {
    return failure instanceof SMTPException reply
        && reply.isPermanent()
        && OF_THIS_LETTER.stream().anyMatch(String.valueOf(reply.getMessage())::startsWith);
  }

  private static Throwable tryAgain(Throwable failure) {
    return switch (failure) {
      case TryAgainException known -> known;
      case SMTPException reply -> new TryAgainException("SMTP reply " + reply.getReplyCode());
      default -> new TryAgainException(failure.getClass().getName());
    };
  }
}
