/** Seals the access log, so that a change in it does not stay hidden, and proves that (T24). */
@NullMarked
package fi.opastin.access.seal;

import org.jspecify.annotations.NullMarked;
