import { createHash, createPublicKey, randomBytes, randomUUID } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  calculateJwkThumbprint,
  compactDecrypt,
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  jwtVerify,
  SignJWT,
} from "jose";
import { Browser, choose } from "./browser.mjs";

const BOTH_LEVELS = "http://ftn.ficora.fi/2017/loa2 http://ftn.ficora.fi/2017/loa3";

/** The application's side of strong authentication, as the API does it. */
export class Application {
  static async create(folder, origin) {
    const application = new Application();
    application.origin = origin;
    application.folder = folder;
    application.signing = await keyPair("RS256", "sig");
    application.encryption = await keyPair("RSA-OAEP", "enc");
    const keys = [application.signing.jwk, application.encryption.jwk];
    await writeFile(join(folder, "client-public.jwks.json"), JSON.stringify({ keys }));
    return application;
  }

  use(issuer) {
    this.issuer = issuer;
    this.callback = `${this.origin}/auth/suomifi/callback`;
    return this;
  }

  newRequest(changes = {}) {
    const verifier = randomBytes(32).toString("base64url");
    return {
      verifier,
      claims: {
        iss: "opastin",
        aud: this.issuer,
        client_id: "opastin",
        response_type: "code",
        scope: "openid",
        redirect_uri: this.callback,
        state: randomUUID(),
        nonce: randomUUID(),
        jti: randomUUID(),
        exp: inSeconds(300),
        code_challenge: createHash("sha256").update(verifier).digest("base64url"),
        code_challenge_method: "S256",
        prompt: "login",
        acr_values: BOTH_LEVELS,
        ui_locales: "sv",
        ftn_spname: "Opastin",
        ...changes,
      },
    };
  }

  /** Where the application sends the browser: only client_id and request stand in the address. */
  async address(request) {
    const address = new URL(`${this.issuer}/auth`);
    address.searchParams.set("client_id", "opastin");
    address.searchParams.set("request", await this.#sign(request.claims));
    return address;
  }

  /** Opens the login page. */
  async open(request, browser = new Browser()) {
    return browser.follow(await browser.get(await this.address(request)), this.callback);
  }

  /** Logs in and returns where the browser lands in the application. */
  async logIn(request, person, method = "bank", browser = new Browser()) {
    const opened = await this.open(request, browser);
    const { landed } = await browser.follow(
      await choose(browser, opened, { person, method }),
      this.callback,
    );
    return landed;
  }

  async exchange(request, landed, changes = {}) {
    return fetch(`${this.issuer}/token`, {
      method: "POST",
      body: new URLSearchParams({
        grant_type: "authorization_code",
        code: landed.searchParams.get("code"),
        redirect_uri: this.callback,
        code_verifier: request.verifier,
        client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        client_assertion: await this.#sign({
          iss: "opastin",
          sub: "opastin",
          aud: `${this.issuer}/token`,
          jti: randomUUID(),
          exp: inSeconds(60),
          ...changes,
        }),
      }),
    });
  }

  /** The whole way of one person to an ID token, as the token endpoint answered it. */
  async idToken(person, method) {
    const request = this.newRequest();
    const landed = await this.logIn(request, person, method);
    const response = await this.exchange(request, landed);
    const answer = await response.json();
    return { request, response, answer, idToken: answer.id_token };
  }

  async decrypt(idToken) {
    const { plaintext, protectedHeader } = await compactDecrypt(
      idToken,
      this.encryption.privateKey,
      { keyManagementAlgorithms: ["RSA-OAEP"], contentEncryptionAlgorithms: ["A128CBC-HS256"] },
    );
    return { signed: new TextDecoder().decode(plaintext), header: protectedHeader };
  }

  /** The issuer's keys, believed only when the pinned key has signed them. */
  async verifiedKeys() {
    const response = await fetch(`${this.issuer}/signed_jwks`);
    const pinned = createPublicKey(await readFile(join(this.folder, "provider-entity.pub.pem")));
    const { payload } = await jwtVerify(await response.text(), pinned, {
      issuer: this.issuer,
      typ: "jwk-set+jwt",
    });
    return createLocalJWKSet(payload);
  }

  /** All that an application must check: encryption, signature, keys, issuer, audience, nonce. */
  async verify({ request, idToken }) {
    const { signed } = await this.decrypt(idToken);
    const { payload } = await jwtVerify(signed, await this.verifiedKeys(), {
      issuer: this.issuer,
      audience: "opastin",
      algorithms: ["RS256"],
      requiredClaims: ["exp", "iat", "sub", "nonce"],
    });
    if (payload.nonce !== request.claims.nonce) {
      throw new Error("wrong nonce");
    }
    return payload;
  }

  #sign(claims) {
    return new SignJWT(claims)
      .setProtectedHeader({ alg: "RS256", kid: this.signing.jwk.kid })
      .sign(this.signing.privateKey);
  }
}

async function keyPair(alg, use) {
  const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true });
  const jwk = await exportJWK(publicKey);
  return { privateKey, jwk: { ...jwk, use, alg, kid: await calculateJwkThumbprint(jwk) } };
}

function inSeconds(seconds) {
  return Math.floor(Date.now() / 1000) + seconds;
}
