import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAPIServer } from "@maildev/api";
import { MemoryStorage } from "@maildev/core";
import { SMTPServer } from "@maildev/smtp";
import { registerUI } from "@maildev/ui/server";

const ADDRESS = "127.0.0.1";
const MOST_EMAILS = 1000;
const LARGEST_EMAIL_BYTES = 10 * 1024 * 1024;

/** What the domain of a recipient gets at RCPT TO. All other recipients are accepted. */
const refusals = {
  "undeliverable.example": { code: 550, text: "5.1.1 There is no such mailbox" },
  "busy.example": { code: 451, text: "4.3.0 Try again later" },
};

/**
 * Catches all e-mail in memory and shows it on a page. Nothing is sent on, and nothing of a message
 * is printed. The files that the library keeps beside the memory are deleted at the end.
 *
 * The JSON API, for tests:
 * - `GET /api/email` all messages, oldest first: `id`, `subject`, `text`, `html`, `headers`,
 *   `envelope.to[].address`; with `?to.address=a@b.example` only those of one recipient
 * - `GET /api/email/:id` one message, `GET /api/email/:id/source` as it came
 * - `DELETE /api/email/all`, `DELETE /api/email/:id`; answer `true`
 * - `GET /api/healthz`
 *
 * @param {{smtpPort: number, webPort: number}} ports 0: any free port
 */
export async function startMailCatcher({ smtpPort, webPort }) {
  const mailDir = await mkdtemp(join(tmpdir(), "opastin-mail-"));
  const storage = new MemoryStorage({ maxEmails: MOST_EMAILS });
  await storage.initialize();
  const smtp = new ChoosySmtpServer({
    host: ADDRESS,
    port: smtpPort,
    storage,
    mailDir,
    maxMessageSize: LARGEST_EMAIL_BYTES,
    logger: false,
  });
  smtp.on("error", (error) => console.error(`mail catcher: ${error.code ?? error.message}`));
  const api = createAPIServer({ storage, smtp, cors: { origin: false, credentials: false } });

  const close = async () => {
    await api.stop();
    await smtp.stop();
    await storage.close();
    await rm(mailDir, { recursive: true, force: true });
  };
  try {
    await inUse("OPASTIN_SMTP_PORT", () => smtp.start());
    await api.registerPlugins();
    await registerUI(api.server);
    // Not the library's own listen(): that prints a line of its own.
    await inUse("OPASTIN_MAIL_PORT", () => api.server.listen({ host: ADDRESS, port: webPort }));
  } catch (error) {
    await close();
    throw error;
  }
  return {
    url: `http://${ADDRESS}:${api.server.server.address().port}`,
    smtpPort: smtp.getPort(),
    close,
  };
}

/** The library accepts every recipient; this one refuses some, as real servers do. */
class ChoosySmtpServer extends SMTPServer {
  buildServerConfig() {
    return {
      ...super.buildServerConfig(),
      name: "mail-catcher.localhost",
      disableReverseLookup: true,
      onRcptTo: ({ address }, _session, callback) => callback(refusalOf(address)),
    };
  }
}

function refusalOf(address) {
  const domain = address.slice(address.lastIndexOf("@") + 1).toLowerCase();
  const refusal = Object.hasOwn(refusals, domain) ? refusals[domain] : undefined;
  return refusal && Object.assign(new Error(refusal.text), { responseCode: refusal.code });
}

async function inUse(variable, start) {
  try {
    await start();
  } catch (error) {
    if (error.code === "EADDRINUSE") {
      throw new Error(`Port ${error.port} is in use: set ${variable} to another one.`);
    }
    throw error;
  }
}
