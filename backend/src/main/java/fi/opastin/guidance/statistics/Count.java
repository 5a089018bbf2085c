package fi.opastin.guidance.statistics;

import java.util.UUID;

/**
 * A cell of the open month.
 *
 * @param item empty, with the code, for the number of respondents
 */
record Count(Cell cell, int respondents) {

  /** What a number is of. */
  record Cell(
      Subject subject, UUID provider, String language, String item, String code, boolean several) {}
}
