/** Problems of RFC 9457: how every refusal and failure looks to a client. */
@NullMarked
package fi.opastin.platform.problem;

import org.jspecify.annotations.NullMarked;
