/** Service providers that give guidance (G4). */
@NullMarked
package fi.opastin.directory;

import org.jspecify.annotations.NullMarked;
