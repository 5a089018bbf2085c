/** What all endpoints share: strict JSON, languages, idempotency, limits, headers. */
@NullMarked
package fi.opastin.platform.web;

import org.jspecify.annotations.NullMarked;
