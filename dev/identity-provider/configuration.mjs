import { resolve } from "node:path";

const repository = resolve(import.meta.dirname, "../..");

/**
 * @typedef {object} Configuration
 * @property {number} strongPort 0: any free port
 * @property {number} organisationPort 0: any free port
 * @property {number} ownPort of one organisation's own issuer; 0: any free port
 * @property {string} host in the issuers' names: how browsers and the API reach it
 * @property {string} listen address on which it listens
 * @property {string} origin where the application is, for redirect addresses
 * @property {string} applicationOrigin where this provider itself reaches it, to tell of logouts
 * @property {string} keys folder of the key files
 * @property {string} organisationSecret client secret at the organisations' issuer
 * @property {boolean} faults whether tests may switch faults on
 * @property {number} waitForClientKeysMillis
 */

/**
 * Reads the configuration from environment variables. Relative folders start at the root of the
 * repository, wherever the command was started.
 *
 * @param {Record<string, string | undefined>} environment
 * @returns {Configuration}
 */
export function configurationFrom(environment) {
  const local = environment.OPASTIN_LOCAL ?? ".local";
  const origin = new URL(environment.OPASTIN_ORIGIN ?? "http://localhost:8080").origin;
  return {
    strongPort: port(environment, "OPASTIN_STRONG_PORT", 9100),
    organisationPort: port(environment, "OPASTIN_ORGANISATION_PORT", 9101),
    ownPort: port(environment, "OPASTIN_OWN_PORT", 9102),
    host: environment.OPASTIN_PROVIDER_HOST ?? "127.0.0.1",
    listen: environment.OPASTIN_PROVIDER_LISTEN ?? "127.0.0.1",
    origin,
    applicationOrigin: new URL(environment.OPASTIN_PROVIDER_APPLICATION ?? origin).origin,
    keys: resolve(repository, environment.OPASTIN_KEYS ?? `${local}/keys`),
    organisationSecret:
      environment.OPASTIN_ORGANISATION_SECRET ?? "organisation-secret-for-development-only",
    faults: environment.OPASTIN_PROVIDER_FAULTS === "1",
    waitForClientKeysMillis: 60_000,
  };
}

function port(environment, name, standard) {
  const text = environment[name] ?? String(standard);
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > 65_535) {
    throw new Error(`${name} is not a port: ${text}`);
  }
  return value;
}
