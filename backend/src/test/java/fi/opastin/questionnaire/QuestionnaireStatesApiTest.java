package fi.opastin.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import fi.opastin.questionnaire.Drafts.Draft;
import fi.opastin.testing.Api;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The table of states: who can do what with a version, and in which state of it. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class QuestionnaireStatesApiTest {

  /** Status by role and action, for a draft, an active and a retired version. */
  private static final Map<String, String> DECIDED =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("own keeper read", "200 200 200"),
              Map.entry("own keeper replace", "200 409 409"),
              Map.entry("own keeper activate", "200 409 409"),
              Map.entry("own keeper retire", "409 200 409"),
              Map.entry("own keeper renew", "409 201 201"),
              Map.entry("own keeper delete", "204 409 409"),
              Map.entry("other keeper read", "404 200 404"),
              Map.entry("other keeper replace", "404 404 404"),
              Map.entry("other keeper activate", "404 404 404"),
              Map.entry("other keeper retire", "404 404 404"),
              Map.entry("other keeper renew", "404 404 404"),
              Map.entry("other keeper delete", "404 404 404"),
              Map.entry("expert read", "404 200 404"),
              Map.entry("expert replace", "403 403 403"),
              Map.entry("expert activate", "403 403 403"),
              Map.entry("expert retire", "403 403 403"),
              Map.entry("expert renew", "403 403 403"),
              Map.entry("expert delete", "403 403 403"),
              Map.entry("customer read", "403 403 403"),
              Map.entry("customer replace", "403 403 403"),
              Map.entry("customer activate", "403 403 403"),
              Map.entry("customer retire", "403 403 403"),
              Map.entry("customer renew", "403 403 403"),
              Map.entry("customer delete", "403 403 403"),
              Map.entry("nobody read", "401 401 401"),
              Map.entry("nobody replace", "401 401 401"),
              Map.entry("nobody activate", "401 401 401"),
              Map.entry("nobody retire", "401 401 401"),
              Map.entry("nobody renew", "401 401 401"),
              Map.entry("nobody delete", "401 401 401")));

  private static final Map<String, BiFunction<String, Draft, Integer>> ACTIONS =
      Map.of(
          "read",
          (cookie, draft) -> Api.as(cookie).get("/questionnaires/{id}", draft.id()).statusCode(),
          "replace",
          (cookie, draft) ->
              Drafts.replace(cookie, draft, Drafts.form(Drafts.url()).without("url"))
                  .extract()
                  .statusCode(),
          "activate",
          (cookie, draft) -> Drafts.step(cookie, draft, "activation").extract().statusCode(),
          "retire",
          (cookie, draft) -> Drafts.step(cookie, draft, "retirement").extract().statusCode(),
          "renew",
          (cookie, draft) ->
              Api.creating(cookie).post("/questionnaires/{id}/versions", draft.id()).statusCode(),
          "delete",
          (cookie, draft) -> Drafts.delete(cookie, draft).extract().statusCode());

  @Test
  @DisplayName("G8 what can be done with a version, by whom and in which state, is as decided")
  void table() {
    var keeper = Fixtures.sami().cookie();
    var people =
        Map.of(
            "own keeper", keeper,
            "other keeper", Fixtures.paula().cookie(),
            "expert", Fixtures.elina().cookie(),
            "customer", Fixtures.customer("Taulukko").cookie(),
            "nobody", "");
    var found = new TreeMap<String, String>();
    people.forEach((role, cookie) ->
        ACTIONS.forEach((action, call) -> {
          var answers =
              Arrays.stream(QuestionnaireState.values())
                  .map(state -> call.apply(cookie, version(keeper, state)).toString())
                  .toList();
          found.put(role + " " + action, String.join(" ", answers));
        }));
    assertThat(found).isEqualTo(DECIDED);
  }

  private static Draft version(String keeper, QuestionnaireState state) {
    var draft = Drafts.create(keeper, Drafts.form(Drafts.url()));
    if (state != QuestionnaireState.DRAFT) {
      Drafts.step(keeper, draft, "activation").statusCode(200);
    }
    if (state == QuestionnaireState.RETIRED) {
      Drafts.step(keeper, Drafts.get(keeper, draft.id()), "retirement").statusCode(200);
    }
    return Drafts.get(keeper, draft.id());
  }
}
