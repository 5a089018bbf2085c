/** Sessions (T21): their cookie, their limits, their end. */
@NullMarked
package fi.opastin.identity.session;

import org.jspecify.annotations.NullMarked;
