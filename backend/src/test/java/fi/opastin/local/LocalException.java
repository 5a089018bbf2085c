package fi.opastin.local;

/** A part cannot start; the message tells a developer what to do. */
public final class LocalException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public LocalException(String message) {
    super(message);
  }

  public LocalException(String message, Throwable cause) {
    super(message, cause);
  }
}
