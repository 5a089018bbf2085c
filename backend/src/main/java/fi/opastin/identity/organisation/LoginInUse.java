package fi.opastin.identity.organisation;

import fi.opastin.identity.organisation.OrganisationLogin.Paths;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known of an OpenID provider in use to look whether it answers.
 *
 * @param paths null: its metadata tell
 */
record LoginInUse(UUID id, UUID serviceProviderId, String issuer, @Nullable Paths paths) {}
