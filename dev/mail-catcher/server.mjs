import { startMailCatcher } from "./mail-catcher.mjs";

function port(name, standard) {
  const text = process.env[name] ?? String(standard);
  if (!/^\d+$/.test(text) || Number(text) > 65_535) {
    throw new Error(`${name} is not a port: ${text}`);
  }
  return Number(text);
}

try {
  const mailCatcher = await startMailCatcher({
    smtpPort: port("OPASTIN_SMTP_PORT", 1025),
    webPort: port("OPASTIN_MAIL_PORT", 1080),
  });
  for (const signal of ["SIGTERM", "SIGINT"]) {
    process.once(signal, async () => {
      await mailCatcher.close();
      process.exit(0);
    });
  }
  console.log(`mail catcher ready: ${mailCatcher.url}`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
