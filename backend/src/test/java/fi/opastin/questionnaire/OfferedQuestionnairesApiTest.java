package fi.opastin.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.access.Role;
import fi.opastin.questionnaire.Questionnaires.Published;
import fi.opastin.questionnaire.form.Purpose;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.TestSessions;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.DatabaseException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What other features are given to have answered. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class OfferedQuestionnairesApiTest {

  private static final String READY = "urn:opastin:questionnaire:";

  @Inject Access access;
  @Inject Questionnaires questionnaires;

  @Test
  @DisplayName("G8 a fresh service offers its four questionnaires everywhere")
  void ready() {
    for (var provider : List.of("employment", "education", "well-being")) {
      var offered = offered(Fixtures.provider(provider));
      assertThat(offered)
          .filteredOn(published -> published.url().startsWith(READY))
          .extracting(published -> published.url().substring(READY.length()))
          .containsExactlyInAnyOrder(
              "life-situation", "guidance-feedback", "service-need", "working-life-radar");
    }
    var radar = entered(() -> questionnaires.ofService(READY + "working-life-radar")).orElseThrow();
    assertThat(radar.form().purpose()).isEqualTo(Purpose.RADAR);
    assertThat(
            Database.count(
                "select count(distinct url) from questionnaire where url in (?, ?, ?, ?) and used_for_statistics",
                READY + "life-situation",
                READY + "guidance-feedback",
                READY + "service-need",
                READY + "working-life-radar"))
        .isEqualTo(1);
  }

  @Test
  @DisplayName("G16 in Swedish the ready ones name an expert as the service does")
  void swedish() {
    var texts =
        offered(Fixtures.provider("employment")).stream()
            .filter(published -> published.url().startsWith(READY))
            .flatMap(published -> published.form().allItems().stream())
            .map(item -> item.text().sv())
            .toList();
    assertThat(texts)
        .hasSizeGreaterThan(30)
        .noneMatch(text -> text.toLowerCase(Locale.ROOT).contains("expert"));
  }

  @Test
  @DisplayName("G8 a release renews a ready questionnaire, unless its keeper has gone on")
  void renewed() throws IOException, SQLException, DatabaseException {
    var third = version("life-situation-2", 3);
    try (var connection = Database.connect()) {
      connection.setAutoCommit(false);
      var jdbc = new JdbcConnection(connection);
      ReadyQuestionnaireRow.publish(jdbc, version("life-situation-2", 2));
      assertThat(states(connection)).containsExactly("1 retired", "2 active");
      ReadyQuestionnaireRow.publish(jdbc, third);
      ReadyQuestionnaireRow.publish(jdbc, third);
      assertThat(states(connection)).containsExactly("1 retired", "2 retired", "3 active");
      try (var retire =
          connection.prepareStatement(
              """
              update questionnaire set state = 'retired', retired_at = now()
              where owner_id is null and url = ? and state = 'active'\
              """)) {
        retire.setString(1, READY + "life-situation");
        retire.executeUpdate();
      }
      ReadyQuestionnaireRow.publish(jdbc, version("life-situation-2", 4));
      assertThat(states(connection)).containsExactly("1 retired", "2 retired", "3 retired");
      connection.rollback();
    }
  }

  private static Definition version(String ready, int version) throws IOException {
    var json = ReadyQuestionnaire.read("questionnaires/" + ready + ".json").json();
    return Definition.of(json.put("version", Integer.toString(version)));
  }

  private static List<String> states(Connection connection) throws SQLException {
    try (var select =
        connection.prepareStatement(
            """
            select form_version || ' ' || state from questionnaire
            where owner_id is null and url = ? order by form_version\
            """)) {
      select.setString(1, READY + "life-situation");
      var states = new ArrayList<String>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          states.add(rows.getString(1));
        }
      }
      return states;
    }
  }

  @Test
  @DisplayName("G8 a provider's own is offered in its workspaces only, and only while it is active")
  void own() {
    var paula = Fixtures.paula().cookie();
    var draft = Drafts.create(paula, Drafts.form(Drafts.url()));
    var id = new QuestionnaireId(UUID.fromString(draft.id()));
    var employment = Fixtures.provider("employment");
    assertThat(ids(offered(employment))).doesNotContain(id);
    assertThat(entered(() -> questionnaires.version(id))).isEmpty();

    Drafts.step(paula, draft, "activation").statusCode(200);
    assertThat(ids(offered(employment))).contains(id);
    assertThat(ids(offered(Fixtures.provider("education")))).doesNotContain(id);
    assertThat(entered(() -> questionnaires.version(id)).orElseThrow().active()).isTrue();

    Drafts.step(paula, Drafts.get(paula, draft.id()), "retirement").statusCode(200);
    assertThat(ids(offered(employment))).doesNotContain(id);
    var retired = entered(() -> questionnaires.version(id)).orElseThrow();
    assertThat(retired.active()).isFalse();
    assertThat(retired.form().questions()).isNotEmpty();
  }

  private List<Published> offered(UUID provider) {
    return entered(() -> questionnaires.offered(provider));
  }

  private static List<QuestionnaireId> ids(List<Published> published) {
    return published.stream().map(Published::id).toList();
  }

  /** As a feature does it: in a transaction that has entered. */
  private <T> T entered(Supplier<T> work) {
    var olga = Fixtures.olga().accountId();
    var session = TestSessions.begin(olga, Role.EXPERT);
    return QuarkusTransaction.requiringNew()
        .call(() -> {
          access.enterOwn(
              new Actor(olga, session.id(), Set.of(Role.EXPERT)), QuestionnaireAction.READ);
          return work.get();
        });
  }
}
