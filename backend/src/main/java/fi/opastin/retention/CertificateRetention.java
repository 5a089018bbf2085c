package fi.opastin.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Storage time of certificates: they name no person and stay. */
@ApplicationScoped
class CertificateRetention implements Retention {

  @Override
  public Kept kept() {
    return new Kept(
        "deletion-certificate",
        Set.of("deletion_certificate"),
        "G14; accountability, GDPR 5(2)",
        "stays: names no person");
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
