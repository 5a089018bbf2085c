/**
 * {@code make bench}: load on the packaged API, side by side with what the database alone would do.
 */
@NullMarked
package fi.opastin.bench;

import org.jspecify.annotations.NullMarked;
