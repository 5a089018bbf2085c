import assert from "node:assert/strict";
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import { after, before, describe, it } from "node:test";
import { createRemoteJWKSet, decodeJwt, jwtVerify } from "jose";
import { readText } from "../identity-provider/http.mjs";
import { members } from "../identity-provider/people.mjs";
import { Browser, choose } from "./browser.mjs";
import { ORGANISATION_SECRET, ORIGIN, startForTest } from "./provider.mjs";

const CALLBACK = `${ORIGIN}/auth/organisation/callback`;

describe("the organisations' issuer", () => {
  let provider;
  let metadata;
  let told;
  const application = createServer(async (request, response) => {
    told.push({ path: request.url, form: new URLSearchParams(await readText(request)) });
    response.end();
  });

  before(async () => {
    application.listen(0, "127.0.0.1");
    await once(application, "listening");
    provider = await startForTest({
      applicationOrigin: `http://127.0.0.1:${application.address().port}`,
    });
    const address = `${provider.organisationIssuer}/.well-known/openid-configuration`;
    metadata = await (await fetch(address)).json();
  });

  after(async () => {
    await provider.close();
    application.close();
  });

  function newRequest(changes = {}) {
    const verifier = randomBytes(32).toString("base64url");
    const query = new URLSearchParams({
      client_id: "opastin-organisations",
      response_type: "code",
      scope: "openid profile email",
      redirect_uri: CALLBACK,
      state: randomUUID(),
      nonce: randomUUID(),
      code_challenge: createHash("sha256").update(verifier).digest("base64url"),
      code_challenge_method: "S256",
      ...changes,
    });
    return { verifier, query, address: `${metadata.authorization_endpoint}?${query}` };
  }

  async function open(request, browser) {
    return browser.follow(await browser.get(request.address), CALLBACK);
  }

  async function logIn(request, person, browser = new Browser()) {
    const opened = await open(request, browser);
    return (await browser.follow(await choose(browser, opened, { person }), CALLBACK)).landed;
  }

  function exchange(request, landed, secret = ORGANISATION_SECRET) {
    const credentials = Buffer.from(`opastin-organisations:${secret}`).toString("base64");
    return fetch(metadata.token_endpoint, {
      method: "POST",
      headers: { authorization: `Basic ${credentials}` },
      body: new URLSearchParams({
        grant_type: "authorization_code",
        code: landed.searchParams.get("code"),
        redirect_uri: CALLBACK,
        code_verifier: request.verifier,
      }),
    });
  }

  async function idToken(person, browser) {
    const request = newRequest();
    const response = await exchange(request, await logIn(request, person, browser));
    return (await response.json()).id_token;
  }

  for (const member of members) {
    it(`logs in ${member.subject}`, async () => {
      const token = await idToken(member.subject);
      const keys = createRemoteJWKSet(new URL(metadata.jwks_uri));
      const { payload } = await jwtVerify(token, keys, {
        issuer: provider.organisationIssuer,
        audience: "opastin-organisations",
        algorithms: ["RS256"],
      });
      assert.equal(payload.sub, member.subject);
      assert.equal(payload.name, `${member.givenName} ${member.familyName}`);
      assert.equal(payload.email, member.email);
    });
  }

  it("speaks the language that was asked for", async () => {
    const { page } = await open(newRequest({ ui_locales: "sv" }), new Browser());
    assert.match(page, /<html lang="sv">/);
    assert.match(page, /Exempelområdets sysselsättningstjänster/);
  });

  it("refuses a wrong secret and a request without PKCE", async () => {
    const request = newRequest();
    const landed = await logIn(request, "expert-elina");
    const wrongSecret = await exchange(request, landed, "another-secret");
    assert.equal(wrongSecret.status, 401);

    const refused = await open(newRequest({ code_challenge: "" }), new Browser());
    assert.equal(refused.landed.searchParams.get("error"), "invalid_request");
  });

  it("keeps the person logged in until they log out, and returns them to the application", async () => {
    told = [];
    const browser = new Browser();
    const token = await idToken("expert-elina", browser);
    const again = await open(newRequest(), browser);
    assert.ok(again.landed.searchParams.get("code"), "single sign-on");

    const end = new URL(metadata.end_session_endpoint);
    end.searchParams.set("id_token_hint", token);
    end.searchParams.set("post_logout_redirect_uri", `${ORIGIN}/sv/signed-out`);
    end.searchParams.set("ui_locales", "sv");
    const question = await browser.get(end);
    const page = await question.text();
    assert.match(page, /<html lang="sv">/);
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)[1];
    const action = /action="([^"]+)"/.exec(page)[1];
    const answer = await browser.post(new URL(action, end), { xsrf, logout: "yes" });
    assert.equal(answer.headers.get("location"), `${ORIGIN}/sv/signed-out`);
    assert.deepEqual(
      told.map(({ path }) => path),
      ["/auth/organisation/back-channel-logout"],
    );
    const { sub, sid } = decodeJwt(told[0].form.get("logout_token"));
    assert.deepEqual({ sub, sid }, { sub: "expert-elina", sid: decodeJwt(token).sid });

    assert.match((await open(newRequest(), browser)).page, /name="person"/);
  });

  it("returns nobody to an address that is not registered", async () => {
    const end = new URL(metadata.end_session_endpoint);
    end.searchParams.set("client_id", "opastin-organisations");
    end.searchParams.set("post_logout_redirect_uri", "https://elsewhere.example/");
    assert.equal((await new Browser().get(end)).status, 400);
  });

  it("names its cookies after its port, since both issuers are on one host", async () => {
    const browser = new Browser();
    await idToken("expert-olga", browser);
    const application = provider.application;
    await application.logIn(application.newRequest(), "p1", "bank", browser);
    const ports = [provider.organisationIssuer, provider.strongIssuer].map((i) => new URL(i).port);
    for (const name of browser.cookieNames) {
      const [, port] = /^(?:session|interaction|resume)_(\d+)(?:\.sig)?$/.exec(name);
      assert.ok(ports.includes(port), name);
    }
    assert.ok((await open(newRequest(), browser)).landed, "the organisation's session lives on");
  });
});
