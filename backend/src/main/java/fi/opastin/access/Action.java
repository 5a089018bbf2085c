package fi.opastin.access;

/**
 * Something that can be done in the service. Each feature lists its own in an enum, with its rule.
 */
public interface Action {

  /** Stable name: in {@code actions} of representations, in the access log, on the endpoint. */
  String id();

  /** Who may do it. */
  Rule rule();
}
