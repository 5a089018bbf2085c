package fi.opastin.guidance.contact;

import fi.opastin.platform.web.EmailAddress;
import fi.opastin.platform.web.RateLimits;
import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * How much an inbox is sent and an address gets receipts, from however many senders. Each sender's
 * own limit is kept before ({@code platform.web}).
 */
@ApplicationScoped
class ContactLimits {

  /** How many a minute. */
  @ConfigMapping(prefix = "opastin.contact-limit")
  interface Limits {
    /** Contacts to one recipient. */
    int perRecipient();

    /** Receipts to one e-mail address: nobody is to be flooded in another's name. */
    int receiptsPerAddress();
  }

  private final RateLimits recipients;
  private final RateLimits receipts;

  ContactLimits(Limits limits) {
    recipients = new RateLimits(limits.perRecipient());
    receipts = new RateLimits(limits.receiptsPerAddress());
  }

  /**
   * Counts a contact; if it is one too many, in how many seconds the next one may come.
   *
   * @param receiptTo null if no receipt is wanted
   */
  OptionalLong excess(Recipient recipient, @Nullable EmailAddress receiptTo) {
    var wait = recipients.excess(recipient.toString());
    if (wait.isPresent() || receiptTo == null) {
      return wait;
    }
    return receipts.excess(receiptTo.value().toLowerCase(Locale.ROOT));
  }
}
