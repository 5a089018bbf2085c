package fi.opastin.guidance.contact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.opastin.notification.Letters;
import fi.opastin.platform.crypto.Keysets;
import fi.opastin.platform.crypto.LookupHash;
import fi.opastin.platform.time.Finland;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes what somebody sends with a form, without a login. */
@ApplicationScoped
class SendingService {

  private final ContactForms forms;
  private final ContactRepository contacts;
  private final ContactLimits limits;
  private final OpeningProofs proofs;
  private final InboxTelling telling;
  private final Letters letters;
  private final Keysets keysets;
  private final LookupHash hash;
  private final ObjectMapper json;
  private final Clock clock;

  SendingService(
      ContactForms forms,
      ContactRepository contacts,
      ContactLimits limits,
      OpeningProofs proofs,
      InboxTelling telling,
      Letters letters,
      Keysets keysets,
      LookupHash hash,
      ObjectMapper json,
      Clock clock) {
    this.forms = forms;
    this.contacts = contacts;
    this.limits = limits;
    this.proofs = proofs;
    this.telling = telling;
    this.letters = letters;
    this.keysets = keysets;
    this.hash = hash;
    this.json = json;
    this.clock = clock;
  }

  /** What became of a form. */
  sealed interface Outcome {
    /**
     * @param dueOn the last day for an answer; null where the law sets none
     * @param keptUntil the last day on which it is kept, unless it leads to a workspace
     */
    record Done(String reference, @Nullable LocalDate dueOn, LocalDate keptUntil)
        implements Outcome {}

    record TooFresh() implements Outcome {}

    record Stale() implements Outcome {}

    record UsedBefore() implements Outcome {}

    /** Nobody reads what is sent there. */
    record NotReceived() implements Outcome {}

    /** In how many seconds it can be sent. */
    record TooMany(long seconds) implements Outcome {}
  }

  /**
   * @param receipt whether a receipt is wanted by e-mail
   * @param trap what stands in the field that people do not see
   */
  @Transactional
  Outcome send(OpeningProof proof, Sent sent, boolean receipt, @Nullable String trap) {
    var now = clock.instant();
    if (now.isBefore(proof.usableFrom())) {
      return new Outcome.TooFresh();
    }
    if (now.isAfter(proof.usableUntil())) {
      return new Outcome.Stale();
    }
    var wait = limits.excess(proof.recipient(), receipt ? sent.email() : null);
    if (wait.isPresent()) {
      return new Outcome.TooMany(wait.getAsLong());
    }
    if (!forms.receives(proof.recipient())
        || !ContactKind.to(proof.recipient()).contains(sent.kind())) {
      return new Outcome.NotReceived();
    }
    if (trap != null && !trap.isEmpty()) {
      // A program has filled in everything that it found. It is answered like a person, so that it
      // does not learn what gave it away; nothing is kept and nothing is sent.
      return done(proof, sent, now);
    }
    var digest = digest(sent, receipt);
    var repeats = contacts.repeats(proof.id(), digest);
    if (repeats.isPresent()) {
      // the answer to the same request got lost on its way
      return repeats.get() ? done(proof, sent, now) : new Outcome.UsedBefore();
    }
    var keyset = keysets.create(proof.id());
    var reference = proofs.reference(proof);
    contacts.persist(
        Contact.send(
            proof, reference, sent, keyset, keysets.open(proof.id(), keyset), digest, now));
    telling.arrived(proof.recipient());
    if (receipt) {
      letters.contactReceipt(Objects.requireNonNull(sent.email()), sent.language(), reference);
    }
    return done(proof, sent, now);
  }

  private Outcome done(OpeningProof proof, Sent sent, Instant now) {
    return new Outcome.Done(
        proofs.reference(proof),
        sent.kind().dueOn(Finland.dayOf(now)),
        Contact.goneOn(now).minusDays(1));
  }

  private byte[] digest(Sent sent, boolean receipt) {
    try {
      return hash.of("contact", json.writeValueAsString(List.of(sent, receipt)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a contact cannot be digested", e);
    }
  }
}
