package fi.opastin.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.opastin.guidance.consent.Consenting;
import fi.opastin.platform.time.Finland;
import fi.opastin.testing.Api;
import fi.opastin.testing.AttachedFiles;
import fi.opastin.testing.Contract;
import fi.opastin.testing.Contract.Operation;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.TestClock;
import fi.opastin.testing.Workspaces;
import fi.opastin.testing.Workspaces.Open;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.http.conn.params.ConnRoutePNames;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the contract, those to come included: nothing is answered to whoever is not in
 * the workspace, and nothing without a login.
 */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class OutsidersApiTest {

  private static final String WORKSPACE = "/workspaces/{workspaceId}";

  @Inject TestClock clock;

  private Open open;
  private Consenting asked;
  private Consenting active;

  /** What there is in the workspace, by the name of its parameter in paths. */
  private final Map<String, String> records = new LinkedHashMap<>();

  @BeforeEach
  void workspace() {
    open = Workspaces.open(Fixtures.elina());
    asked = Consenting.proposed(open, Fixtures.henrik(), "JOIN");
    active = Consenting.active(open, Fixtures.olga(), "ALL");
    var file =
        AttachedFiles.upload(open.customerCookie(), open.id(), "a.pdf", AttachedFiles.pdf(100));
    records.put(
        "messageId",
        AttachedFiles.send(open.customerCookie(), open.id(), "Hei", file).extract().path("id"));
    records.put("attachmentId", file);
    records.put("consentId", active.id());
    records.put("taskId", create("tasks", Map.of("title", "Tehtävä", "assignee", "CUSTOMER")));
    records.put(
        "appointmentId",
        create(
            "appointments",
            Map.of(
                "start",
                clock.instant().plus(Duration.ofDays(2)).toString().substring(0, 17) + "00Z",
                "minutes",
                45,
                "way",
                "PHONE",
                "topic",
                "Puhelu")));
  }

  private String create(String what, Map<String, Object> body) {
    return Api.creating(open.expertCookie())
        .body(body)
        .post("/workspaces/{id}/{what}", open.id(), what)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  @Test
  @DisplayName("G6 no operation tells a workspace apart from none to whoever has never been in it")
  void strangers() {
    absentFor(
        Map.of(
            "customer", Fixtures.customer("Vieras").cookie(),
            "colleague", Fixtures.markus().cookie(),
            "provider administrator", Fixtures.paula().cookie(),
            "service administrator", Fixtures.sami().cookie(),
            "invited, not consented", asked.expertCookie()));
  }

  @Test
  @DisplayName("G7 no operation answers an expert whose consent has been withdrawn")
  void withdrawn() {
    active.messages().then().statusCode(200);
    active.withdraw().then().statusCode(200);
    absentFor(Map.of("withdrawn", active.expertCookie()));
  }

  @Test
  @DisplayName("G11 no operation answers an expert of an archived workspace, the founder included")
  void archived() {
    var today = Finland.dayOf(clock.instant());
    Workspaces.closedOn(open.id(), today.minusMonths(3).minusDays(1));
    absentFor(Map.of("founder", open.expertCookie(), "invited", active.expertCookie()));
  }

  @Test
  @DisplayName("security: every operation that is not open to all is refused without a login")
  void withoutLogin() throws UnknownHostException {
    var operations = Contract.operations("");
    for (int i = 0; i < operations.size(); i++) {
      var operation = operations.get(i);
      var answer = send(operation, from("127.3.0." + (1 + i / 50)), open.id());
      assertThat(answer.statusCode() == 401)
          .as("%s answered %d", operation, answer.statusCode())
          .isEqualTo(!operation.open());
      assertThat(answer.asString().contains("urn:opastin:problem:not-signed-in"))
          .as("%s", operation)
          .isEqualTo(!operation.open());
    }
  }

  /** Somebody at this address: one alone would reach the limit of requests without a login. */
  private static RequestSpecification from(String address) throws UnknownHostException {
    return Api.anonymous()
        .config(
            RestAssured.config()
                .httpClient(
                    HttpClientConfig.httpClientConfig()
                        .setParam(ConnRoutePNames.LOCAL_ADDRESS, InetAddress.getByName(address))));
  }

  private void absentFor(Map<String, String> outsiders) {
    var operations = Contract.operations(WORKSPACE);
    assertThat(operations).hasSizeGreaterThan(50);
    var proved = new HashSet<Operation>();
    for (var operation : operations) {
      outsiders.forEach((who, cookie) -> {
        var here = send(operation, creating(cookie), open.id());
        var nowhere = send(operation, creating(cookie), UUID.randomUUID().toString());
        assertThat(here.asString()).as("%s %s", who, operation).isEqualTo(nowhere.asString());
        if (here.statusCode() == 404) {
          proved.add(operation);
        } else {
          // the body made from the contract is refused before anything is looked for
          assertThat(here.statusCode()).as("%s %s", who, operation).isEqualTo(400);
        }
      });
    }
    assertThat(proved).hasSizeGreaterThan(operations.size() * 9 / 10);
  }

  private static RequestSpecification creating(String cookie) {
    return Api.creating(cookie).header("If-Match", "\"0\"");
  }

  private Response send(Operation operation, RequestSpecification request, String workspaceId) {
    if (!operation.mediaType().isEmpty()) {
      request.contentType(operation.mediaType()).body(operation.body().getBytes(UTF_8));
    }
    var path = operation.path().replace("{workspaceId}", workspaceId);
    for (var entry : records.entrySet()) {
      path = path.replace("{" + entry.getKey() + "}", entry.getValue());
    }
    return request.request(
        operation.method().toUpperCase(Locale.ROOT),
        path.replaceAll("\\{[^}]+}", UUID.randomUUID().toString()));
  }
}
