/** The clock: the only place that asks what time it is. */
@NullMarked
package fi.opastin.platform.time;

import org.jspecify.annotations.NullMarked;
