package fi.opastin.guidance.contact;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.guidance.contact.ContactRepository.Filter;
import fi.opastin.guidance.contact.ContactRepository.Position;
import fi.opastin.guidance.contact.InboxBodies.InboxContact;
import fi.opastin.guidance.contact.InboxBodies.InboxPage;
import fi.opastin.guidance.contact.InboxService.Opened;
import fi.opastin.platform.database.Cursor;
import fi.opastin.platform.problem.FieldChecks;
import fi.opastin.platform.web.Etag;
import fi.opastin.platform.web.PageQuery;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The inbox, for who handles it (G5). */
@Path("/api/v1/inbox")
@Tag(name = "Contact")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class InboxResource {

  private static final String CONTACT = "The contact.";
  private static final String AFTERWARDS = "The contact after the step.";
  private static final String PROBLEMS = "not-found not-possible-now";

  private final InboxService service;
  private final CurrentActor actor;

  InboxResource(InboxService service, CurrentActor actor) {
    this.service = service;
    this.actor = actor;
  }

  @GET
  @Performs("inbox.list")
  @Operation(
      operationId = "listInbox",
      summary = "List what is in your inbox",
      description =
          "Experts who are named for it see what was sent to their provider, the service's"
              + " administrator what was sent to the service; for all others it is forbidden. Who has"
              + " waited longest comes first. What was written is in each contact itself.")
  @APIResponse(responseCode = "200", description = "A page of contacts.")
  public InboxPage list(
      @Parameter(
              description =
                  "Only those in this state: NEW, IN_PROGRESS, ANSWERED or CLOSED; without it, those"
                      + " that wait: NEW and IN_PROGRESS.",
              example = "NEW")
          @QueryParam("state")
          @Nullable String state,
      @Parameter(description = "Only of this kind.", example = "ACCESSIBILITY") @QueryParam("kind")
          @Nullable String kind,
      @Parameter(
              description = "Only the one with this reference, in whatever state.",
              example = "7K3MX-9Q2DW")
          @QueryParam("reference")
          @Nullable String reference,
      @BeanParam PageQuery query) {
    var checks = new FieldChecks();
    var size = query.size(checks);
    var wanted = checks.optional("state", state, ContactState::inInbox);
    var quoted = checks.optional("reference", reference, ContactReference::parse);
    var filter =
        new Filter(states(wanted, quoted), checks.optional("kind", kind, ContactKind::of), quoted);
    var after = query.position(checks, InboxResource::position);
    checks.done();
    return InboxPage.from(service.list(actor.get(), filter, after, size));
  }

  @GET
  @Path("/{contactId}")
  @Performs("inbox.read")
  @Operation(
      operationId = "readInboxContact",
      summary = "Read a contact",
      description = "With what was written. Who reads is written down.")
  @Extension(name = "x-problems", value = "not-found")
  @APIResponse(responseCode = "200", description = "The contact; `ETag` is its version.")
  public RestResponse<InboxContact> read(
      @Parameter(description = CONTACT) @PathParam("contactId") ContactId contactId) {
    return answer(service.read(actor.get(), contactId));
  }

  @POST
  @Path("/{contactId}/taking")
  @Performs("inbox.take")
  @Operation(
      operationId = "takeContact",
      summary = "Take a contact in hand",
      description = "A new one, or one that somebody else has in hand.")
  @Extension(name = "x-problems", value = PROBLEMS)
  @APIResponse(responseCode = "200", description = AFTERWARDS)
  public RestResponse<InboxContact> take(
      @Parameter(description = CONTACT) @PathParam("contactId") ContactId contactId,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    return step(ContactAction.TAKE, contactId, ifMatch);
  }

  @POST
  @Path("/{contactId}/giving-back")
  @Performs("inbox.give-back")
  @Operation(
      operationId = "giveContactBack",
      summary = "Give a contact back",
      description = "It is new again, for whoever takes it.")
  @Extension(name = "x-problems", value = PROBLEMS)
  @APIResponse(responseCode = "200", description = AFTERWARDS)
  public RestResponse<InboxContact> giveBack(
      @Parameter(description = CONTACT) @PathParam("contactId") ContactId contactId,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    return step(ContactAction.GIVE_BACK, contactId, ifMatch);
  }

  @POST
  @Path("/{contactId}/answering")
  @Performs("inbox.mark-answered")
  @Operation(
      operationId = "markContactAnswered",
      summary = "Note that a contact has been answered",
      description = "The answer itself goes by e-mail or telephone. Ends the time for an answer.")
  @Extension(name = "x-problems", value = PROBLEMS)
  @APIResponse(responseCode = "200", description = AFTERWARDS)
  public RestResponse<InboxContact> markAnswered(
      @Parameter(description = CONTACT) @PathParam("contactId") ContactId contactId,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    return step(ContactAction.MARK_ANSWERED, contactId, ifMatch);
  }

  @POST
  @Path("/{contactId}/closing")
  @Performs("inbox.close")
  @Operation(
      operationId = "closeContact",
      summary = "Close a contact that needs no answer",
      description = "It stays readable until its last day.")
  @Extension(name = "x-problems", value = PROBLEMS)
  @APIResponse(responseCode = "200", description = AFTERWARDS)
  public RestResponse<InboxContact> close(
      @Parameter(description = CONTACT) @PathParam("contactId") ContactId contactId,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    return step(ContactAction.CLOSE, contactId, ifMatch);
  }

  @POST
  @Path("/{contactId}/reopening")
  @Performs("inbox.reopen")
  @Operation(
      operationId = "reopenContact",
      summary = "Take a contact in hand again",
      description = "One that was answered or closed. Its last day stays as it is.")
  @Extension(name = "x-problems", value = PROBLEMS)
  @APIResponse(responseCode = "200", description = AFTERWARDS)
  public RestResponse<InboxContact> reopen(
      @Parameter(description = CONTACT) @PathParam("contactId") ContactId contactId,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    return step(ContactAction.REOPEN, contactId, ifMatch);
  }

  private RestResponse<InboxContact> step(
      ContactAction action, ContactId id, @Nullable String ifMatch) {
    return answer(service.step(actor.get(), action, id, ifMatch));
  }

  private static RestResponse<InboxContact> answer(Opened opened) {
    return ResponseBuilder.ok(InboxContact.from(opened))
        .header(HttpHeaders.ETAG, Etag.of(opened.item().contact().version()))
        .build();
  }

  private static Set<ContactState> states(
      @Nullable ContactState wanted, @Nullable ContactReference quoted) {
    if (wanted != null) {
      return Set.of(wanted);
    }
    return quoted == null
        ? Set.of(ContactState.NEW, ContactState.IN_PROGRESS)
        : Set.of(ContactState.values());
  }

  private static Position position(String text) {
    var cursor = Cursor.parse(text, 2);
    return new Position(cursor.instant(0), cursor.id(1));
  }
}
