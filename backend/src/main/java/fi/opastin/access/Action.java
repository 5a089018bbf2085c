package fi.opastin.access;

/**
 * Something that can be done in the service. Each feature lists its own in an enum, with its rule.
 */
public interface Action {

  /** Stable name: in {@code actions} of representations, in the access log, on the endpoint. */
  String id();

  /** Who may do it. */
  Rule rule();

  /**
   * Whether it is done again and again while somebody works: then it is entered in the access log
   * once per record and ten minutes. So are all reads.
   */
  default boolean repeated() {
    return rule().read();
  }
}
