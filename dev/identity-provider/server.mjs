import { configurationFrom } from "./configuration.mjs";
import { startIdentityProvider } from "./identity-provider.mjs";

for (const signal of ["SIGTERM", "SIGINT"]) {
  process.on(signal, () => process.exit(0));
}

try {
  const provider = await startIdentityProvider(configurationFrom(process.env));
  console.log(
    `identity provider ready: ${provider.strongIssuer} ${provider.organisationIssuer} ${provider.ownIssuer}`,
  );
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
