/** Contact and feedback forms, and the inboxes in which handlers read them (G5, G15). */
@NullMarked
package fi.opastin.guidance.contact;

import org.jspecify.annotations.NullMarked;
