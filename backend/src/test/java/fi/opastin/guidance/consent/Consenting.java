package fi.opastin.guidance.consent;

import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures.Person;
import fi.opastin.testing.Workspaces;
import fi.opastin.testing.Workspaces.Open;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A workspace in which an expert is proposed, and the steps that people take from there. */
public record Consenting(Open open, Person expert, String expertCookie, String id) {

  public static final String REASON = "Tuntee ammatilliset koulutukset, joista puhuimme";

  /** The founding expert has proposed a further one. */
  public static Consenting proposed(Person founder, Person expert) {
    return proposed(Workspaces.open(founder), expert, "JOIN");
  }

  public static Consenting proposed(Open open, Person expert, String kind) {
    var response = propose(open.expertCookie(), open.id(), kind, expert.accountId());
    response.then().statusCode(201);
    return new Consenting(open, expert, expert.cookie(), response.path("id"));
  }

  /** Both have said yes. */
  public static Consenting active(Person founder, Person expert, String scope) {
    return active(Workspaces.open(founder), expert, scope);
  }

  public static Consenting active(Open open, Person expert, String scope) {
    var consenting = proposed(open, expert, "JOIN");
    consenting.expertAccepts().then().statusCode(200);
    consenting.customerAccepts(scope, null).then().statusCode(200);
    return consenting;
  }

  public static Response propose(String cookie, String workspaceId, String kind, UUID expertId) {
    return Api.creating(cookie)
        .body(Map.of("kind", kind, "expertId", expertId, "reason", REASON))
        .post("/workspaces/{id}/consents", workspaceId);
  }

  public Response customerAccepts(String scope, @Nullable String untilOn) {
    var body = new HashMap<String, @Nullable Object>();
    body.put("scope", scope);
    body.put("untilOn", untilOn);
    return Api.as(open.customerCookie())
        .header("If-Match", etag())
        .body(body)
        .put("/workspaces/{id}/consents/{consent}/acceptance", open.id(), id);
  }

  /** What the people of the workspace do: rejection, withdrawal, cancellation, departure. */
  public Response does(String cookie, String what) {
    return Api.as(cookie)
        .header("If-Match", etag())
        .put("/workspaces/{id}/consents/{consent}/{what}", open.id(), id, what);
  }

  public Response withdraw() {
    return does(open.customerCookie(), "withdrawal");
  }

  public Response shorten(String untilOn) {
    return Api.as(open.customerCookie())
        .header("If-Match", etag())
        .body(Map.of("untilOn", untilOn))
        .put("/workspaces/{id}/consents/{consent}/end-date", open.id(), id);
  }

  public Response expertAccepts() {
    return expertAnswers("acceptance", "\"0\"");
  }

  public Response expertDeclines() {
    return expertAnswers("declination", "\"0\"");
  }

  public Response expertAnswers(String what, String ifMatch) {
    return Api.as(expertCookie)
        .header("If-Match", ifMatch)
        .put("/consent-invitations/{consent}/{what}", id, what);
  }

  /** As the customer sees it. */
  public Response read() {
    return Api.as(open.customerCookie()).get("/workspaces/{id}/consents/{consent}", open.id(), id);
  }

  /** As the invited expert finds the workspace. */
  public Response look() {
    return Api.as(expertCookie).get("/workspaces/{id}", open.id());
  }

  public Response messages() {
    return Api.as(expertCookie).get("/workspaces/{id}/messages", open.id());
  }

  /** What somebody gets for a workspace that does not exist. */
  public String absence() {
    return Api.as(expertCookie).get("/workspaces/{id}", UUID.randomUUID()).asString();
  }

  private String etag() {
    return "\"%d\""
        .formatted(
            Database.value(
                    Integer.class, "select version from consent where id = ?", UUID.fromString(id))
                .orElseThrow());
  }
}
