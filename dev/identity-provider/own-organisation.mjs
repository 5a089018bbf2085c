import { logout } from "./issuer.mjs";
import { publicPart } from "./keys.mjs";
import { findAmong, loginAmong, toLoopback } from "./organisations.mjs";
import { organisationLoginPage } from "./pages.mjs";
import { ownMembers } from "./people.mjs";
import { languageOf } from "./texts.mjs";

/** `client_id` of the application. */
export const OWN_CLIENT_ID = "opastin";

/** Of the row in the application's database that seeding makes, which its addresses carry. */
export const OWN_LOGIN_ID = "01930000-0000-7000-8000-000000000401";

/**
 * The OpenID provider of one organisation only. Here the application proves who it is with its own
 * key (`private_key_jwt`), and there is no secret.
 *
 * @param {object} setup
 * @param {string} setup.origin of the application
 * @param {string} setup.applicationOrigin where this provider reaches it
 * @param {object} setup.signingKey private JWK
 * @param {{keys: object[]}} setup.clientKeys the application's public keys
 * @returns {import("./issuer.mjs").Profile}
 */
export function ownOrganisation({ origin, applicationOrigin, signingKey, clientKeys }) {
  return {
    settings: {
      clients: [
        {
          client_id: OWN_CLIENT_ID,
          client_name: "Opastin",
          application_type: "web",
          grant_types: ["authorization_code"],
          response_types: ["code"],
          redirect_uris: [`${origin}/auth/organisation/${OWN_LOGIN_ID}/callback`],
          post_logout_redirect_uris: ["fi", "sv", "en"].map((l) => `${origin}/${l}/signed-out`),
          backchannel_logout_uri: `${applicationOrigin}/auth/organisation/${OWN_LOGIN_ID}/back-channel-logout`,
          backchannel_logout_session_required: true,
          token_endpoint_auth_method: "private_key_jwt",
          token_endpoint_auth_signing_alg: "RS256",
          jwks: { keys: clientKeys.keys.filter(({ use }) => use === "sig").map(publicPart) },
          require_auth_time: true,
        },
      ],
      jwks: { keys: [signingKey] },
      scopes: ["openid", "profile", "email"],
      claims: {
        openid: ["sub"],
        profile: ["name", "given_name", "family_name"],
        email: ["email"],
        auth_time: null,
        iss: null,
        sid: null,
      },
      findAccount: findAmong(ownMembers),
      clientAuthMethods: ["private_key_jwt"],
      features: { rpInitiatedLogout: logout, backchannelLogout: { enabled: true } },
      fetch: toLoopback,
    },

    loginPage: ({ uid, params }) =>
      organisationLoginPage({
        uid,
        language: languageOf(params.ui_locales),
        members: ownMembers,
      }),

    login: loginAmong(ownMembers),

    /** A row that somebody adds has an id that nobody knows beforehand. */
    prepare(provider) {
      const row = new RegExp(`^${origin}/auth/organisation/[0-9a-f-]{36}/callback$`);
      provider.Client.prototype.redirectUriAllowed = (address) => row.test(address);
    },
  };
}
