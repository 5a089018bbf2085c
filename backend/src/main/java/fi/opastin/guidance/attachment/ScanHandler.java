package fi.opastin.guidance.attachment;

import fi.opastin.platform.outbox.OutboxEntry;
import fi.opastin.platform.outbox.OutboxHandler;
import fi.opastin.platform.outbox.TryAgainException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.jboss.logging.Logger;

/** Has each file scanned after it has come; again and again while the scanner is down. */
@ApplicationScoped
class ScanHandler implements OutboxHandler {

  private static final Logger LOG = Logger.getLogger(ScanHandler.class);

  private final ScanSteps steps;
  private final MalwareScanner scanner;

  ScanHandler(ScanSteps steps, MalwareScanner scanner) {
    this.steps = steps;
    this.scanner = scanner;
  }

  @Override
  public String topic() {
    return ScanOrder.TOPIC;
  }

  @Override
  public void handle(OutboxEntry entry) {
    var file = entry.payload(ScanOrder.class).file();
    var cipher = steps.open(file);
    if (cipher.isEmpty()) {
      return;
    }
    // the scanner has been taken out of the configuration since
    if (!scanner.isConfigured()) {
      throw new TryAgainException("no-scanner");
    }
    try (var content =
        cipher
            .get()
            .decrypting(new ChunkInputStream((from, limit) -> steps.read(file, from, limit)))) {
      var clean = scanner.isClean(content);
      if (!clean) {
        LOG.warnf("The malware scan refuses file %s", file.id());
      }
      steps.finish(file, clean);
    } catch (IOException e) {
      throw new TryAgainException("content-unreadable");
    }
  }
}
