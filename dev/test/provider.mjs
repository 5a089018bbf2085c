import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startIdentityProvider } from "../identity-provider/identity-provider.mjs";
import { Application } from "./application.mjs";

export const ORIGIN = "http://localhost:8080";
export const ORGANISATION_SECRET = "organisation-secret-for-tests-only-1234";

/** The provider on free ports with keys in a folder of its own, and an application to log in to. */
export async function startForTest({ faults = false, applicationOrigin = ORIGIN } = {}) {
  const folder = await mkdtemp(join(tmpdir(), "opastin-identity-provider-"));
  const application = await Application.create(folder, ORIGIN);
  const provider = await startIdentityProvider({
    strongPort: 0,
    organisationPort: 0,
    ownPort: 0,
    host: "127.0.0.1",
    listen: "127.0.0.1",
    origin: ORIGIN,
    applicationOrigin,
    keys: folder,
    organisationSecret: ORGANISATION_SECRET,
    faults,
    waitForClientKeysMillis: 1000,
  });
  application.use(provider.strongIssuer);
  return {
    ...provider,
    application,
    folder,
    async close() {
      await provider.close();
      await rm(folder, { recursive: true });
    },
  };
}
