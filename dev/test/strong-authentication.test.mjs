import assert from "node:assert/strict";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { decodeProtectedHeader } from "jose";
import { Browser, choose } from "./browser.mjs";
import { ORIGIN, startForTest } from "./provider.mjs";

const IDENTITY_CODE = "urn:oid:1.2.246.21";
const LEVEL = "http://ftn.ficora.fi/2017/";

describe("strong authentication", () => {
  let provider;
  let application;

  before(async () => {
    provider = await startForTest();
    application = provider.application;
  });

  after(() => provider.close());

  it("gives an encrypted ID token around a signed one, with the person's attributes", async () => {
    const result = await application.idToken("p1");
    const outer = decodeProtectedHeader(result.idToken);
    assert.equal(outer.alg, "RSA-OAEP");
    assert.equal(outer.enc, "A128CBC-HS256");

    const claims = await application.verify(result);
    assert.equal(claims[IDENTITY_CODE], "010190-900P");
    assert.equal(claims["urn:oid:1.3.6.1.5.5.7.9.1"], "1990-01-01");
    assert.equal(claims["urn:oid:2.5.4.4"], "Virtanen");
    assert.equal(claims["urn:oid:1.2.246.575.1.14"], "Aino Maria");
    assert.equal(claims["urn:oid:2.16.840.1.113730.3.1.241"], "Aino Maria Virtanen");
    assert.equal(claims.acr, `${LEVEL}loa2`);
    assert.deepEqual(claims.amr, ["bank"]);
    assert.ok(Math.abs(claims.auth_time - Date.now() / 1000) < 60);
    assert.equal(result.answer.refresh_token, undefined);
  });

  it("knows the same person by another sub at each login", async () => {
    const first = await application.verify(await application.idToken("p1"));
    const second = await application.verify(await application.idToken("p1"));
    assert.notEqual(first.sub, second.sub);
    assert.equal(first[IDENTITY_CODE], second[IDENTITY_CODE]);
  });

  for (const [method, level] of [
    ["bank", "loa2"],
    ["mobile", "loa3"],
    ["weak", "loa1"],
  ]) {
    it(`tells the level of the chosen means: ${method}, ${level}`, async () => {
      const claims = await application.verify(await application.idToken("p5", method));
      assert.equal(claims.acr, LEVEL + level);
    });
  }

  it("has one person without an identity code", async () => {
    const claims = await application.verify(await application.idToken("p4"));
    assert.equal(claims["urn:oid:2.5.4.4"], "Étranger");
    assert.ok(!(IDENTITY_CODE in claims));
  });

  it("sends state and its own name back with the code", async () => {
    const request = application.newRequest();
    const landed = await application.logIn(request, "p2");
    assert.equal(landed.searchParams.get("state"), request.claims.state);
    assert.equal(landed.searchParams.get("iss"), application.issuer);
  });

  it("answers access_denied when the person cancels", async () => {
    const browser = new Browser();
    const request = application.newRequest();
    const { page, response } = await application.open(request, browser);
    const cancel = new URL(/href="(\/interaction\/[^"]+\/cancel)"/.exec(page)[1], response.url);
    const { landed } = await browser.follow(await browser.get(cancel), application.callback);
    assert.equal(landed.searchParams.get("error"), "access_denied");
    assert.equal(landed.searchParams.get("state"), request.claims.state);
  });

  it("asks again at every login: there is no single sign-on", async () => {
    const browser = new Browser();
    await application.logIn(application.newRequest(), "p1", "bank", browser);
    const { page } = await application.open(application.newRequest(), browser);
    assert.match(page, /name="person" value="p2"/);
    const request = application.newRequest();
    const landed = await application.logIn(request, "p2", "bank", browser);
    const { id_token: idToken } = await (await application.exchange(request, landed)).json();
    const claims = await application.verify({ request, idToken });
    assert.equal(claims["urn:oid:2.5.4.4"], "Korhonen");
  });

  it("shows who asks, in the language that was asked for, and that it is a test", async () => {
    const texts = { fi: "Testitunnistus", sv: "Testidentifiering", en: "Test identification" };
    for (const [language, warning] of Object.entries(texts)) {
      const request = application.newRequest({ ui_locales: language, ftn_spname: "<Opas & tin>" });
      const { page, response } = await application.open(request);
      assert.match(page, new RegExp(`<html lang="${language}">`));
      assert.match(page, new RegExp(warning));
      assert.ok(page.includes("&#60;Opas &#38; tin&#62;"));
      assert.doesNotMatch(page, /<script|style="/);
      assert.match(response.headers.get("content-security-policy"), /default-src 'none'/);
    }
  });

  it("refuses a form that names nobody", async () => {
    const browser = new Browser();
    const opened = await application.open(application.newRequest(), browser);
    const refused = await choose(browser, opened, { person: "p99", method: "bank" });
    assert.equal(refused.status, 400);
  });

  it("answers 400 to a login that is not of this browser", async () => {
    const { response } = await application.open(application.newRequest());
    assert.equal((await fetch(response.url)).status, 400);
  });

  describe("refuses", () => {
    async function assertNoLoginPage(outcome) {
      const error = outcome.landed?.searchParams.get("error") ?? outcome.response.status;
      assert.ok(error === 400 || typeof error === "string", `a login page came: ${error}`);
    }

    it("a request without a signed request object", async () => {
      const { iss, aud, jti, exp, ...plain } = application.newRequest().claims;
      const address = `${application.issuer}/auth?${new URLSearchParams(plain)}`;
      const browser = new Browser();
      const { landed } = await browser.follow(await browser.get(address), application.callback);
      assert.equal(landed.searchParams.get("error"), "invalid_request");
      assert.match(landed.searchParams.get("error_description"), /Request Object must be used/);
    });

    for (const [what, changes] of Object.entries({
      "a request object of another issuer": { iss: "somebody-else" },
      "a request object for another audience": { aud: "http://127.0.0.1:1" },
      "a request object that lives for more than ten minutes": { exp: Date.now() / 1000 + 700 },
      "an expired request object": { exp: Date.now() / 1000 - 100 },
      "a request object without jti": { jti: undefined },
      "a request object without nonce": { nonce: undefined },
      "a request without acr_values": { acr_values: undefined },
      "a request for a level below substantial": { acr_values: `${LEVEL}loa1` },
      "a request without prompt=login": { prompt: undefined },
      "a request without PKCE": { code_challenge: undefined, code_challenge_method: undefined },
      "a service name of more than 40 characters": { ftn_spname: "x".repeat(41) },
      "another redirect address": { redirect_uri: `${ORIGIN}/elsewhere` },
    })) {
      it(what, async () => {
        await assertNoLoginPage(await application.open(application.newRequest(changes)));
      });
    }

    it("parameters beside the request object: they are ignored", async () => {
      const browser = new Browser();
      const request = application.newRequest({ ui_locales: undefined });
      const address = new URL(await application.address(request));
      address.searchParams.set("ui_locales", "en");
      const { page } = await browser.follow(await browser.get(address), application.callback);
      assert.match(page, /<html lang="fi">/);
    });

    for (const [what, changes] of Object.entries({
      "an assertion for another audience than the token endpoint": { aud: "http://127.0.0.1:1" },
      "an assertion that lives for more than an hour": { exp: Date.now() / 1000 + 4000 },
      "an assertion without jti": { jti: undefined },
      "an assertion of somebody else": { iss: "somebody-else" },
    })) {
      it(what, async () => {
        const request = application.newRequest();
        const landed = await application.logIn(request, "p1");
        const response = await application.exchange(request, landed, changes);
        assert.equal(response.status, 401);
        assert.equal((await response.json()).error, "invalid_client");
      });
    }

    it("a code that was used already, and a wrong PKCE verifier", async () => {
      const request = application.newRequest();
      const landed = await application.logIn(request, "p1");
      assert.equal((await application.exchange(request, landed)).status, 200);
      assert.equal((await application.exchange(request, landed)).status, 400);

      const other = await application.logIn(application.newRequest(), "p1");
      assert.equal((await application.exchange(request, other)).status, 400);
    });

    it("switches for faults, userinfo and logout: none of them exists", async () => {
      for (const path of ["/faults", "/last-authorization", "/me", "/session/end"]) {
        assert.equal((await fetch(application.issuer + path)).status, 404, path);
      }
    });
  });

  it("keeps its keys to itself and between starts", async () => {
    const files = (await readdir(provider.folder)).filter((file) => file.startsWith("provider-"));
    assert.deepEqual(files.sort(), [
      "provider-entity.pem",
      "provider-entity.pub.pem",
      "provider-organisation.jwk",
      "provider-own.jwk",
      "provider-strong.jwk",
    ]);
    for (const file of files) {
      const { mode } = await stat(join(provider.folder, file));
      assert.equal(mode & 0o777, 0o600, file);
    }
  });
});
