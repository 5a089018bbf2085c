package fi.opastin.guidance.consent;

import fi.opastin.guidance.consent.Proposing.Candidate;
import fi.opastin.platform.problem.FieldChecks;
import fi.opastin.platform.problem.InvalidValueException;
import fi.opastin.platform.web.EmailAddress;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads from a request whom it proposes: by account or by work address, one of both. */
final class Candidates {

  private Candidates() {}

  static Candidate of(FieldChecks checks, @Nullable String expertId, @Nullable String email) {
    if (email == null || email.isBlank()) {
      return checks.required("/expertId", expertId, Candidates::account);
    }
    return checks.required("/email", email, address -> address(address, expertId));
  }

  private static Candidate account(String text) {
    try {
      return new Candidate.Account(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw new InvalidValueException("unknown-expert");
    }
  }

  private static Candidate address(String text, @Nullable String expertId) {
    if (expertId != null) {
      throw new InvalidValueException("not-with-expert-id");
    }
    return new Candidate.Address(new EmailAddress(text));
  }
}
