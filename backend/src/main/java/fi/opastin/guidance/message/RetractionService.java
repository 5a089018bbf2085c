package fi.opastin.guidance.message;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.guidance.attachment.Attachments;
import fi.opastin.guidance.message.MessageResource.MessageResponse;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.guidance.workspace.Workspaces;
import fi.opastin.notification.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** An author takes a message back: its text and files are erased, a trace stays. */
@ApplicationScoped
class RetractionService {

  /** What became of it. */
  sealed interface Outcome {
    record Done(MessageResponse message) implements Outcome {}

    record Absent() implements Outcome {}

    /** Somebody else wrote it. */
    record NotYours() implements Outcome {}

    /** The workspace has stopped taking changes since it was entered. */
    record NotPossible() implements Outcome {}
  }

  private final Access access;
  private final MessageRepository messages;
  private final MessageService reading;
  private final Attachments attachments;
  private final Workspaces workspaces;
  private final Notices notices;
  private final Clock clock;

  RetractionService(
      Access access,
      MessageRepository messages,
      MessageService reading,
      Attachments attachments,
      Workspaces workspaces,
      Notices notices,
      Clock clock) {
    this.access = access;
    this.messages = messages;
    this.reading = reading;
    this.attachments = attachments;
    this.workspaces = workspaces;
    this.notices = notices;
    this.clock = clock;
  }

  @Transactional
  Outcome retract(Actor actor, WorkspaceId id, UUID messageId) {
    var entry = access.enter(actor, MessageAction.RETRACT, id.value(), messageId);
    var message = messages.findById(new Message.Key(id.value(), messageId));
    if (message == null) {
      return new Outcome.Absent();
    }
    if (!message.isBy(actor.accountId())) {
      return new Outcome.NotYours();
    }
    if (!message.retracted()) {
      var event = workspaces.record(id, actor.accountId());
      if (event.isEmpty()) {
        return new Outcome.NotPossible();
      }
      attachments.deleteOf(id, messageId);
      var nothingUnread = messages.retract(message, event.get().number(), clock.instant());
      notices.withdraw(MessageNotice.NEW_MESSAGE, id.value(), nothingUnread);
    }
    return new Outcome.Done(reading.own(entry, message));
  }
}
