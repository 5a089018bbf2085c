import { randomUUID } from "node:crypto";
import { errors } from "oidc-provider";
import { signKeySet } from "./keys.mjs";
import { strongLoginPage } from "./pages.mjs";
import { HIGH, methods, persons, SUBSTANTIAL } from "./people.mjs";
import { languageOf } from "./texts.mjs";

/** `client_id` of the application. */
export const CLIENT_ID = "opastin";
export const ENCRYPTION = { alg: "RSA-OAEP", enc: "A128CBC-HS256" };

const LONGEST_REQUEST_OBJECT_SECONDS = 600;
const LONGEST_ASSERTION_SECONDS = 3600;
const LONGEST_SERVICE_NAME = 40;

/** Claims of the Finnish Trust Network. */
const claimsOf = (person) => ({
  ...(person.identityCode ? { "urn:oid:1.2.246.21": person.identityCode } : {}),
  "urn:oid:1.3.6.1.5.5.7.9.1": person.birthDate,
  "urn:oid:2.5.4.4": person.familyName,
  "urn:oid:1.2.246.575.1.14": person.givenNames,
  "urn:oid:2.16.840.1.113730.3.1.241": `${person.givenNames} ${person.familyName}`,
});
const CLAIM_NAMES = Object.keys(claimsOf({ identityCode: "any" }));

/**
 * Strong authentication as brokers of the Finnish Trust Network offer it over OpenID Connect:
 * client authentication with a key, signed request objects only, encrypted ID tokens, no userinfo,
 * no logout, no single sign-on.
 *
 * @param {object} setup
 * @param {string} setup.origin of the application
 * @param {string} setup.issuer name of this issuer
 * @param {object} setup.signingKey private JWK
 * @param {import("./keys.mjs").EntityKey} setup.entityKey signs the key set
 * @param {{keys: object[]}} setup.clientKeys the application's public keys
 * @param {import("./faults.mjs").Faults} [setup.faults] only in attack tests
 * @returns {import("./issuer.mjs").Profile}
 */
export function strongAuthentication({
  origin,
  issuer,
  signingKey,
  entityKey,
  clientKeys,
  faults,
}) {
  const logins = new Logins();
  return {
    settings: {
      clients: [client(origin, clientKeys)],
      jwks: { keys: [signingKey] },
      acrValues: [SUBSTANTIAL, HIGH],
      scopes: ["openid"],
      claims: { openid: ["sub", "acr", "amr", ...CLAIM_NAMES], auth_time: null, iss: null },
      findAccount: (_ctx, accountId) => logins.find(accountId),
      extraParams: { ftn_spname: checkAuthorizationRequest },
      assertJwtClientAuthClaimsAndHeader: checkAssertion,
      clientAuthMethods: ["private_key_jwt"],
      discovery: { signed_jwks_uri: `${issuer}/signed_jwks` },
      enabledJWA: {
        clientAuthSigningAlgValues: ["RS256"],
        idTokenEncryptionAlgValues: [ENCRYPTION.alg],
        idTokenEncryptionEncValues: [ENCRYPTION.enc],
        idTokenSigningAlgValues: ["RS256"],
        requestObjectSigningAlgValues: ["RS256"],
      },
      features: {
        encryption: { enabled: true },
        requestObjects: {
          enabled: true,
          requireSignedRequestObject: true,
          assertJwtClaimsAndHeader: checkRequestObject,
        },
        rpInitiatedLogout: { enabled: false },
        userinfo: { enabled: false },
      },
    },

    loginPage: ({ uid, params }) =>
      strongLoginPage({
        uid,
        language: languageOf(params.ui_locales),
        serviceName: params.ftn_spname ?? params.client_id,
        persons,
        methods,
      }),

    login(form) {
      const person = persons.find(({ id }) => id === form.get("person"));
      const method = methods.find(({ id }) => id === form.get("method"));
      if (!person || !method) {
        return undefined;
      }
      return {
        accountId: logins.begin(person),
        acr: method.level,
        amr: [method.id],
        remember: false,
      };
    },

    prepare: (provider) => faults?.prepare(provider),

    async handle(exchange) {
      const { request, response, path } = exchange;
      if (await faults?.handle(exchange)) {
        return true;
      }
      if (path === "/signed_jwks") {
        response.setHeader("content-type", "application/jwk-set+jwt");
        response.end(await signKeySet(issuer, [signingKey], entityKey));
        return true;
      }
      forgetSession(request, path);
      return false;
    },
  };
}

function client(origin, clientKeys) {
  return {
    client_id: CLIENT_ID,
    client_name: "Opastin",
    application_type: "web",
    grant_types: ["authorization_code"],
    response_types: ["code"],
    redirect_uris: [`${origin}/auth/suomifi/callback`],
    token_endpoint_auth_method: "private_key_jwt",
    token_endpoint_auth_signing_alg: "RS256",
    require_signed_request_object: true,
    request_object_signing_alg: "RS256",
    require_auth_time: true,
    id_token_signed_response_alg: "RS256",
    id_token_encrypted_response_alg: ENCRYPTION.alg,
    id_token_encrypted_response_enc: ENCRYPTION.enc,
    jwks: clientKeys,
  };
}

/** The account is one login, not a person: `sub` is transient and says nothing about anybody. */
class Logins {
  #persons = new Map();

  begin(person) {
    const accountId = randomUUID();
    this.#persons.set(accountId, person);
    return accountId;
  }

  find(accountId) {
    const person = this.#persons.get(accountId);
    return person && { accountId, claims: () => ({ sub: accountId, ...claimsOf(person) }) };
  }
}

/** There is no single sign-on: every authorization request starts without a session. */
function forgetSession(request, path) {
  if (path !== "/auth" && !path.startsWith("/auth/")) {
    return;
  }
  const cookies = (request.headers.cookie ?? "").split("; ");
  request.headers.cookie = cookies.filter((cookie) => !cookie.startsWith("session_")).join("; ");
}

function checkAuthorizationRequest(ctx, serviceName) {
  const { acr_values: levels, prompt } = ctx.oidc.params;
  const known = [SUBSTANTIAL, HIGH];
  if (!levels?.split(" ").every((level) => known.includes(level))) {
    throw new errors.InvalidRequest(`acr_values must be of ${known.join(" ")}`);
  }
  if (prompt !== "login") {
    throw new errors.InvalidRequest("prompt must be login");
  }
  if (serviceName && serviceName.length > LONGEST_SERVICE_NAME) {
    throw new errors.InvalidRequest(`ftn_spname is longer than ${LONGEST_SERVICE_NAME} characters`);
  }
}

function checkRequestObject(_ctx, claims) {
  requireClaims(
    claims,
    ["iss", "aud", "exp", "jti", "state", "nonce", "redirect_uri"],
    (message) => {
      throw new errors.InvalidRequestObject(message);
    },
  );
  if (claims.exp - Date.now() / 1000 > LONGEST_REQUEST_OBJECT_SECONDS) {
    throw new errors.InvalidRequestObject("the request object is valid for more than 10 minutes");
  }
}

function checkAssertion(ctx, claims, header) {
  requireClaims({ ...claims, kid: header.kid }, ["kid", "sub", "jti", "exp"], (message) => {
    throw new errors.InvalidClientAuth(message);
  });
  const audiences = [claims.aud].flat();
  if (audiences.length !== 1 || audiences[0] !== `${ctx.oidc.issuer}/token`) {
    throw new errors.InvalidClientAuth("the audience must be the token endpoint");
  }
  if (claims.exp - Date.now() / 1000 > LONGEST_ASSERTION_SECONDS) {
    throw new errors.InvalidClientAuth("the assertion is valid for more than 60 minutes");
  }
}

function requireClaims(claims, names, refuse) {
  const missing = names.filter((name) => claims[name] === undefined);
  if (missing.length > 0) {
    refuse(`missing: ${missing.join(", ")}`);
  }
}
