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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
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
