package fi.opastin.service.interruption;

import fi.opastin.platform.web.LocalizedText;
import java.time.Instant;
import java.util.Optional;

/**
 * What is switched off now.
 *
 * @param function one function; empty: the whole service
 * @param expectedEnd may be past: it takes longer than was thought
 */
public record SwitchedOff(
    Optional<ServiceFunction> function, LocalizedText reason, Instant since, Instant expectedEnd) {

  boolean isWholeService() {
    return function.isEmpty();
  }
}
