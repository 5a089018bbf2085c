/** Terms of use and who has accepted them (T18). */
@NullMarked
package fi.opastin.service.terms;

import org.jspecify.annotations.NullMarked;
