package fi.opastin.guidance.accesslog;

/** What sort of thing somebody did, as far as the customer can ask for it. */
public enum LogKind {
  /** Looked at something. */
  READ,
  /** Wrote something that belongs to the content. */
  WROTE,
  /** Changed something around the content: who is there, how it stands. */
  CHANGED
}
