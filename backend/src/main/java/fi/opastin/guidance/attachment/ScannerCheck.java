package fi.opastin.guidance.attachment;

import fi.opastin.service.status.ServiceCheck;
import fi.opastin.service.status.ServicePart;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Whether files are scanned for malware, where an installation has a scanner. */
@ApplicationScoped
class ScannerCheck implements ServiceCheck {

  private final MalwareScanner scanner;

  ScannerCheck(MalwareScanner scanner) {
    this.scanner = scanner;
  }

  @Override
  public Set<ServicePart> parts() {
    return scanner.isConfigured() ? Set.of(ServicePart.FILE_CHECK) : Set.of();
  }

  @Override
  public boolean works(ServicePart part) {
    return scanner.answers();
  }
}
