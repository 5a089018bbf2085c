import { Faults } from "./faults.mjs";
import { Issuer, issuerName, listen } from "./issuer.mjs";
import { clientKeys, pinnedEntityKey, signingKey } from "./keys.mjs";
import { organisations } from "./organisations.mjs";
import { ownOrganisation } from "./own-organisation.mjs";
import { strongAuthentication } from "./strong-authentication.mjs";

/**
 * Starts all issuers.
 *
 * @param {import("./configuration.mjs").Configuration} configuration
 */
export async function startIdentityProvider(configuration) {
  const { keys, origin, host } = configuration;
  const servers = [];
  try {
    servers.push(
      await listen(configuration.listen, configuration.strongPort, "OPASTIN_STRONG_PORT"),
    );
    servers.push(
      await listen(
        configuration.listen,
        configuration.organisationPort,
        "OPASTIN_ORGANISATION_PORT",
      ),
    );
    servers.push(await listen(configuration.listen, configuration.ownPort, "OPASTIN_OWN_PORT"));
    const [strongServer, organisationServer, ownServer] = servers;

    const issuer = issuerName(strongServer, host);
    const entityKey = await pinnedEntityKey(keys);
    const strongKey = await signingKey(keys, "strong");
    const organisationKey = await signingKey(keys, "organisation");

    const organisation = new Issuer(
      organisationServer,
      issuerName(organisationServer, host),
      origin,
      organisations({
        origin,
        applicationOrigin: configuration.applicationOrigin,
        signingKey: organisationKey,
        clientSecret: configuration.organisationSecret,
      }),
    );
    const keysOfStrong = {
      issuer,
      entityKey,
      signingKey: strongKey,
      clientKeys: await clientKeys(keys, configuration.waitForClientKeysMillis),
    };
    const own = new Issuer(
      ownServer,
      issuerName(ownServer, host),
      origin,
      ownOrganisation({
        origin,
        applicationOrigin: configuration.applicationOrigin,
        signingKey: await signingKey(keys, "own"),
        clientKeys: keysOfStrong.clientKeys,
      }),
    );
    const faults = configuration.faults ? await Faults.create(keysOfStrong) : undefined;
    const strong = new Issuer(
      strongServer,
      issuer,
      origin,
      strongAuthentication({ origin, faults, ...keysOfStrong }),
    );
    return {
      strongIssuer: strong.name,
      organisationIssuer: organisation.name,
      ownIssuer: own.name,
      close: () => Promise.all([strong.close(), organisation.close(), own.close()]),
    };
  } catch (error) {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
    throw error;
  }
}
