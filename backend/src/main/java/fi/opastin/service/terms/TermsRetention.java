package fi.opastin.service.terms;

import fi.opastin.retention.Retention;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;

/** Acceptances go with the account, by foreign key: nothing falls due by itself. */
@ApplicationScoped
class TermsRetention implements Retention {

  @Override
  public Kept kept() {
    return new Kept(
        "terms-acceptance", Set.of("terms_acceptance"), "T18; GDPR 5(1)(e)", "with the account");
  }

  @Override
  public int erase(Instant now, int limit) {
    return 0;
  }
}
