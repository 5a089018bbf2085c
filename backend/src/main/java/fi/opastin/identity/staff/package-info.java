/**
 * Providers' staff, kept by their administrators, and the link that binds an account to a login.
 */
@NullMarked
package fi.opastin.identity.staff;

import org.jspecify.annotations.NullMarked;
