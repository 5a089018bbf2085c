/** What tests share: all parts on free ports, sessions, fixtures, a clock that can be moved. */
@NullMarked
package fi.opastin.testing;

import org.jspecify.annotations.NullMarked;
