package fi.opastin.questionnaire.form;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.platform.web.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Writes a form as FHIR R5 Questionnaire JSON; {@link FormReader} reads the same form from it. */
public final class FormWriter {

  static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private FormWriter() {}

  /**
   * Writes a form as published.
   *
   * @param version version of the form
   * @param status code of FHIR's PublicationStatus
   */
  public static ObjectNode write(Form form, int version, String status) {
    var json = JSON.objectNode();
    json.put("resourceType", "Questionnaire");
    json.put("language", Fhir.LANGUAGE);
    json.put("url", form.url());
    json.put("version", Integer.toString(version));
    text(json, "title", form.title());
    json.put("status", status);
    var description = form.description();
    if (description != null) {
      text(json, "description", description, "valueMarkdown");
    }
    json.putArray("code")
        .addObject()
        .put("system", Fhir.PURPOSES)
        .put("code", form.purpose().code());
    ItemWriter.write(form.items(), json.putArray("item"));
    return json;
  }

  static void text(ObjectNode json, String field, LocalizedText text) {
    text(json, field, text, "valueString");
  }

  private static void text(ObjectNode json, String field, LocalizedText text, String content) {
    json.put(field, text.fi());
    var translations = json.putObject("_" + field).putArray("extension");
    translation(translations, "sv", text.sv(), content);
    translation(translations, "en", text.en(), content);
  }

  private static void translation(
      ArrayNode translations, String language, String text, String content) {
    var parts = translations.addObject().put("url", Fhir.TRANSLATION).putArray("extension");
    parts.addObject().put("url", "lang").put("valueCode", language);
    parts.addObject().put("url", "content").put(content, text);
  }

  static void control(ObjectNode item, String control) {
    item.withArray("extension")
        .addObject()
        .put("url", Fhir.ITEM_CONTROL)
        .putObject("valueCodeableConcept")
        .putArray("coding")
        .addObject()
        .put("system", Fhir.ITEM_CONTROLS)
        .put("code", control);
  }

  /** A display item beside another one: its help, or an end of its scale. */
  static void beside(ArrayNode items, LinkId of, String control, @Nullable LocalizedText text) {
    if (text != null) {
      var item = items.addObject();
      control(item, control);
      item.put("linkId", of.value() + "." + control);
      text(item, "text", text);
      item.put("type", "display");
    }
  }
}
