package fi.opastin.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;

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
}
