/** Messages and drafts in a workspace (G1, G20). */
@NullMarked
package fi.opastin.guidance.message;

import org.jspecify.annotations.NullMarked;
