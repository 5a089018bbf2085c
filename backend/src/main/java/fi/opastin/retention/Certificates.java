package fi.opastin.retention;

import fi.opastin.platform.time.Finland;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Certificates of deletions, issued in the transaction that deletes. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Certificates {

  private final CertificateRepository certificates;
  private final int backupDays;

  Certificates(
      CertificateRepository certificates,
      @ConfigProperty(name = "opastin.retention.backup-days") int backupDays) {
    this.certificates = certificates;
    this.backupDays = backupDays;
  }

  public void issue(Certificate certificate) {
    certificates.insert(certificate);
  }

  /** Last day on which a backup can still hold what is deleted at an instant. */
  public LocalDate backupsUntil(Instant deletedAt) {
    return Finland.dayOf(deletedAt).plusDays(backupDays);
  }
}
