/** Side effects that are carried out after the commit, at least once. */
@NullMarked
package fi.opastin.platform.outbox;

import org.jspecify.annotations.NullMarked;
