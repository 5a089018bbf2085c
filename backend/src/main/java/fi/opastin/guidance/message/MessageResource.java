package fi.opastin.guidance.message;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.access.Standing;
import fi.opastin.directory.ServiceProvider;
import fi.opastin.guidance.attachment.AttachedFile;
import fi.opastin.guidance.attachment.Attachments;
import fi.opastin.guidance.message.MessageService.NewMessage;
import fi.opastin.guidance.message.MessageService.Posted;
import fi.opastin.guidance.message.MessageService.Window;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.guidance.workspace.Workspaces;
import fi.opastin.guidance.workspace.Writer;
import fi.opastin.platform.crypto.FieldCipher;
import fi.opastin.platform.database.Cursor;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.FieldChecks;
import fi.opastin.platform.problem.InvalidValueException;
import fi.opastin.platform.problem.Problem;
import fi.opastin.platform.web.IdempotencyKey;
import fi.opastin.platform.web.LocalizedText;
import fi.opastin.platform.web.PageQuery;
import fi.opastin.service.interruption.PartOf;
import fi.opastin.service.interruption.ServiceFunction;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * The messages of a workspace. On platform threads, unlike other resources: what is short and
 * frequent pays more for parking a virtual thread at each answer of the database than for a thread.
 */
@Path("/api/v1/workspaces/{workspaceId}/messages")
@Tag(name = "Messages", description = "What is written in a workspace.")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class MessageResource {

  private final MessageService service;
  private final CurrentActor actor;

  MessageResource(MessageService service, CurrentActor actor) {
    this.service = service;
    this.actor = actor;
  }

  @GET
  @Performs("message.read")
  @Operation(
      operationId = "listMessages",
      summary = "Read messages",
      description =
          "The latest messages, in the order in which they were sent. `next` leads to older ones;"
              + " with `after` you get those that have come since, and `next` leads on. Event numbers"
              + " never repeat and never change.")
  @APIResponse(
      responseCode = "200",
      description = "A page of messages.",
      content = @Content(schema = @Schema(implementation = MessagePage.class)))
  public MessagePage list(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @BeanParam PageQuery query,
      @Parameter(description = "Event number after which to read; not together with `cursor`.")
          @QueryParam("after")
          @Nullable Long after) {
    var checks = new FieldChecks();
    var size = query.size(checks);
    var from = checks.optional("after", after, number -> after(number, query.cursor()));
    var continued = query.position(checks, MessageResource::window);
    checks.done();
    var window = continued != null ? continued : from;
    return service.read(actor.get(), workspaceId, window != null ? window : Window.LATEST, size);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs("message.post")
  @PartOf(ServiceFunction.SENDING_MESSAGES)
  @Operation(
      operationId = "postMessage",
      summary = "Write a message",
      description =
          "Plain text, line breaks kept, and up to 20 files of your draft; a message has text, files or both. Everybody else in the workspace gets it live and an e-mail"
              + " without its content. Empties your draft. A repeat with the same `Idempotency-Key`"
              + " posts nothing again.")
  @APIResponse(
      responseCode = "201",
      description = "The message as sent.",
      content = @Content(schema = @Schema(implementation = MessageResponse.class)))
  @Extension(name = "x-problems", value = "function-switched-off")
  public Response post(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String idempotencyKey,
      PostMessageRequest request) {
    var checks = new FieldChecks();
    var key = checks.required(IdempotencyKey.HEADER, idempotencyKey, IdempotencyKey::parse);
    var files = checks.optional("/attachmentIds", request.attachmentIds(), MessageResource::files);
    var text =
        files == null || files.isEmpty()
            ? checks.required("/text", request.text(), MessageText::alone)
            : checks.optional("/text", request.text(), MessageText::withFiles);
    checks.done();
    var message =
        new NewMessage(
            text == null ? MessageText.withFiles(null) : text, files == null ? List.of() : files);
    return switch (service.post(actor.get(), workspaceId, key, message, request)) {
      case Posted.Done(var posted) ->
          Response.status(Response.Status.CREATED).entity(posted).build();
      case Posted.NotPossible() -> Problem.of(CommonProblem.NOT_POSSIBLE_NOW).response();
    };
  }

  private static List<UUID> files(List<UUID> ids) {
    if (ids.size() > Attachments.LIMIT) {
      throw new InvalidValueException("too-many-files");
    }
    if (ids.stream().anyMatch(Objects::isNull)) {
      throw new InvalidValueException("invalid");
    }
    return List.copyOf(ids);
  }

  private static Window after(long number, @Nullable String cursor) {
    if (cursor != null) {
      throw new InvalidValueException("not-with-cursor");
    }
    if (number < 0) {
      throw new InvalidValueException("out-of-range");
    }
    return new Window.After(number);
  }

  private static Window window(String cursor) {
    var key = Cursor.parse(cursor, 2).key();
    try {
      var number = Long.parseLong(key.get(1));
      return switch (key.get(0)) {
        case "before" -> new Window.Before(number);
        case "after" -> new Window.After(number);
        default -> throw new InvalidValueException("invalid-cursor");
      };
    } catch (NumberFormatException e) {
      throw new InvalidValueException("invalid-cursor");
    }
  }

  /** A page of messages. */
  @Schema(description = "A page of messages, in the order in which they were sent.")
  public record MessagePage(
      @Schema(description = "The messages, oldest first.") List<MessageResponse> items,
      @Schema(
              description = "Cursor that leads on in the same direction; null at the end.",
              nullable = true)
          @Nullable String next) {}

  /** What to say. */
  @Schema(description = "What to say.")
  public record PostMessageRequest(
      @Schema(
              description =
                  "Up to 10,000 characters (code points) of plain text; at least one unless there are files.",
              maxLength = MessageText.LIMIT,
              examples = "Hello! Shall we start with your plans for the autumn?")
          @Nullable String text,
      @Schema(
              description =
                  "Files of your draft that go with it, RECEIVED or AVAILABLE. Codes: `unknown`, `not-received`,"
                      + " `repeated`, `too-many-files`.",
              nullable = true,
              maxItems = Attachments.LIMIT)
          @Nullable List<UUID> attachmentIds) {

    /** Never the text. */
    @Override
    public String toString() {
      return "PostMessageRequest[…]";
    }
  }

  /** Who wrote a message. */
  @Schema(description = "Who wrote a message.")
  public record Author(
      @Schema(description = "The account.") UUID accountId,
      @Schema(description = "Name.", examples = "Elina Esimerkki") String name,
      @Schema(description = "CUSTOMER, FOUNDER or EXPERT.") Standing standing,
      @Schema(description = "An expert's organisation.", nullable = true)
          @Nullable LocalizedText organisation) {

    static Author of(Writer writer) {
      return new Author(
          writer.accountId(), writer.profile().name(), writer.standing(), writer.organisation());
    }

    static Author of(Workspaces.Present present, @Nullable ServiceProvider organisation) {
      return new Author(
          present.accountId(),
          present.profile().name(),
          present.standing(),
          organisation == null ? null : organisation.name());
    }
  }

  /** A message. */
  @Schema(name = "Message", description = "A message in a workspace.")
  public record MessageResponse(
      MessageId id,
      @Schema(
              description = "Number of the event in the workspace: the order of messages.",
              examples = "7")
          long eventNumber,
      Author author,
      @Schema(description = "Plain text with line breaks; empty if there are only files.")
          String text,
      @Schema(description = "Its files, in the order in which they were added.")
          List<AttachedFile> attachments,
      @Schema(description = "When it was sent (UTC).") Instant sentAt,
      @Schema(
              description = "When its author took it back (UTC): its text is erased then.",
              nullable = true)
          @Nullable Instant retractedAt,
      @Schema(description = "Whether you wrote it.") boolean mine,
      @Schema(description = "Ids of the actions that you may do with it now.", examples = "[]")
          List<String> actions) {

    static MessageResponse from(
        Message message,
        FieldCipher cipher,
        Author author,
        List<AttachedFile> attachments,
        UUID readerId,
        List<String> actions) {
      return new MessageResponse(
          message.id(),
          message.eventNumber(),
          author,
          message.text(cipher),
          attachments,
          message.sentAt(),
          message.retractedAt(),
          message.isBy(readerId),
          actions);
    }
  }
}
