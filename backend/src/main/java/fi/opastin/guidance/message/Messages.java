package fi.opastin.guidance.message;

import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.guidance.workspace.Workspaces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The messages of a workspace whose content has been entered, for other features of guidance.
 * People are named by their accounts.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Messages {

  private final MessageRepository messages;
  private final Workspaces workspaces;

  Messages(MessageRepository messages, Workspaces workspaces) {
    this.messages = messages;
    this.workspaces = workspaces;
  }

  /** A message as it was sent; without text if its author has taken it back. */
  public record Written(
      UUID id,
      long eventNumber,
      UUID authorId,
      Instant sentAt,
      String text,
      @Nullable Instant retractedAt) {

    /** Never what it says. */
    @Override
    public String toString() {
      return "Written[" + id + "]";
    }
  }

  /** The oldest after an event number, oldest first. */
  public List<Written> after(WorkspaceId id, long eventNumber, int limit) {
    var cipher = workspaces.cipher(workspaces.get(id));
    return messages.after(id, eventNumber, limit).stream()
        .map(message ->
            new Written(
                message.id().value(),
                message.eventNumber(),
                message.authorId(),
                message.sentAt(),
                message.text(cipher),
                message.retractedAt()))
        .toList();
  }
}
