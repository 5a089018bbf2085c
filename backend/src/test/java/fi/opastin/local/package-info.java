/** All parts of Opastin on one machine, for {@code make run}, {@code make dev} and the tests. */
@NullMarked
package fi.opastin.local;

import org.jspecify.annotations.NullMarked;
