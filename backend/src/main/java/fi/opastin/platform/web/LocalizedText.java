package fi.opastin.platform.web;

import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text in the three languages of the service. */
@Embeddable
@Schema(description = "A text in the three languages of the service.")
public record LocalizedText(
    @Schema(description = "Finnish.") String fi,
    @Schema(description = "Swedish.") String sv,
    @Schema(description = "English.") String en) {

  public String in(Language language) {
    return switch (language) {
      case FI -> fi;
      case SV -> sv;
      case EN -> en;
    };
  }
}
