/**
 * The confidential workspace of a customer and experts: who is in it, its state, the lists (G1, G2,
 * G6).
 */
@NullMarked
package fi.opastin.guidance.workspace;

import org.jspecify.annotations.NullMarked;
