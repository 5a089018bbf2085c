package fi.opastin.service.terms;

import fi.opastin.retention.Retention;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

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

  @Override
  public List<Planned> planned(LocalDate until, Optional<UUID> organisation) {
    return List.of();
  }
}
