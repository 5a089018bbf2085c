package fi.opastin.platform.outbox;

import java.time.Instant;

/** A side effect is to be carried out later; nothing has failed. */
public final class NotYetException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Instant dueAt;

  public NotYetException(Instant dueAt) {
    super("not before " + dueAt, null, false, false);
    this.dueAt = dueAt;
  }

  Instant dueAt() {
    return dueAt;
  }
}
