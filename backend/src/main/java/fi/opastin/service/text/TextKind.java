package fi.opastin.service.text;

import com.fasterxml.jackson.annotation.JsonValue;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.InvalidValueException;
import fi.opastin.platform.problem.ProblemException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a text of the service is. */
@Schema(
    description = "What a text of the service is.",
    type = SchemaType.STRING,
    enumeration = {"about", "faq", "terms", "privacy", "accessibility", "cookies", "security"})
public enum TextKind {
  ABOUT,
  /** Questions and answers (G18). */
  FAQ,
  /** Terms of use; announced before they come into force (T18). */
  TERMS(14),
  /** Privacy notice, of the service or of a controller (T20). */
  PRIVACY,
  /** Accessibility statement (Act 306/2019). */
  ACCESSIBILITY,
  COOKIES,
  SECURITY;

  private final int daysAnnounced;

  TextKind() {
    this(0);
  }

  TextKind(int daysAnnounced) {
    this.daysAnnounced = daysAnnounced;
  }

  /** How many days at least lie between its publication and the day it comes into force. */
  int daysAnnounced() {
    return daysAnnounced;
  }

  /** Whether a controller can have one of its own. */
  boolean ofControllers() {
    return this == PRIVACY;
  }

  /** Whether it must be there in all languages: people are bound by it. */
  boolean binding() {
    return this == TERMS;
  }

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** For path parameters; any other name names nothing. */
  public static TextKind fromString(String code) {
    return find(code).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
  }

  /**
   * The kind of this code.
   *
   * @throws InvalidValueException invalid
   */
  static TextKind of(String code) {
    return find(code).orElseThrow(() -> new InvalidValueException("invalid"));
  }

  private static Optional<TextKind> find(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
