package fi.opastin.guidance.contact;

import fi.opastin.platform.crypto.LookupHash;
import fi.opastin.platform.database.Ids;
import fi.opastin.platform.problem.InvalidValueException;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Base64;

/** Signs proofs (HMAC-SHA-256 with the service's key) and knows its own again on every replica. */
@ApplicationScoped
class OpeningProofs {

  private static final String PURPOSE = "contact-form";
  private static final String SEPARATOR = ".";

  private final LookupHash hash;
  private final Clock clock;

  OpeningProofs(LookupHash hash, Clock clock) {
    this.hash = hash;
    this.clock = clock;
  }

  OpeningProof issue(Recipient recipient) {
    return new OpeningProof(Ids.next(), recipient, clock.instant());
  }

  String text(OpeningProof proof) {
    var said = encoded(proof.bytes());
    return said + SEPARATOR + encoded(hash.of(PURPOSE, said));
  }

  /**
   * The proof that was signed here.
   *
   * @throws InvalidValueException invalid: it was not, or has been changed
   */
  OpeningProof read(String text) {
    var end = text.indexOf(SEPARATOR);
    if (end > 0) {
      var said = text.substring(0, end);
      if (MessageDigest.isEqual(
          hash.of(PURPOSE, said), decoded(text.substring(end + SEPARATOR.length())))) {
        return OpeningProof.of(decoded(said));
      }
    }
    throw new InvalidValueException("invalid");
  }

  /**
   * What the sender of a form can quote: follows from the proof, says nothing of it. In letters and
   * digits that cannot be taken for each other.
   */
  String reference(OpeningProof proof) {
    return ContactReference.of(hash.of("contact-reference", proof.id().toString())).value();
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] decoded(String text) {
    try {
      return Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw new InvalidValueException("invalid");
    }
  }
}
