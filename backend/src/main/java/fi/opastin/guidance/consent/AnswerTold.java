package fi.opastin.guidance.consent;

import fi.opastin.platform.outbox.OutboxEntry;
import fi.opastin.platform.outbox.OutboxHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Tells the people of a workspace what an invited expert answered from outside of it: the expert's
 * own transaction may open nothing there.
 */
@ApplicationScoped
class AnswerTold implements OutboxHandler {

  static final String TOPIC = "consent-answer";

  /** Which consent was answered. */
  record Answer(UUID workspaceId, UUID consentId) {}

  private final ConsentJobService service;

  AnswerTold(ConsentJobService service) {
    this.service = service;
  }

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public void handle(OutboxEntry entry) {
    var answer = entry.payload(Answer.class);
    service.tellAnswer(answer.workspaceId(), new ConsentId(answer.consentId()));
  }
}
