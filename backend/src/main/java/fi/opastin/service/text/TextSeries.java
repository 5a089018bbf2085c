package fi.opastin.service.text;

import java.util.Optional;
import java.util.UUID;

/**
 * A text in all its versions.
 *
 * @param providerId the controller whose privacy notice it is; empty: the service's own text
 */
record TextSeries(TextKind kind, Optional<UUID> providerId) {}
