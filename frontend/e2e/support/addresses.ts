import { createServer } from 'node:net';

const variables = [
  'OPASTIN_PORT',
  'OPASTIN_MANAGEMENT_PORT',
  'OPASTIN_STRONG_PORT',
  'OPASTIN_ORGANISATION_PORT',
  'OPASTIN_SMTP_PORT',
  'OPASTIN_MAIL_PORT',
  'OPASTIN_DATABASE_PORT',
] as const;

type PortVariables = Record<(typeof variables)[number], string>;

/** The ports of this run, for the launcher: free ones, so that a running Opastin is left in peace. */
export const portVariables = await portsOfThisRun();

export const addresses = {
  origin: `http://localhost:${portVariables.OPASTIN_PORT}`,
  strongAuthentication: `http://127.0.0.1:${portVariables.OPASTIN_STRONG_PORT}`,
  organisations: `http://127.0.0.1:${portVariables.OPASTIN_ORGANISATION_PORT}`,
  mail: `http://127.0.0.1:${portVariables.OPASTIN_MAIL_PORT}`,
};

/** Found once: Playwright's workers read this file as well, and inherit what the first process found. */
async function portsOfThisRun(): Promise<PortVariables> {
  process.env.OPASTIN_E2E_PORTS ??= JSON.stringify(await freePorts());
  return JSON.parse(process.env.OPASTIN_E2E_PORTS) as PortVariables;
}

async function freePorts(): Promise<Record<string, string>> {
  const servers = variables.map(() => createServer().listen(0, '127.0.0.1'));
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<string>((found) => {
          server.once('listening', () => {
            const address = server.address();
            found(String(typeof address === 'object' ? address?.port : address));
          });
        }),
    ),
  );
  await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))));
  return Object.fromEntries(variables.map((variable, index) => [variable, ports[index] ?? '']));
}
