package fi.opastin.questionnaire.form;

/** Names of FHIR R5 and of our own that stand in a form's JSON. */
final class Fhir {

  static final String EXTENSION = "http://hl7.org/fhir/StructureDefinition/";
  static final String TRANSLATION = EXTENSION + "translation";
  static final String ITEM_CONTROL = EXTENSION + "questionnaire-itemControl";
  static final String ITEM_CONTROLS = "http://hl7.org/fhir/questionnaire-item-control";
  static final String SLIDER_STEP = EXTENSION + "questionnaire-sliderStepValue";
  static final String LEAST = EXTENSION + "minValue";
  static final String GREATEST = EXTENSION + "maxValue";
  static final String DECIMALS = EXTENSION + "maxDecimalPlaces";
  static final String WEIGHT = EXTENSION + "itemWeight";
  static final String EXCLUSIVE = EXTENSION + "questionnaire-optionExclusive";

  /** That a text tells that answers are used for statistics (G8). */
  static final String STATISTICS_NOTICE = "urn:opastin:fhir:statistics-notice";

  /** Code system of {@link Purpose}. */
  static final String PURPOSES = "urn:opastin:questionnaire-purpose";

  /** Code system of the areas for which answers are scored; a group carries the code. */
  static final String AREAS = "urn:opastin:score-area";

  static final String SLIDER = "slider";
  static final String HELP = "help";
  static final String LOWER = "lower";
  static final String UPPER = "upper";
  static final String PAGE = "page";

  /** The language of {@code text}; the others are translations of it. */
  static final String LANGUAGE = "fi";

  private Fhir() {}
}
