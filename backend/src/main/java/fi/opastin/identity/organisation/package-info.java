/** Organisations' own OpenID providers, by which their staff log in (G4). */
@NullMarked
package fi.opastin.identity.organisation;

import org.jspecify.annotations.NullMarked;
