package fi.opastin.platform.web;

import com.fasterxml.jackson.annotation.JsonValue;
import fi.opastin.platform.problem.InvalidValueException;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The languages of the service (G16). */
@Schema(
    description = "Language of the service.",
    enumeration = {"fi", "sv", "en"},
    type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING)
public enum Language {
  FI,
  SV,
  EN;

  /** Its ISO 639-1 code. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The language of this code. */
  public static Language of(String code) {
    for (var language : values()) {
      if (language.code().equals(code)) {
        return language;
      }
    }
    throw new InvalidValueException("invalid-language");
  }

  /** The language of this code, or Finnish: for an address that somebody may have typed. */
  public static Language ofOrFinnish(@Nullable String code) {
    return code != null && (code.equals("sv") || code.equals("en")) ? of(code) : FI;
  }
}
