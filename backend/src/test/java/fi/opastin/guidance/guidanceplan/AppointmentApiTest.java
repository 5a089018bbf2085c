package fi.opastin.guidance.guidanceplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.TestClock;
import fi.opastin.testing.Workspaces;
import fi.opastin.testing.Workspaces.Open;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class AppointmentApiTest {

  @Inject TestClock clock;

  @Test
  @DisplayName("G22 one side proposes, the other proposes another time, the first accepts")
  void agreed() {
    var open = Workspaces.open(Fixtures.elina());
    var start = inDays(3);
    var id = Plans.propose(open.expertCookie(), open.id(), start);
    Api.as(open.customerCookie())
        .get("/workspaces/{id}/appointments/{appointment}", open.id(), id)
        .then()
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("state", equalTo("PROPOSED_BY_EXPERT"))
        .body("start", equalTo(start.toString()))
        .body("end", equalTo(start.plus(Duration.ofMinutes(45)).toString()))
        .body("topic", equalTo("Kevään suunnitelmat, åäö 😀"))
        .body(
            "actions",
            containsInAnyOrder(
                "appointment.accept", "appointment.decline", "appointment.propose-another"));
    Plans.step(open.expertCookie(), open.id(), id, "acceptance", 0).statusCode(409);
    Plans.changing(open.customerCookie(), 0)
        .body(Plans.meeting(inDays(4)))
        .put("/workspaces/{id}/appointments/{appointment}/proposal", open.id(), id)
        .then()
        .statusCode(200)
        .body("state", equalTo("PROPOSED_BY_CUSTOMER"))
        .body("changedBy.you", equalTo(true))
        .body("actions", containsInAnyOrder("appointment.cancel", "appointment.propose-another"));
    Plans.step(open.expertCookie(), open.id(), id, "acceptance", 0)
        .statusCode(412)
        .body("type", equalTo("urn:opastin:problem:stale-version"));
    Plans.step(open.expertCookie(), open.id(), id, "acceptance", 1)
        .statusCode(200)
        .body("state", equalTo("AGREED"))
        .body("start", equalTo(inDays(4).toString()))
        .body("version", equalTo(2));
    Plans.step(open.customerCookie(), open.id(), id, "cancellation", 2)
        .body("state", equalTo("CANCELLED"))
        .body("actions", empty());
  }

  @Test
  @DisplayName("G22 what has begun cannot be accepted any more, what is over not cancelled")
  void tooLate() {
    var open = Workspaces.open(Fixtures.elina());
    var start = inDays(1);
    var declined = Plans.propose(open.customerCookie(), open.id(), start);
    var agreed = Plans.propose(open.customerCookie(), open.id(), start);
    Plans.step(open.expertCookie(), open.id(), agreed, "acceptance", 0).statusCode(200);
    clock.moveTo(start);
    var expert = open.expert().cookie();
    Plans.step(expert, open.id(), declined, "acceptance", 0).statusCode(409);
    Plans.step(expert, open.id(), declined, "declination", 0)
        .body("state", equalTo("DECLINED"))
        .body("actions", contains("appointment.propose-another"));
    clock.moveTo(start.plus(Duration.ofMinutes(45)));
    Plans.step(open.expert().cookie(), open.id(), agreed, "cancellation", 1).statusCode(409);
  }

  @Test
  @DisplayName("G22 a proposed time lies ahead, has a length and, in person, a place")
  void fields() {
    var open = Workspaces.open(Fixtures.elina());
    refused(open, "start", clock.instant().minusSeconds(60).toString(), "not-ahead");
    refused(open, "start", inDays(800).toString(), "not-ahead");
    refused(open, "start", "+999999999-12-31T00:00:00Z", "not-ahead");
    refused(open, "start", "2027-02-30T10:00:00Z", "invalid-time");
    refused(open, "start", "2027-02-20T10:00:00", "invalid-time");
    refused(open, "minutes", 4, "out-of-range");
    refused(open, "minutes", 481, "out-of-range");
    refused(open, "place", " ", "required");
    refused(open, "place", "x".repeat(301), "too-long");
    refused(open, "topic", "a\u0007b", "invalid-character");
    refused(open, "way", "BY_OWL", "invalid");
    refused(open, "state", "AGREED", "unknown-property");
    var phone = new HashMap<String, Object>(Plans.meeting(inDays(1)));
    phone.remove("place");
    phone.put("way", "PHONE");
    phone.put("start", inDays(1).toString().replace("Z", "+00:00"));
    Api.creating(open.customerCookie())
        .body(phone)
        .post("/workspaces/{id}/appointments", open.id())
        .then()
        .statusCode(201)
        .body("place", nullValue())
        .body("state", equalTo("PROPOSED_BY_CUSTOMER"));
  }

  @Test
  @DisplayName(
      "G22 an appointment is a calendar file: same UID, growing sequence, cancelled at the end")
  void calendarFile() throws Exception {
    var open = Workspaces.open(Fixtures.elina());
    var start = inDays(5);
    var id = Plans.propose(open.expertCookie(), open.id(), start);
    var proposed = event(calendar(open, "appointments", id));
    Plans.step(open.customerCookie(), open.id(), id, "acceptance", 0).statusCode(200);
    var agreed = event(calendar(open, "appointments", id));
    Plans.step(open.expertCookie(), open.id(), id, "cancellation", 1).statusCode(200);
    var cancelled = event(calendar(open, "appointments", id));
    assertThat(value(agreed, "UID"))
        .isEqualTo("appointment-" + id + "@opastin")
        .isEqualTo(value(proposed, "UID"))
        .isEqualTo(value(cancelled, "UID"));
    assertThat(value(proposed, "STATUS")).isEqualTo("TENTATIVE");
    assertThat(value(agreed, "STATUS")).isEqualTo("CONFIRMED");
    assertThat(value(cancelled, "STATUS")).isEqualTo("CANCELLED");
    assertThat(value(proposed, "SEQUENCE")).isEqualTo("0");
    assertThat(value(agreed, "SEQUENCE")).isEqualTo("1");
    assertThat(value(cancelled, "SEQUENCE")).isEqualTo("2");
    assertThat(value(agreed, "SUMMARY")).isEqualTo("Kevään suunnitelmat, åäö 😀");
    assertThat(value(agreed, "LOCATION")).isEqualTo("Esimerkkikatu 1; huone 2, ovi \"B\"");
    assertThat(Instant.from(agreed.getStartDate().orElseThrow().getDate())).isEqualTo(start);
    assertThat(Instant.from(agreed.getEndDate().orElseThrow().getDate()))
        .isEqualTo(start.plus(Duration.ofMinutes(45)));
  }

  @Test
  @DisplayName("G6 a calendar file is an attachment and holds nothing but what was written for it")
  void attachment() throws Exception {
    var open = Workspaces.open(Fixtures.elina());
    var id = Plans.propose(open.expertCookie(), open.id(), inDays(5));
    var response =
        Api.as(open.customerCookie())
            .get("/workspaces/{id}/appointments/{appointment}/calendar", open.id(), id);
    response
        .then()
        .statusCode(200)
        .contentType(startsWith("text/calendar"))
        .header("Content-Disposition", equalTo("attachment; filename=\"appointment.ics\""))
        .header("X-Content-Type-Options", equalTo("nosniff"))
        .header("Cache-Control", equalTo("no-store"));
    assertThat(response.asString())
        .contains("METHOD:PUBLISH")
        .doesNotContain("Elina")
        .doesNotContain("Virtanen")
        .doesNotContain(open.id());
    var calendar = parsed(response.asString());
    assertThat(calendar.getComponents()).hasSize(1);
    assertThat(calendar.validate().getEntries()).isEmpty();
  }

  @Test
  @DisplayName(
      "G22 the due date of a task is a calendar file of a whole day; without one there is none")
  void dueDate() throws Exception {
    var open = Workspaces.open(Fixtures.elina());
    var due = LocalDate.ofInstant(inDays(9), clock.getZone());
    String id =
        Plans.addTask(
                open.expertCookie(), open.id(), "Palauta, lomake", due.toString(), Side.CUSTOMER)
            .extract()
            .path("id");
    var event = event(calendar(open, "tasks", id));
    assertThat(value(event, "SUMMARY")).isEqualTo("Palauta, lomake");
    assertThat(event.<LocalDate>getStartDate().orElseThrow().getDate()).isEqualTo(due);
    assertThat(value(event, "TRANSP")).isEqualTo("TRANSPARENT");
    String without =
        Plans.addTask(open.expertCookie(), open.id(), "Ei päivää", null, Side.CUSTOMER)
            .extract()
            .path("id");
    Api.as(open.customerCookie())
        .get("/workspaces/{id}/tasks/{task}/calendar", open.id(), without)
        .then()
        .statusCode(404);
  }

  @Test
  @DisplayName("G6 an appointment of another workspace is absent, and not readable in the database")
  void elsewhere() {
    var open = Workspaces.open(Fixtures.elina());
    var other = Workspaces.open(Fixtures.elina());
    var id = Plans.propose(open.expertCookie(), open.id(), inDays(5));
    for (var path : new String[] {"", "/calendar"}) {
      Api.as(other.expertCookie())
          .get("/workspaces/{id}/appointments/{appointment}" + path, other.id(), id)
          .then()
          .statusCode(404);
    }
    Plans.step(other.expertCookie(), other.id(), id, "cancellation", 0).statusCode(404);
    assertThat(
            Database.count(
                "select count(*) from appointment where id = ? and position('Esimerkkikatu'::bytea in content) > 0",
                UUID.fromString(id)))
        .isZero();
  }

  private void refused(Open open, String field, Object value, String code) {
    var body = new HashMap<String, Object>(Plans.meeting(inDays(1)));
    body.put(field, value);
    Api.creating(open.customerCookie())
        .body(body)
        .post("/workspaces/{id}/appointments", open.id())
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/" + field))
        .body("errors.code", contains(code));
  }

  private static Calendar calendar(Open open, String kind, String id)
      throws IOException, ParserException {
    return parsed(
        Api.as(open.customerCookie())
            .get("/workspaces/{id}/" + kind + "/{one}/calendar", open.id(), id)
            .asString());
  }

  private static Calendar parsed(String text) throws IOException, ParserException {
    return new CalendarBuilder().build(new StringReader(text));
  }

  private static VEvent event(Calendar calendar) {
    return calendar.<VEvent>getComponents().getFirst();
  }

  private static String value(VEvent event, String name) {
    return event.<Property>getProperty(name).orElseThrow().getValue();
  }

  private Instant inDays(int days) {
    return clock.instant().plus(Duration.ofDays(days)).truncatedTo(ChronoUnit.HOURS);
  }
}
