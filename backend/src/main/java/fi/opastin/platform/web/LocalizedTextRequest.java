package fi.opastin.platform.web;

import fi.opastin.platform.problem.FieldChecks;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A text that has to be given in the three languages of the service. */
@Schema(
    name = "LocalizedTextRequest",
    description = "A text that has to be given in the three languages of the service.")
public record LocalizedTextRequest(
    @Schema(description = "Finnish.", required = true, examples = "Teksti") @Nullable String fi,
    @Schema(description = "Swedish.", required = true, examples = "Text") @Nullable String sv,
    @Schema(description = "English.", required = true, examples = "Text") @Nullable String en) {

  /** The text, of at most {@code limit} characters in each language; lines may be broken. */
  public static LocalizedText lines(
      FieldChecks checks, String pointer, @Nullable LocalizedTextRequest raw, int limit) {
    var said = raw == null ? new LocalizedTextRequest(null, null, null) : raw;
    return new LocalizedText(
        checks.required(pointer + "/fi", said.fi(), text -> PlainText.lines(text, limit).strip()),
        checks.required(pointer + "/sv", said.sv(), text -> PlainText.lines(text, limit).strip()),
        checks.required(pointer + "/en", said.en(), text -> PlainText.lines(text, limit).strip()));
  }
}
