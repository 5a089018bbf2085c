/** E-mail without content and the live event stream (G20). */
@NullMarked
package fi.opastin.notification;

import org.jspecify.annotations.NullMarked;
