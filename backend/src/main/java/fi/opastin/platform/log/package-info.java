/** What may not be written into any log. */
@NullMarked
package fi.opastin.platform.log;

import org.jspecify.annotations.NullMarked;
