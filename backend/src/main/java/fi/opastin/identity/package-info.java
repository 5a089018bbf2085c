/** Persons, experts and organisations; login bridge; session. */
@NullMarked
package fi.opastin.identity;

import org.jspecify.annotations.NullMarked;
