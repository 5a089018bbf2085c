import { createPrivateKey, createPublicKey, generateKeyPairSync, randomUUID } from "node:crypto";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { calculateJwkThumbprint, SignJWT } from "jose";

const KEY_SET_LIFETIME_SECONDS = 24 * 3600;

/**
 * @typedef {object} EntityKey the long-lived key that signs the key set; its public part is pinned
 * @property {import("node:crypto").KeyObject} privateKey
 * @property {string} kid
 */

/** @returns {Promise<object>} a new private JWK for RS256 with its RFC 7638 thumbprint as `kid` */
export async function newSigningKey() {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return describe(privateKey.export({ format: "jwk" }));
}

/** @returns {Promise<EntityKey>} */
export async function newEntityKey() {
  return entityKey(generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey);
}

/** Reads `provider-<name>.jwk` of the folder; makes it at the first start. */
export async function signingKey(folder, name) {
  const text = await readOrMake(join(folder, `provider-${name}.jwk`), async () =>
    JSON.stringify(await newSigningKey()),
  );
  return JSON.parse(text);
}

/** Reads `provider-entity.pem`; makes it and `provider-entity.pub.pem` at the first start. */
export async function pinnedEntityKey(folder) {
  const pem = await readOrMake(join(folder, "provider-entity.pem"), () =>
    generateKeyPairSync("rsa", { modulusLength: 3072 }).privateKey.export({
      type: "pkcs8",
      format: "pem",
    }),
  );
  await readOrMake(join(folder, "provider-entity.pub.pem"), () =>
    createPublicKey(pem).export({ type: "spki", format: "pem" }),
  );
  return entityKey(createPrivateKey(pem));
}

/**
 * The key set as a JWS of the pinned entity key.
 *
 * @param {string} issuer
 * @param {object[]} keys signing keys; only their public members are published
 * @param {EntityKey} entityKey
 */
export function signKeySet(issuer, keys, entityKey) {
  return new SignJWT({ keys: keys.map(publicPart) })
    .setProtectedHeader({ alg: "RS256", typ: "jwk-set+jwt", kid: entityKey.kid })
    .setIssuer(issuer)
    .setSubject(issuer)
    .setIssuedAt()
    .setExpirationTime(`${KEY_SET_LIFETIME_SECONDS}s`)
    .sign(entityKey.privateKey);
}

/** The members of a JWK that may be published. */
export function publicPart({ kty, n, e, use, alg, kid }) {
  return { kty, n, e, use, alg, kid };
}

/**
 * Waits for `client-public.jwks.json`, which the API's command `generate-keys` writes.
 *
 * @returns {Promise<{keys: object[]}>} the application's public keys
 */
export async function clientKeys(folder, patienceMillis) {
  const file = join(folder, "client-public.jwks.json");
  const deadline = Date.now() + patienceMillis;
  for (;;) {
    const keys = await readCompleteKeySet(file);
    if (keys) {
      return keys;
    }
    if (Date.now() >= deadline) {
      throw new Error(
        `The application's public keys are missing: ${file}. The API's command generate-keys makes them.`,
      );
    }
    await sleep(200);
  }
}

/** Undefined as long as the file is missing, half written or without one of the two keys. */
async function readCompleteKeySet(file) {
  try {
    const keySet = JSON.parse(await readFile(file, "utf8"));
    const uses = keySet.keys?.map(({ use }) => use) ?? [];
    return uses.includes("sig") && uses.includes("enc") ? keySet : undefined;
  } catch (error) {
    if (error.code === "ENOENT" || error instanceof SyntaxError) {
      return undefined;
    }
    throw error;
  }
}

/** Only one of several processes that start at the same time makes the file; all read the same. */
async function readOrMake(file, make) {
  await mkdir(join(file, ".."), { recursive: true, mode: 0o700 });
  const existing = await readIfExists(file);
  if (existing !== undefined) {
    return existing;
  }
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, await make(), { mode: 0o600 });
  try {
    await link(draft, file);
  } catch (error) {
    if (error.code !== "EEXIST") {
      throw error;
    }
  } finally {
    await rm(draft);
  }
  return readFile(file, "utf8");
}

async function readIfExists(file) {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") {
      return undefined;
    }
    throw error;
  }
}

async function describe(jwk) {
  return { ...jwk, use: "sig", alg: "RS256", kid: await calculateJwkThumbprint(jwk) };
}

async function entityKey(privateKey) {
  const jwk = createPublicKey(privateKey).export({ format: "jwk" });
  return { privateKey, kid: await calculateJwkThumbprint(jwk) };
}
