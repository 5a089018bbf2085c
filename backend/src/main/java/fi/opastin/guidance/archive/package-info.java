/** The customer's own copy of everything in a workspace (G12). */
@NullMarked
package fi.opastin.guidance.archive;

import org.jspecify.annotations.NullMarked;
