package fi.opastin.notification;

import fi.opastin.platform.outbox.OutboxBacklog;
import fi.opastin.service.status.ServiceCheck;
import fi.opastin.service.status.ServicePart;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** E-mail works as long as letters do not pile up; a single mailbox that is full is no outage. */
@ApplicationScoped
class MailCheck implements ServiceCheck {

  private static final Duration LATE = Duration.ofMinutes(15);
  private static final int PILE = 3;

  private final OutboxBacklog outbox;
  private final Clock clock;

  MailCheck(OutboxBacklog outbox, Clock clock) {
    this.outbox = outbox;
    this.clock = clock;
  }

  @Override
  public Set<ServicePart> parts() {
    return Set.of(ServicePart.EMAIL);
  }

  @Override
  public boolean works(ServicePart part) {
    try {
      var topics = List.of(LetterOrder.TOPIC, NoticeOrder.TOPIC);
      return outbox.late(topics, clock.instant().minus(LATE), PILE) < PILE;
    } catch (SQLException e) {
      return false;
    }
  }
}
