/**
 * How long what is kept, and the runner that erases it: knows only the SPI that features implement
 * (G13, G14).
 */
@NullMarked
package fi.opastin.retention;

import org.jspecify.annotations.NullMarked;
