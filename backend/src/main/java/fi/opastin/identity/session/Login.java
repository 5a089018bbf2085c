package fi.opastin.identity.session;

import org.jspecify.annotations.Nullable;

/**
 * How somebody has logged in.
 *
 * @param idToken kept for logging out at the provider; null where that is not possible
 * @param providerSession by whose end ours ends, too; null if the provider tells none
 * @param device roughly on what
 */
public record Login(
    LoginProvider provider,
    @Nullable String idToken,
    @Nullable ProviderId providerSession,
    Device device) {}
