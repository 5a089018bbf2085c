package fi.opastin.platform.problem;

/** A value that cannot exist, thrown by the constructors of value types; never holds the value. */
public final class InvalidValueException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * @param code the stable code of what is wrong, for example {@code too-long}
   */
  public InvalidValueException(String code) {
    super(code);
    this.code = code;
  }

  public String code() {
    return code;
  }
}
