package fi.opastin.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** Requests as the pages send them. */
public final class Api {

  private Api() {}

  /** A request of a page in which somebody is logged in. */
  public static RequestSpecification as(String cookie) {
    return anonymous().header("Cookie", cookie);
  }

  /** A request of a page in which nobody is logged in. */
  public static RequestSpecification anonymous() {
    return given()
        .basePath("/api/v1")
        .header("X-Opastin", "1")
        .header("Origin", Database.setting("OPASTIN_ORIGIN"))
        .header("Sec-Fetch-Site", "same-origin")
        .contentType(ContentType.JSON);
  }

  /** A request that creates something. */
  public static RequestSpecification creating(String cookie) {
    return as(cookie).header("Idempotency-Key", UUID.randomUUID());
  }

  /** Posts a message, which must succeed. */
  public static Response post(String cookie, String workspaceId, String text) {
    var response =
        creating(cookie).body(Map.of("text", text)).post("/workspaces/{id}/messages", workspaceId);
    response.then().statusCode(201);
    return response;
  }
}
