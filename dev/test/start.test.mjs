import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFile, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { after, before, describe, it } from "node:test";
import { configurationFrom } from "../identity-provider/configuration.mjs";
import { startIdentityProvider } from "../identity-provider/identity-provider.mjs";
import { Application } from "./application.mjs";

const dev = resolve(import.meta.dirname, "..");

describe("the commands", () => {
  let folder;
  let environment;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "opastin-dev-"));
    environment = {
      ...process.env,
      OPASTIN_STRONG_PORT: "0",
      OPASTIN_ORGANISATION_PORT: "0",
      OPASTIN_OWN_PORT: "0",
      OPASTIN_SMTP_PORT: "0",
      OPASTIN_MAIL_PORT: "0",
      OPASTIN_KEYS: folder,
      TMPDIR: folder,
    };
  });

  after(() => rm(folder, { recursive: true }));

  function start(script) {
    return spawn(process.execPath, [join(dev, script)], { env: environment });
  }

  async function firstLine(child) {
    const [line] = await once(createInterface(child.stdout), "line");
    return line;
  }

  async function end(child) {
    child.kill("SIGTERM");
    const [code] = await once(child, "exit");
    assert.equal(code, 0);
  }

  it("identity provider: waits for the application's keys, says when it is ready, ends", async () => {
    const child = start("identity-provider/server.mjs");
    const line = firstLine(child);
    const elsewhere = await mkdtemp(join(folder, "application-"));
    const application = await Application.create(elsewhere, "http://localhost:8080");
    await copyFile(
      join(elsewhere, "client-public.jwks.json"),
      join(folder, "client-public.jwks.json"),
    );

    const [, strong] =
      /^identity provider ready: (http:\/\/127\.0\.0\.1:\d+) http:\/\/127\.0\.0\.1:\d+ http:\/\/127\.0\.0\.1:\d+$/.exec(
        await line,
      );
    const pinned = await readFile(join(folder, "provider-entity.pub.pem"));
    application.folder = folder;
    await application.use(strong).verify(await application.idToken("p1"));
    await end(child);

    const restarted = start("identity-provider/server.mjs");
    await firstLine(restarted);
    assert.deepEqual(await readFile(join(folder, "provider-entity.pub.pem")), pinned);
    await end(restarted);
  });

  it("identity provider: has the name under which others reach it", async () => {
    const configuration = configurationFrom({
      ...environment,
      OPASTIN_PROVIDER_HOST: "provider.localhost",
    });
    const provider = await startIdentityProvider(configuration);
    const { port } = new URL(provider.organisationIssuer);
    const discovered = await fetch(`http://127.0.0.1:${port}/.well-known/openid-configuration`);
    assert.equal((await discovered.json()).issuer, `http://provider.localhost:${port}`);
    await provider.close();
  });

  it("identity provider: says what is missing when the application's keys do not come", async () => {
    const configuration = configurationFrom({ ...environment, OPASTIN_KEYS: join(folder, "new") });
    await assert.rejects(
      startIdentityProvider({ ...configuration, waitForClientKeysMillis: 300 }),
      /client-public\.jwks\.json/,
    );
  });

  it("identity provider: names the setting when a port is in use", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const port = String(other.address().port);
    const configuration = configurationFrom({ ...environment, OPASTIN_ORGANISATION_PORT: port });
    await assert.rejects(startIdentityProvider(configuration), /OPASTIN_ORGANISATION_PORT/);
    other.close();
  });

  it("identity provider: finds .local in the repository, wherever it is started", () => {
    assert.equal(configurationFrom({}).keys, resolve(dev, "../.local/keys"));
    assert.equal(configurationFrom({ OPASTIN_LOCAL: "/x" }).keys, "/x/keys");
    assert.throws(() => configurationFrom({ OPASTIN_STRONG_PORT: "http" }), /OPASTIN_STRONG_PORT/);
  });

  it("mail catcher: says when it is ready, ends and leaves no file", async () => {
    const child = start("mail-catcher/server.mjs");
    const [, url] = /^mail catcher ready: (http:\/\/127\.0\.0\.1:\d+)$/.exec(
      await firstLine(child),
    );
    assert.equal((await fetch(`${url}/api/healthz`)).status, 200);
    await end(child);
    assert.deepEqual(
      (await readdir(folder)).filter((name) => name.startsWith("opastin-mail")),
      [],
    );
  });
});
