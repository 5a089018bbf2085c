/** Logging in through an OpenID provider, and what becomes of it: a session or a clear refusal. */
@NullMarked
package fi.opastin.identity.login;

import org.jspecify.annotations.NullMarked;
