package fi.opastin.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The identity provider of dev/: strong authentication and organisations, on Node. */
public final class LocalIdentityProvider implements Part {

  /** Client secret at the organisations' issuer; of this machine only. */
  public static final String ORGANISATION_SECRET = "organisation-secret-for-development-only";

  private static final Pattern READY =
      Pattern.compile("identity provider ready: (\\S+) (\\S+) (\\S+)");

  private final LocalProcess process;
  private final String strongIssuer;
  private final String organisationIssuer;
  private final String ownIssuer;

  private LocalIdentityProvider(
      LocalProcess process, String strongIssuer, String organisationIssuer, String ownIssuer) {
    this.process = process;
    this.strongIssuer = strongIssuer;
    this.organisationIssuer = organisationIssuer;
    this.ownIssuer = ownIssuer;
  }

  /**
   * Starts it and waits until it answers.
   *
   * @param strongPort 0: any free port
   * @param organisationPort 0: any free port
   * @param ownPort of one organisation's own issuer; 0: any free port
   * @param origin where the application is
   * @param keys folder of the key files, with the application's public keys
   * @param faults whether tests may switch faults on
   */
  public static LocalIdentityProvider start(
      int strongPort,
      int organisationPort,
      int ownPort,
      String origin,
      Path keys,
      boolean faults,
      Consumer<String> output) {
    var environment = new HashMap<String, String>();
    environment.put("OPASTIN_STRONG_PORT", Integer.toString(strongPort));
    environment.put("OPASTIN_ORGANISATION_PORT", Integer.toString(organisationPort));
    environment.put("OPASTIN_OWN_PORT", Integer.toString(ownPort));
    environment.put("OPASTIN_ORIGIN", origin);
    environment.put("OPASTIN_KEYS", keys.toAbsolutePath().toString());
    environment.put("OPASTIN_ORGANISATION_SECRET", ORGANISATION_SECRET);
    environment.put("OPASTIN_PROVIDER_FAULTS", faults ? "1" : "0");
    var process =
        LocalProcess.start(
            "identity provider",
            List.of(Dev.node().toString(), "identity-provider/server.mjs"),
            Folders.dev(),
            Map.copyOf(environment),
            READY,
            output);
    var ready = process.awaitReady(Duration.ofSeconds(60));
    return new LocalIdentityProvider(process, ready.group(1), ready.group(2), ready.group(3));
  }

  public String strongIssuer() {
    return strongIssuer;
  }

  public String organisationIssuer() {
    return organisationIssuer;
  }

  /** Of one organisation's own OpenID provider. */
  public String ownIssuer() {
    return ownIssuer;
  }

  public LocalProcess process() {
    return process;
  }

  @Override
  public void close() {
    process.close();
  }
}
