package fi.opastin.guidance.statistics;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Of whom a number is.
 *
 * @param provider null: of all providers
 * @param language a language's code, {@code mixed}, or {@code all}
 */
record Group(@Nullable UUID provider, String language) {

  static final String ALL = "all";
  static final Group EVERYBODY = new Group(null, ALL);

  static Group of(UUID provider) {
    return new Group(provider, ALL);
  }
}
