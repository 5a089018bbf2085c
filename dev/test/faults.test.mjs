import assert from "node:assert/strict";
import { after, afterEach, before, describe, it } from "node:test";
import { decodeJwt, decodeProtectedHeader } from "jose";
import { startForTest } from "./provider.mjs";

describe("faults of the strong-authentication issuer", () => {
  let provider;
  let application;

  before(async () => {
    provider = await startForTest({ faults: true });
    application = provider.application;
  });

  afterEach(() => control("DELETE"));

  after(() => provider.close());

  function control(method, faults) {
    return fetch(`${application.issuer}/faults`, {
      method,
      body: faults && JSON.stringify(faults),
    });
  }

  async function idTokenWith(faults) {
    assert.equal((await control("PUT", faults)).status, 200);
    return application.idToken("p1");
  }

  async function claimsOf(result) {
    return decodeJwt((await application.decrypt(result.idToken)).signed);
  }

  it("are off at first: a good ID token comes", async () => {
    assert.deepEqual(await (await control("GET")).json(), {});
    await application.verify(await application.idToken("p1"));
  });

  it("end with DELETE: a good ID token comes again", async () => {
    await control("PUT", { wrongNonce: true });
    await control("DELETE");
    await application.verify(await application.idToken("p1"));
  });

  it("acr: the rest of the token is good", async () => {
    const acr = "http://ftn.ficora.fi/2017/loa1";
    const claims = await application.verify(await idTokenWith({ acr }));
    assert.equal(claims.acr, acr);
    assert.equal(claims["urn:oid:1.2.246.21"], "010190-900P");
    assert.ok(claims.auth_time);
  });

  it("plainIdToken: signed, not encrypted", async () => {
    const result = await idTokenWith({ plainIdToken: true });
    assert.equal(decodeProtectedHeader(result.idToken).alg, "RS256");
    assert.equal(decodeJwt(result.idToken).nonce, result.request.claims.nonce);
  });

  it("unsignedIdToken: encrypted around alg none", async () => {
    const result = await idTokenWith({ unsignedIdToken: true });
    const { signed } = await application.decrypt(result.idToken);
    assert.equal(decodeProtectedHeader(signed).alg, "none");
    assert.ok(signed.endsWith("."));
  });

  it("plainIdToken with unsignedIdToken: neither", async () => {
    const result = await idTokenWith({ plainIdToken: true, unsignedIdToken: true });
    assert.equal(decodeProtectedHeader(result.idToken).alg, "none");
  });

  it("wrongNonce", async () => {
    const result = await idTokenWith({ wrongNonce: true });
    assert.notEqual((await claimsOf(result)).nonce, result.request.claims.nonce);
    await assert.rejects(application.verify(result), /wrong nonce/);
  });

  it("wrongAudience", async () => {
    await assert.rejects(application.verify(await idTokenWith({ wrongAudience: true })), /"aud"/);
  });

  it("wrongIssuer", async () => {
    await assert.rejects(application.verify(await idTokenWith({ wrongIssuer: true })), /"iss"/);
  });

  it("expiredIdToken", async () => {
    await assert.rejects(application.verify(await idTokenWith({ expiredIdToken: true })), /"exp"/);
  });

  it("rogueSigningKey: a key that says it is the provider's", async () => {
    const result = await idTokenWith({ rogueSigningKey: true });
    await assert.rejects(application.verify(result), {
      code: "ERR_JWS_SIGNATURE_VERIFICATION_FAILED",
    });
  });

  it("rogueEntityKey: another key has signed the key set, with another signing key in it", async () => {
    await control("DELETE");
    const honest = await application.decrypt((await application.idToken("p1")).idToken);
    const result = await idTokenWith({ rogueEntityKey: true });
    const rogue = await application.decrypt(result.idToken);
    assert.notEqual(
      decodeProtectedHeader(rogue.signed).kid,
      decodeProtectedHeader(honest.signed).kid,
    );
    await assert.rejects(application.verifiedKeys(), {
      code: "ERR_JWS_SIGNATURE_VERIFICATION_FAILED",
    });
  });

  it("plainKeySet: the keys come without a signature", async () => {
    const result = await idTokenWith({ plainKeySet: true });
    const keySet = await (await fetch(`${application.issuer}/signed_jwks`)).json();
    assert.deepEqual(Object.keys(keySet.keys[0]).sort(), ["alg", "e", "kid", "kty", "n", "use"]);
    await assert.rejects(application.verify(result));
  });

  it("newSigningKey: the keys have changed and all is well", async () => {
    await application.verify(await idTokenWith({ newSigningKey: true }));
  });

  it("tokenEndpointUnavailable", async () => {
    const { response } = await idTokenWith({ tokenEndpointUnavailable: true });
    assert.equal(response.status, 503);
  });

  it("are refused when unknown or malformed, and the old ones stay", async () => {
    await control("PUT", { wrongNonce: true });
    for (const body of [
      '{"wrongNounce":true}',
      '{"wrongNonce":"yes"}',
      "[",
      "null",
      '{"acr":true}',
    ]) {
      const response = await fetch(`${application.issuer}/faults`, { method: "PUT", body });
      assert.equal(response.status, 400, body);
    }
    assert.deepEqual(await (await control("GET")).json(), { wrongNonce: true });
  });

  it("come with a look at the last authorization request", async () => {
    const request = application.newRequest();
    await application.logIn(request, "p1");
    const last = await (await fetch(`${application.issuer}/last-authorization`)).json();
    assert.deepEqual(Object.keys(last.outerQuery).sort(), ["client_id", "request"]);
    assert.equal(last.header.alg, "RS256");
    assert.deepEqual(last.params, request.claims);
  });

  it("tell of a plain authorization request, too", async () => {
    await fetch(`${application.issuer}/auth?client_id=opastin&state=x`, { redirect: "manual" });
    const last = await (await fetch(`${application.issuer}/last-authorization`)).json();
    assert.deepEqual(last, {
      outerQuery: { client_id: "opastin", state: "x" },
      header: null,
      params: null,
    });
  });
});
