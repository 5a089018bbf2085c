package fi.opastin.questionnaire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.testing.Api;
import fi.opastin.testing.Fixtures;
import java.util.UUID;
import java.util.stream.IntStream;

/** Questionnaires that the administrator of the employment provider writes and publishes. */
public final class OwnForms {

  private OwnForms() {}

  /**
   * Publishes a form as the provider's own.
   *
   * @return the id of the version
   */
  public static String publish(ObjectNode form) {
    var paula = Fixtures.paula().cookie();
    var draft = Drafts.create(paula, form);
    Drafts.step(paula, draft, "activation").statusCode(200);
    return draft.id();
  }

  /** A form with this many questions on one page, each to be answered with yes or no. */
  public static ObjectNode ofQuestions(int number) {
    var form = Drafts.form(Drafts.url());
    var page = (ObjectNode) form.at("/item/0");
    var question = (ObjectNode) page.at("/item/0");
    var items = form.arrayNode();
    IntStream.rangeClosed(1, number)
        .forEach(i -> items.add(question.deepCopy().put("linkId", "q" + i)));
    page.set("item", items);
    form.set("item", form.arrayNode().add(page));
    return form;
  }

  /** An address that no other questionnaire has, with a name that tests can tell. */
  public static String url(String name) {
    return "urn:opastin:questionnaire:" + name + "-" + UUID.randomUUID().toString().substring(0, 8);
  }

  /** Takes a published version out of use. */
  public static void retire(String id) {
    var paula = Fixtures.paula().cookie();
    Drafts.step(paula, Drafts.get(paula, id), "retirement").statusCode(200);
  }

  /** The form of a version as anybody in a workspace reads it. */
  public static String read(String cookie, String workspaceId, String id) {
    return Api.as(cookie)
        .get("/workspaces/{id}/questionnaires/{form}", workspaceId, id)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }
}
