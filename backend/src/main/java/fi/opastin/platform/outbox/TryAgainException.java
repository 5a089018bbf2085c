package fi.opastin.platform.outbox;

/** A side effect cannot be carried out at present. */
public final class TryAgainException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param reason a code that is kept and logged: never an address or anything else of a person
   */
  public TryAgainException(String reason) {
    super(reason, null, false, false);
  }
}
