/** The customer reads who has done what in the workspace, and on which ground (T24). */
@NullMarked
package fi.opastin.guidance.accesslog;

import org.jspecify.annotations.NullMarked;
