package fi.opastin.platform.database;

import fi.opastin.platform.problem.InvalidValueException;

/** How many rows a page of a list has at most: 1–100. */
public record PageSize(int value) {

  /** Where a client does not ask for another. */
  public static final String DEFAULT = "50";

  private static final int LARGEST = 100;

  /**
   * @throws InvalidValueException out-of-range
   */
  public PageSize {
    if (value < 1 || value > LARGEST) {
      throw new InvalidValueException("out-of-range");
    }
  }
}
