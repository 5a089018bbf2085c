import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

const variables = [
  'OPASTIN_PORT',
  'OPASTIN_MANAGEMENT_PORT',
  'OPASTIN_STRONG_PORT',
  'OPASTIN_ORGANISATION_PORT',
  'OPASTIN_OWN_PORT',
  'OPASTIN_SMTP_PORT',
  'OPASTIN_MAIL_PORT',
  'OPASTIN_DATABASE_PORT',
] as const;

type PortVariables = Record<(typeof variables)[number], string>;

/** Below those that systems give to outgoing connections, which could take one before its server does. */
const lowestPort = 20_000;
const highestPort = 32_000;

/** The ports of this run, for the launcher: free ones, so that a running Opastin is left in peace. */
export const portVariables = await portsOfThisRun();

export const addresses = {
  origin: `http://localhost:${portVariables.OPASTIN_PORT}`,
  strongAuthentication: `http://127.0.0.1:${portVariables.OPASTIN_STRONG_PORT}`,
  organisations: `http://127.0.0.1:${portVariables.OPASTIN_ORGANISATION_PORT}`,
  ownOrganisation: `http://127.0.0.1:${portVariables.OPASTIN_OWN_PORT}`,
  mail: `http://127.0.0.1:${portVariables.OPASTIN_MAIL_PORT}`,
};

/** Found once: Playwright's workers read this file as well, and inherit what the first process found. */
async function portsOfThisRun(): Promise<PortVariables> {
  process.env.OPASTIN_E2E_PORTS ??= JSON.stringify(await freePorts());
  return JSON.parse(process.env.OPASTIN_E2E_PORTS) as PortVariables;
}

async function freePorts(): Promise<Record<string, string>> {
  const ports = new Set<number>();
  while (ports.size < variables.length) {
    const port = randomInt(lowestPort, highestPort);
    if (await isFree(port)) {
      ports.add(port);
    }
  }
  return Object.fromEntries([...ports].map((port, index) => [variables[index], String(port)]));
}

function isFree(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const server = createServer();
    server.once('error', () => answer(false));
    server.listen(port, '127.0.0.1', () => server.close(() => answer(true)));
  });
}
