/** Files of messages: taken in, checked, kept encrypted, given out (G1, G12). */
@NullMarked
package fi.opastin.guidance.attachment;

import org.jspecify.annotations.NullMarked;
