/** Whether the service works, in coarse words for everybody (T19). */
@NullMarked
package fi.opastin.service.status;

import org.jspecify.annotations.NullMarked;
