package fi.opastin.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The body of every refusal and failure (RFC 9457). It names nothing of the request, so that what
 * is absent and what is not yours look the same.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    description =
        "What went wrong (RFC 9457). `type` and `errors[].code` are stable; texts are English, for developers.")
public record Problem(
    @Schema(
            description = "Stable name of the kind of problem.",
            examples = "urn:opastin:problem:stale-version")
        String type,
    @Schema(description = "The kind of problem in English.") String title,
    @Schema(description = "HTTP status.", examples = "412") int status,
    @Schema(description = "What to do, in English.") String detail,
    @Schema(
            description = "Reference to tell the service desk; only of failures.",
            examples = "urn:uuid:018f2f3e-9a3b-7c1d-8e4f-5a6b7c8d9e0f")
        @Nullable String instance,
    @Schema(description = "The fields that are not valid.") @Nullable List<FieldError> errors,
    @Schema(
            description = "Which function is switched off; only of `function-switched-off`.",
            examples = "SENDING_MESSAGES")
        @Nullable String function,
    @Schema(
            description =
                "When it is expected to work again (UTC); only of `maintenance` and"
                    + " `function-switched-off`, and only if that is ahead.")
        @Nullable Instant until) {

  /** The content type of problems. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** A field that is not valid. */
  @Schema(name = "FieldError", description = "A field that is not valid.")
  public record FieldError(
      @Schema(
              description =
                  "JSON pointer (RFC 6901) to the field, or the name of a header or parameter.",
              examples = "/customerEmail")
          String pointer,
      @Schema(description = "Stable code of what is wrong with it.", examples = "invalid-email")
          String code) {}

  /** The problem of this kind. */
  public static Problem of(ProblemType type) {
    return plain(type, null, null);
  }

  /** A request whose fields are not valid. */
  public static Problem invalid(List<FieldError> errors) {
    var type = CommonProblem.INVALID_REQUEST;
    return plain(type, null, List.copyOf(errors));
  }

  /** A failure of ours, which the log tells more about under the same reference. */
  static Problem failure(String reference) {
    var type = CommonProblem.INTERNAL;
    return plain(type, "urn:uuid:" + reference, null);
  }

  /**
   * Something that is switched off for a while.
   *
   * @param function what is off; null: everything
   * @param until when it is expected to work again; null: not known
   */
  public static Problem interrupted(
      ProblemType type, @Nullable String function, @Nullable Instant until) {
    return new Problem(
        type.uri(), type.title(), type.status(), type.advice(), null, null, function, until);
  }

  private static Problem plain(
      ProblemType type, @Nullable String instance, @Nullable List<FieldError> errors) {
    return new Problem(
        type.uri(), type.title(), type.status(), type.advice(), instance, errors, null, null);
  }

  /** This problem as an answer. */
  public Response response() {
    var response = Response.status(status).type(MEDIA_TYPE).entity(this);
    if (status == 429 || status == 503) {
      response.header("Retry-After", "10");
    }
    return response.build();
  }
}
