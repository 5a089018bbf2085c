/** The API of Opastin. */
@NullMarked
package fi.opastin;

import org.jspecify.annotations.NullMarked;
