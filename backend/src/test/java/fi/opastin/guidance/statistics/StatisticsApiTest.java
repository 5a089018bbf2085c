package fi.opastin.guidance.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.Fixtures.Person;
import fi.opastin.testing.OpastinEnvironment;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class StatisticsApiTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final List<String> PATHS =
      List.of("/subjects", "/tables?subject=topics.1", "/tables/csv?subject=topics.1", "/reports");

  @BeforeEach
  void aYear() throws SQLException {
    Givers.reset();
    try (var connection = Database.connect()) {
      SeededYear.insert(
          connection,
          List.of(Givers.EMPLOYMENT, Givers.EDUCATION, Fixtures.provider("well-being")),
          TODAY);
    }
  }

  private static ValidatableResponse get(Person person, String path) {
    return Api.as(person.cookie()).get("/statistics" + path).then();
  }

  @Test
  @DisplayName("G8 nobody sees statistics but administrators")
  void strangers() {
    for (var path : PATHS) {
      Api.anonymous().get("/statistics" + path).then().statusCode(401);
      get(Fixtures.elina(), path).statusCode(403);
      get(Fixtures.customer("Aino").person(), path).statusCode(403);
      get(Fixtures.paula(), path).statusCode(200);
      get(Fixtures.sami(), path).statusCode(200);
    }
  }

  @Test
  @DisplayName("G8 a provider's administrator sees the own organisation; another one is absent")
  void ownOrganisation() {
    get(Fixtures.paula(), "/subjects")
        .statusCode(200)
        .body("everywhere", is(false))
        .body("providers.id", equalTo(List.of(Givers.EMPLOYMENT.toString())));
    for (var each : List.of("", "&each=PROVIDER", "&each=LANGUAGE")) {
      get(Fixtures.paula(), "/tables?subject=topics.1" + each)
          .statusCode(200)
          .body("items.provider", everyItem(equalTo(Givers.EMPLOYMENT.toString())));
    }
    var foreign =
        get(Fixtures.paula(), "/tables?subject=topics.1&provider=" + Givers.EDUCATION)
            .statusCode(404)
            .extract()
            .asString();
    var none =
        get(Fixtures.paula(), "/tables?subject=topics.1&provider=" + new UUID(4, 4))
            .statusCode(404)
            .extract()
            .asString();
    assertThat(foreign).isEqualTo(none);
  }

  @Test
  @DisplayName("G8 G19 the service's administrator sees all, by month, organisation and language")
  void everything() {
    get(Fixtures.sami(), "/subjects")
        .statusCode(200)
        .body("everywhere", is(true))
        .body("providers", hasSize(3))
        .body("items.subject", hasItem("topics.1"))
        .body("items.find { it.subject == 'topics.1' }.first", equalTo("2025-11"))
        .body("items.find { it.subject == 'topics.1' }.last", equalTo("2026-10"))
        .body("items.find { it.subject == 'topics.1' }.name.sv", notNullValue())
        .body(
            "items.find { it.subject == 'topics.1' }.questions[0].answers.code",
            hasItem("studies"));
    get(Fixtures.sami(), "/tables?subject=topics.1&from=2026-01&to=2026-03")
        .statusCode(200)
        .body("items.month", equalTo(List.of("2026-01", "2026-02", "2026-03")))
        .body("items.provider", everyItem(nullValue()))
        .body("items.respondents", everyItem(greaterThanOrEqualTo(5)));
    get(Fixtures.sami(), "/tables?subject=topics.1&from=2026-01&to=2026-01&each=PROVIDER")
        .statusCode(200)
        .body("items", hasSize(3))
        .body("items.language", everyItem(equalTo("all")));
    get(Fixtures.sami(), "/tables?subject=topics.1&from=2026-01&to=2026-01&each=LANGUAGE")
        .statusCode(200)
        .body("items.language", hasItem("sv"));
    get(
            Fixtures.sami(),
            "/tables?subject=topics.1&language=sv&provider=%s".formatted(Givers.EMPLOYMENT))
        .statusCode(200)
        .body("items", hasSize(12))
        .body("items.language", everyItem(equalTo("sv")));
  }

  @Test
  @DisplayName("G8 a withheld number is null, everywhere; no number is under five")
  void withheld() {
    var numbers =
        get(Fixtures.sami(), "/tables?subject=topics.1&each=PROVIDER")
            .statusCode(200)
            .extract()
            .<List<List<Integer>>>path("items.cells.respondents");
    assertThat(numbers.stream().flatMap(List::stream))
        .contains((Integer) null)
        .anyMatch(n -> n != null);
    assertThat(numbers.stream().flatMap(List::stream)).allMatch(n -> n == null || n >= 5);
  }

  @Test
  @DisplayName("G8 G16 the file has words and codes, and says what is withheld")
  void csv() {
    var text =
        Api.as(Fixtures.sami().cookie())
            .get(
                "/statistics/tables/csv?subject=workspaces-active.1&from=2026-01&to=2026-01&words=sv")
            .then()
            .statusCode(200)
            .header(
                "Content-Disposition", "attachment; filename=\"opastin-workspaces-active.1.csv\"")
            .extract()
            .asString();
    assertThat(text)
        .startsWith("\uFEFF\"månad\",\"organisation\"")
        .contains("\"2026-01\",\"alla\",\"all\",\"respondenter\",\"\",\"")
        .contains("\"under ett dygn\"")
        .contains("\"longest-wait\",\"under-1-day\"\r\n");
  }

  @Test
  @DisplayName("G8 the report tells of months that have ended, and no number under five")
  void reports() {
    Database.execute(
        "insert into statistics_report (month, last_night, counted) values ('2026-11-01', '2026-11-24', 77)");
    get(Fixtures.paula(), "/reports")
        .statusCode(200)
        .body("items", hasSize(12))
        .body("items[0].month", equalTo("2026-10"))
        .body("items[0].counted", equalTo(870))
        .body("items[0].deleted", nullValue());
  }

  @Test
  @DisplayName("G8 what cannot be asked for is named")
  void invalid() {
    get(Fixtures.sami(), "/tables").statusCode(400).body("errors[0].code", equalTo("required"));
    get(Fixtures.sami(), "/tables?subject=X&from=2026-13&to=1&provider=x&language=de&each=DAY")
        .statusCode(400)
        .body("errors", hasSize(6));
  }
}
