/**
 * Statistics that lead back to nobody (G8, G19): what is given waits encrypted, is counted in
 * batches of five people or more, and is published when its month has ended.
 */
@NullMarked
package fi.opastin.guidance.statistics;

import org.jspecify.annotations.NullMarked;
