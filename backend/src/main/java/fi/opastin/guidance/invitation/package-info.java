/** The customer's invitation to a workspace: send, accept, confirm, expire (G2, G3). */
@NullMarked
package fi.opastin.guidance.invitation;

import org.jspecify.annotations.NullMarked;
