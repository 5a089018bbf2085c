import { logout } from "./issuer.mjs";
import { organisationLoginPage } from "./pages.mjs";
import { members } from "./people.mjs";
import { languageOf } from "./texts.mjs";

/** `client_id` of the application. */
export const CLIENT_ID = "opastin-organisations";

/**
 * An organisation's ordinary OpenID provider: experts and administrators, single sign-on, logout
 * with return to the application and a word to it directly.
 *
 * @param {object} setup
 * @param {string} setup.origin of the application
 * @param {string} setup.applicationOrigin where this provider reaches it
 * @param {object} setup.signingKey private JWK
 * @param {string} setup.clientSecret
 * @returns {import("./issuer.mjs").Profile}
 */
export function organisations({ origin, applicationOrigin, signingKey, clientSecret }) {
  return {
    settings: {
      clients: [
        {
          client_id: CLIENT_ID,
          client_name: "Opastin",
          client_secret: clientSecret,
          application_type: "web",
          grant_types: ["authorization_code"],
          response_types: ["code"],
          redirect_uris: [`${origin}/auth/organisation/callback`],
          post_logout_redirect_uris: ["fi", "sv", "en"].map((l) => `${origin}/${l}/signed-out`),
          backchannel_logout_uri: `${applicationOrigin}/auth/organisation/back-channel-logout`,
          backchannel_logout_session_required: true,
          token_endpoint_auth_method: "client_secret_basic",
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
      findAccount: findAmong(members),
      clientAuthMethods: ["client_secret_basic"],
      features: { rpInitiatedLogout: logout, backchannelLogout: { enabled: true } },
      fetch: toLoopback,
    },

    loginPage: ({ uid, params }) =>
      organisationLoginPage({ uid, language: languageOf(params.ui_locales), members }),

    login: loginAmong(members),
  };
}

/** The library refuses to call addresses of this machine, where the application is in development. */
export function toLoopback(url, { dispatcher: _guard, ...options }) {
  return fetch(url, options);
}

/** Whom the form of the login page names. */
export function loginAmong(people) {
  return (form) => {
    const member = people.find(({ subject }) => subject === form.get("person"));
    return member && { accountId: member.subject, remember: false };
  };
}

export function findAmong(people) {
  return (_ctx, accountId) => {
    const member = people.find(({ subject }) => subject === accountId);
    if (!member) {
      return undefined;
    }
    return {
      accountId,
      claims: () => ({
        sub: member.subject,
        name: `${member.givenName} ${member.familyName}`,
        given_name: member.givenName,
        family_name: member.familyName,
        email: member.email,
      }),
    };
  };
}
