package fi.opastin.guidance.message;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.access.Entry;
import fi.opastin.directory.ServiceProvider;
import fi.opastin.directory.ServiceProviders;
import fi.opastin.guidance.attachment.AttachedFile;
import fi.opastin.guidance.attachment.Attachments;
import fi.opastin.guidance.message.MessageResource.Author;
import fi.opastin.guidance.message.MessageResource.MessagePage;
import fi.opastin.guidance.message.MessageResource.MessageResponse;
import fi.opastin.guidance.message.MessageResource.PostMessageRequest;
import fi.opastin.guidance.workspace.WaitingFor;
import fi.opastin.guidance.workspace.Workspace;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.guidance.workspace.Workspaces;
import fi.opastin.guidance.workspace.Writer;
import fi.opastin.platform.crypto.FieldCipher;
import fi.opastin.platform.database.Cursor;
import fi.opastin.platform.database.Ids;
import fi.opastin.platform.database.PageSize;
import fi.opastin.platform.web.Idempotency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Posting and reading messages (G1). */
@ApplicationScoped
class MessageService {

  private final Access access;
  private final MessageRepository messages;
  private final Attachments attachments;
  private final Workspaces workspaces;
  private final ServiceProviders providers;
  private final Idempotency idempotency;
  private final Clock clock;

  MessageService(
      Access access,
      MessageRepository messages,
      Attachments attachments,
      Workspaces workspaces,
      ServiceProviders providers,
      Idempotency idempotency,
      Clock clock) {
    this.access = access;
    this.messages = messages;
    this.attachments = attachments;
    this.workspaces = workspaces;
    this.providers = providers;
    this.idempotency = idempotency;
    this.clock = clock;
  }

  /** What became of a message. */
  sealed interface Posted {
    record Done(MessageResponse message) implements Posted {}

    /** The workspace has stopped taking messages since it was entered. */
    record NotPossible() implements Posted {}
  }

  /** What is to be posted. */
  record NewMessage(MessageText text, List<UUID> attachmentIds) {}

  /** Which part of a workspace's messages to read. */
  sealed interface Window {

    Window LATEST = new Before(Long.MAX_VALUE);

    record Before(long eventNumber) implements Window {}

    record After(long eventNumber) implements Window {}
  }

  @Transactional
  Posted post(Actor actor, WorkspaceId id, UUID key, NewMessage wish, PostMessageRequest request) {
    var messageId = new Message.Key(id.value(), Ids.next());
    var creation = idempotency.creation(key, MessageAction.POST.id() + id, request);
    var once = access.enterOnce(actor, MessageAction.POST, id.value(), messageId.id(), creation);
    var entry = once.entry();
    var repeated = idempotency.repeated(creation, once.key());
    if (repeated.isPresent()) {
      var earlier = messages.findById(new Message.Key(id.value(), repeated.get()));
      return new Posted.Done(own(entry, earlier));
    }
    var author = workspaces.writer(id, actor.accountId());
    var now = clock.instant();
    var text = Message.encrypted(messageId, wish.text(), author.cipher());
    var recorded =
        messages.post(
            messageId,
            author.accountId(),
            text,
            WaitingFor.after(entry.standing()),
            MessageNotice.NEW_MESSAGE,
            now);
    if (recorded.isEmpty()) {
      return idempotency.refused(new Posted.NotPossible());
    }
    var event =
        workspaces.posted(id, author.accountId(), MessageNotice.NEW_MESSAGE, recorded.get());
    var message = Message.written(messageId, event.number(), author.accountId(), text, now);
    attachments.send(
        id, actor.accountId(), wish.attachmentIds(), messageId.id(), message.eventNumber());
    return new Posted.Done(
        own(
            entry,
            author,
            message,
            wish.attachmentIds().isEmpty() ? List.of() : files(entry, message)));
  }

  @Transactional
  MessagePage read(Actor actor, WorkspaceId id, Window window, PageSize size) {
    var entry = access.enter(actor, MessageAction.READ, id.value());
    var rows =
        switch (window) {
          case Window.Before(var number) -> messages.before(id, number, size.value() + 1);
          case Window.After(var number) -> messages.changedAfter(id, number, size.value() + 1);
        };
    var page = rows.subList(0, Math.min(size.value(), rows.size()));
    var next =
        rows.size() > size.value()
            ? switch (window) {
              case Window.Before before -> Cursor.of("before", page.getLast().eventNumber()).text();
              case Window.After after -> Cursor.of("after", page.getLast().latestEvent()).text();
            }
            : null;
    var ascending = window instanceof Window.Before ? page.reversed() : page;
    return new MessagePage(read(entry, ascending), next);
  }

  private List<MessageResponse> read(Entry entry, List<Message> found) {
    Workspace workspace = workspaces.get(new WorkspaceId(entry.workspaceId()));
    FieldCipher cipher = workspaces.cipher(workspace);
    Map<UUID, List<AttachedFile>> files =
        attachments.ofMessages(entry, found.stream().map(message -> message.id().value()).toList());
    Map<UUID, Workspaces.Present> people =
        workspaces.participants(workspace).stream()
            .collect(Collectors.toMap(Workspaces.Present::accountId, Function.identity()));
    Map<UUID, ServiceProvider> organisations =
        providers.get(
            people.values().stream()
                .map(Workspaces.Present::serviceProviderId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    return found.stream()
        .map(message -> {
          var author = Objects.requireNonNull(people.get(message.authorId()));
          return response(
              entry,
              message,
              cipher,
              Author.of(author, organisations.get(author.serviceProviderId())),
              files.getOrDefault(message.id().value(), List.of()));
        })
        .toList();
  }

  /** What the actor reads of a message of his own. */
  MessageResponse own(Entry entry, Message message) {
    var author = workspaces.writer(new WorkspaceId(entry.workspaceId()), message.authorId());
    return own(entry, author, message, files(entry, message));
  }

  /** The same without looking for anybody or anything else. */
  private static MessageResponse own(
      Entry entry, Writer author, Message message, List<AttachedFile> files) {
    return response(entry, message, author.cipher(), Author.of(author), files);
  }

  private List<AttachedFile> files(Entry entry, Message message) {
    return attachments
        .ofMessages(entry, List.of(message.id().value()))
        .getOrDefault(message.id().value(), List.of());
  }

  private static MessageResponse response(
      Entry entry, Message message, FieldCipher cipher, Author author, List<AttachedFile> files) {
    return MessageResponse.from(
        message, cipher, author, files, entry.actor().accountId(), actions(entry, message));
  }

  private static List<String> actions(Entry entry, Message message) {
    return message.isBy(entry.actor().accountId())
            && !message.retracted()
            && entry.permits(MessageAction.RETRACT)
        ? List.of(MessageAction.RETRACT.id())
        : List.of();
  }
}
