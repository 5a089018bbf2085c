package fi.opastin.guidance.workspace;

import org.jspecify.annotations.Nullable;

/**
 * What the others in a workspace see of a participant; kept as it was when they came in; as long as
 * they are in, an expert's follows what the organisation changes.
 *
 * @param name full name
 * @param title an expert's title
 */
public record Profile(String name, @Nullable String title) {

  /** Says nothing of whose it is. */
  @Override
  public String toString() {
    return "Profile[…]";
  }
}
