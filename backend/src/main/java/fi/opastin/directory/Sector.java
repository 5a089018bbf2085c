package fi.opastin.directory;

import fi.opastin.platform.problem.InvalidValueException;

/** Sector of a service provider. */
public enum Sector {
  EMPLOYMENT,
  EDUCATION,
  WELL_BEING;

  /**
   * The sector of this name.
   *
   * @throws InvalidValueException invalid
   */
  static Sector of(String name) {
    for (var sector : values()) {
      if (sector.name().equals(name)) {
        return sector;
      }
    }
    throw new InvalidValueException("invalid");
  }
}
