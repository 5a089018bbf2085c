/**
 * The customer's consent to a further expert, or to a successor (G7, G10): who may be present with
 * which scope. What it decides is written into the participation, where the gate looks.
 */
@NullMarked
package fi.opastin.guidance.consent;

import org.jspecify.annotations.NullMarked;
