/** Who may do what: actions, rules as data, the one decision point, the access log. */
@NullMarked
package fi.opastin.access;

import org.jspecify.annotations.NullMarked;
