package fi.opastin.guidance.contact;

import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.TestClock;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Contact forms as people send them. */
public final class Contacting {

  static final Duration LONG_ENOUGH = OpeningProof.USABLE_FROM.plusMillis(1);

  private Contacting() {}

  static String proof(Object recipient) {
    return Api.anonymous()
        .get("/contact-forms/{recipient}", recipient.toString())
        .then()
        .statusCode(200)
        .extract()
        .path("proof");
  }

  static Map<String, Object> form(String proof, String kind, String text) {
    var body = new HashMap<String, Object>();
    body.put("proof", proof);
    body.put("kind", kind);
    body.put("language", "fi");
    body.put("text", text);
    return body;
  }

  static ValidatableResponse send(Map<String, Object> body) {
    return Api.anonymous().body(body).post("/contacts").then();
  }

  /** Somebody has written to a recipient; gives the id of the contact. */
  static String sent(TestClock clock, Object recipient, String kind, String text) {
    return sent(clock, recipient, kind, text, Map.of());
  }

  /**
   * Somebody has written to a recipient; gives the id of the contact.
   *
   * @param more what else stands in the form
   */
  public static String sent(
      TestClock clock, Object recipient, String kind, String text, Map<String, Object> more) {
    var body = form(proof(recipient), kind, text);
    body.putAll(more);
    clock.move(LONG_ENOUGH);
    String reference = send(body).statusCode(201).extract().path("reference");
    return Database.value(UUID.class, "select id from contact where reference = ?", reference)
        .orElseThrow()
        .toString();
  }
}
