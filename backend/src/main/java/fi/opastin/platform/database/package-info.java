/** Identifiers, cursors and migrations. */
@NullMarked
package fi.opastin.platform.database;

import org.jspecify.annotations.NullMarked;
