/** Feedback on guidance: given by the customer to the statistics alone, seen by no expert. */
@NullMarked
package fi.opastin.guidance.feedback;

import org.jspecify.annotations.NullMarked;
