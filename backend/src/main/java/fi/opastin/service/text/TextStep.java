package fi.opastin.service.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What a keeper can do with a version of a text. */
enum TextStep {
  REPLACE("service-text.replace"),
  DELETE("service-text.delete"),
  PUBLISH("service-text.publish"),
  /** Back to a draft, before its day. */
  WITHDRAW("service-text.withdraw");

  private final String id;

  TextStep(String id) {
    this.id = id;
  }

  boolean possible(ServiceText text, LocalDate today) {
    return this == WITHDRAW ? text.isAhead(today) : text.isDraft();
  }

  /** Ids of the steps that are possible now. */
  static List<String> of(ServiceText text, LocalDate today) {
    return Arrays.stream(values())
        .filter(step -> step.possible(text, today))
        .map(step -> step.id)
        .toList();
  }
}
