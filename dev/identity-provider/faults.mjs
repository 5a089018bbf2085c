import { parse as parseQuery } from "node:querystring";
import {
  CompactEncrypt,
  decodeJwt,
  decodeProtectedHeader,
  errors,
  importJWK,
  SignJWT,
  UnsecuredJWT,
} from "jose";
import { readText, sendJson } from "./http.mjs";
import { newEntityKey, newSigningKey, publicPart, signKeySet } from "./keys.mjs";
import { CLIENT_ID, ENCRYPTION } from "./strong-authentication.mjs";

const SWITCHES = [
  "plainIdToken",
  "unsignedIdToken",
  "wrongNonce",
  "wrongAudience",
  "wrongIssuer",
  "expiredIdToken",
  "rogueSigningKey",
  "rogueEntityKey",
  "plainKeySet",
  "newSigningKey",
  "tokenEndpointUnavailable",
];
const VALUES = ["acr"];
const ID_TOKEN_LIFETIME_SECONDS = 600;

/**
 * Faults of the strong-authentication issuer that tests switch on, to prove that the application
 * lets nobody in when the provider, or somebody in its place, errs. Exists only when
 * OPASTIN_PROVIDER_FAULTS=1.
 *
 * `PUT /faults` replaces the faults, `DELETE /faults` ends them all, `GET /faults` tells them,
 * `GET /last-authorization` tells what the last authorization request carried.
 */
export class Faults {
  #issuer;
  #signingKey;
  #entityKey;
  #encryptionKey;
  #otherSigningKey;
  #otherEntityKey;
  #active = {};
  #lastAuthorization = null;

  /**
   * @param {object} setup
   * @param {string} setup.issuer
   * @param {object} setup.signingKey private JWK
   * @param {import("./keys.mjs").EntityKey} setup.entityKey
   * @param {{keys: object[]}} setup.clientKeys
   */
  static async create({ issuer, signingKey, entityKey, clientKeys }) {
    const faults = new Faults();
    faults.#issuer = issuer;
    faults.#signingKey = signingKey;
    faults.#entityKey = entityKey;
    faults.#encryptionKey = clientKeys.keys.find(({ use }) => use === "enc");
    faults.#otherSigningKey = await newSigningKey();
    faults.#otherEntityKey = await newEntityKey();
    return faults;
  }

  /** Lets ID tokens be made here as long as there is a fault. */
  prepare(provider) {
    const faults = this;
    const regularIssue = provider.IdToken.prototype.issue;
    provider.IdToken.prototype.issue = async function issue(options) {
      return faults.#any()
        ? faults.#idToken(await this.payload())
        : regularIssue.call(this, options);
    };
  }

  /** Answers the addresses of the faults; true when it has. */
  async handle({ request, response, path }) {
    if (path === "/faults") {
      await this.#control(request, response);
    } else if (path === "/last-authorization") {
      sendJson(response, 200, this.#lastAuthorization);
    } else if (path === "/signed_jwks" && this.#any()) {
      await this.#sendKeySet(response);
    } else if (path === "/token" && this.#active.tokenEndpointUnavailable) {
      sendJson(response, 503, { error: "temporarily_unavailable" });
    } else {
      if (path === "/auth") {
        this.#lastAuthorization = describeAuthorization(request.url);
      }
      return false;
    }
    return true;
  }

  async #control(request, response) {
    if (request.method === "PUT") {
      const wanted = parseFaults(await readText(request));
      if (!wanted) {
        sendJson(response, 400, { switches: SWITCHES, values: VALUES });
        return;
      }
      this.#active = wanted;
    } else if (request.method === "DELETE") {
      this.#active = {};
    } else if (request.method !== "GET") {
      sendJson(response, 405, { allowed: ["GET", "PUT", "DELETE"] });
      return;
    }
    sendJson(response, 200, this.#active);
  }

  #any() {
    return Object.values(this.#active).some(Boolean);
  }

  /** The ID token that the regular one would have been, but for the faults. */
  async #idToken(payload) {
    const active = this.#active;
    const now = Math.floor(Date.now() / 1000);
    const issuedAt = active.expiredIdToken ? now - 2 * ID_TOKEN_LIFETIME_SECONDS : now;
    const claims = {
      ...payload,
      iss: active.wrongIssuer ? "https://another-issuer.example" : this.#issuer,
      aud: active.wrongAudience ? "another-application" : CLIENT_ID,
      iat: issuedAt,
      exp: issuedAt + ID_TOKEN_LIFETIME_SECONDS,
      ...(active.wrongNonce ? { nonce: "nonce-of-another-login" } : {}),
      ...(active.acr ? { acr: active.acr } : {}),
    };
    const token = active.unsignedIdToken
      ? new UnsecuredJWT(claims).encode()
      : await this.#sign(claims);
    return active.plainIdToken ? token : this.#encrypt(token);
  }

  /** A rogue key claims to be the provider's; a key that is only new says its own name. */
  async #sign(claims) {
    const { rogueSigningKey, rogueEntityKey, newSigningKey: renewed } = this.#active;
    const other = rogueSigningKey || rogueEntityKey || renewed;
    const key = other ? this.#otherSigningKey : this.#signingKey;
    const { kid } = rogueSigningKey ? this.#signingKey : key;
    return new SignJWT(claims)
      .setProtectedHeader({ alg: "RS256", kid })
      .sign(await importJWK(key, "RS256"));
  }

  async #encrypt(token) {
    return new CompactEncrypt(new TextEncoder().encode(token))
      .setProtectedHeader({ ...ENCRYPTION, cty: "JWT", kid: this.#encryptionKey.kid })
      .encrypt(await importJWK(this.#encryptionKey, ENCRYPTION.alg));
  }

  async #sendKeySet(response) {
    const { plainKeySet, rogueEntityKey, newSigningKey: renewed } = this.#active;
    const regular = renewed ? [this.#signingKey, this.#otherSigningKey] : [this.#signingKey];
    const keys = rogueEntityKey ? [this.#otherSigningKey] : regular;
    if (plainKeySet) {
      sendJson(response, 200, { keys: keys.map(publicPart) });
      return;
    }
    const signer = rogueEntityKey
      ? { ...this.#otherEntityKey, kid: this.#entityKey.kid }
      : this.#entityKey;
    response.setHeader("content-type", "application/jwk-set+jwt");
    response.end(await signKeySet(this.#issuer, keys, signer));
  }
}

/** Undefined when the text is not a JSON object of known faults. */
function parseFaults(text) {
  let faults;
  try {
    faults = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) {
      return undefined;
    }
    throw error;
  }
  const valid =
    typeof faults === "object" &&
    faults !== null &&
    Object.entries(faults).every(
      ([name, value]) =>
        (SWITCHES.includes(name) && typeof value === "boolean") ||
        (VALUES.includes(name) && typeof value === "string"),
    );
  return valid ? faults : undefined;
}

/** What stood in the address itself, and what in the request object. */
function describeAuthorization(address) {
  const outerQuery = { ...parseQuery(new URL(address, "http://localhost").search.slice(1)) };
  const requestObject = String(outerQuery.request ?? "");
  try {
    const header = decodeProtectedHeader(requestObject);
    return { outerQuery, header, params: decodeJwt(requestObject) };
  } catch (error) {
    if (error instanceof errors.JWTInvalid || error instanceof TypeError) {
      return { outerQuery, header: null, params: null };
    }
    throw error;
  }
}
