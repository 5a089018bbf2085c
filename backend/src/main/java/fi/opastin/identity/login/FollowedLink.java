package fi.opastin.identity.login;

import fi.opastin.platform.crypto.LinkToken;
import fi.opastin.platform.problem.FieldChecks;
import fi.opastin.platform.web.PlainText;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A link with a secret that somebody has followed, before the log-in that makes use of it. */
@Schema(description = "The link's secret.")
public record FollowedLink(
    @Schema(
            description = "What stands after # in the link.",
            required = true,
            maxLength = LIMIT,
            examples = "1vKq0yVb3nM2pX8sT5rW7uZ9aC4eG6hJ0kL2mN4oP6q")
        @Nullable String token) {

  private static final int LIMIT = 100;

  /**
   * @throws fi.opastin.platform.problem.ProblemException invalid-request
   */
  public LinkToken secret() {
    var checks = new FieldChecks();
    var secret = checks.required("/token", token, raw -> new LinkToken(PlainText.line(raw, LIMIT)));
    checks.done();
    return secret;
  }

  /** For a link that works: the log-in that follows is for it. */
  public static Response welcome(LinkToken secret, Object whose) {
    return Response.ok(whose).cookie(InvitationCookie.create(secret)).build();
  }

  /** Never the secret. */
  @Override
  public String toString() {
    return "FollowedLink[…]";
  }
}
