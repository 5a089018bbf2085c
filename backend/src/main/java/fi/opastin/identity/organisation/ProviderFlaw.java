package fi.opastin.identity.organisation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is not right at an organisation's OpenID provider, as far as its documents tell. */
@Schema(description = "What is not right at an organisation's OpenID provider.")
public enum ProviderFlaw {
  /** Its name is not known, nothing listens there, or no answer comes within seconds. */
  UNREACHABLE,
  /** Its certificate is not one that the service trusts. */
  NOT_TRUSTED,
  /** It answers, but not with its metadata (or keys, where the paths are given). */
  NO_DOCUMENT,
  /** What it answers is not what an OpenID provider publishes. */
  NOT_OPENID,
  /** It says that it is another issuer than was given. */
  OTHER_ISSUER,
  /** It names no address for logging in, tokens or keys, or one that is not allowed. */
  UNUSABLE_ADDRESS,
  /** It publishes no key that verifies a signature. */
  NO_KEYS,
  /** It says that it does not offer the authorization code flow. */
  NO_CODE_FLOW,
  /** It does not say that a client may prove who it is with a key ({@code private_key_jwt}). */
  NO_KEY_PROOF,
  /** It says that it knows PKCE, but not with S256. */
  NO_PKCE
}
