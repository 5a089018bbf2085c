package fi.opastin.directory;

/** Sector of a service provider. */
public enum Sector {
  EMPLOYMENT,
  EDUCATION,
  WELL_BEING
}
