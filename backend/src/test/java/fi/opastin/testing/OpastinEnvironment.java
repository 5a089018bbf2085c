package fi.opastin.testing;

import fi.opastin.local.ApiEnvironment;
import fi.opastin.local.LocalIdentityProvider;
import fi.opastin.local.LocalMailCatcher;
import fi.opastin.local.LocalPostgres;
import fi.opastin.local.Passwords;
import fi.opastin.local.Ports;
import fi.opastin.local.Seed;
import fi.opastin.platform.crypto.KeyFiles;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jose4j.lang.JoseException;

/**
 * PostgreSQL, identity provider and mail catcher on free ports, with keys, roles, migrated schema
 * and seed: {@code @QuarkusTest @WithTestResource(OpastinEnvironment.class)}. All tests of a run
 * share one; it ends with the JVM.
 */
public final class OpastinEnvironment implements QuarkusTestResourceLifecycleManager {

  /** Where this run keeps its logs and keys. */
  public static final Path FOLDER =
      Path.of(System.getProperty("opastin.test.folder", "target/test"));

  /** What the API logs. */
  public static final Path LOG = FOLDER.resolve("api.log");

  static final String SUPERUSER_PASSWORD = "opastin.test.superuser-password";
  static final String AUDIT_PASSWORD = "opastin.test.audit-password";
  static final String OWNER_PASSWORD = "opastin.test.owner-password";
  static final String STRONG_ISSUER = "OPASTIN_STRONG_ISSUER";
  static final String ORGANISATION_ISSUER = "OPASTIN_ORGANISATION_ISSUER";

  /** Of one organisation's own OpenID provider. */
  public static final String OWN_ISSUER = "opastin.test.own-issuer";

  static final String MAIL_PAGE = "opastin.test.mail-page";
  static final String MAIL_PROCESS = "opastin.test.mail-process";

  /** In a system property, which all class loaders of a test run share. */
  private static final String RUNNING = "opastin.test.environment";

  @Override
  public Map<String, String> start() {
    synchronized (Runtime.getRuntime()) {
      var running = System.getProperty(RUNNING);
      if (running == null) {
        running = text(startAll());
        System.setProperty(RUNNING, running);
      }
      return configuration(running);
    }
  }

  @Override
  public void stop() {
    // shared by all tests of the run; each part ends with the JVM
  }

  private static Map<String, String> startAll() {
    try {
      Files.createDirectories(FOLDER);
      var keys = FOLDER.resolve("keys");
      KeyFiles.generate(keys);
      var port = Ports.free();
      var origin = "http://localhost:" + port;
      var postgres = LocalPostgres.temporary(Passwords.random(), FOLDER.resolve("postgres.log"));
      postgres.migrate();
      var provider = LocalIdentityProvider.start(0, 0, 0, origin, keys, true, line -> {});
      var mailCatcher = LocalMailCatcher.start(Ports.free(), Ports.free(), line -> {});
      try (var connection = postgres.connect()) {
        Seed.read().insert(connection, keys, provider.organisationIssuer());
      }
      var configuration =
          new LinkedHashMap<>(ApiEnvironment.of(origin, keys, postgres, provider, mailCatcher));
      configuration.put("OPASTIN_WEB", "src/test/resources/web");
      configuration.put("quarkus.http.test-port", Integer.toString(port));
      configuration.put("quarkus.management.test-port", Integer.toString(Ports.free()));
      configuration.put("quarkus.mailer.mock", "false");
      configuration.putAll(mostTalkativeLog());
      // so that a changed key need not be waited for
      configuration.put("quarkus.oidc.suomifi.token.forced-jwk-refresh-interval", "1S");
      configuration.put("OPASTIN_EVENTS_EVERY", "PT1S");
      configuration.put("OPASTIN_OUTBOX_EVERY", "1s");
      // once at the start; tests seal when they want to
      configuration.put("OPASTIN_ACCESS_LOG_SEAL_EVERY", "1h");
      // tests move the clock: what is due then is swept when they say so
      configuration.put("OPASTIN_RETENTION_EVERY", "off");
      configuration.put("OPASTIN_CONSENT_END_EVERY", "off");
      // many contacts come from the tests' one address
      configuration.put("OPASTIN_RATE_CONTACTS", "60");
      // nobody listens there until a test starts the scanner
      configuration.put("OPASTIN_CLAMD_HOST", "127.0.0.1");
      configuration.put("OPASTIN_CLAMD_PORT", Integer.toString(Ports.free()));
      configuration.put(SUPERUSER_PASSWORD, postgres.passwords().superuser());
      configuration.put(OWNER_PASSWORD, postgres.passwords().owner());
      configuration.put(AUDIT_PASSWORD, postgres.passwords().audit());
      configuration.put(OWN_ISSUER, provider.ownIssuer());
      configuration.put(MAIL_PAGE, mailCatcher.url());
      configuration.put(MAIL_PROCESS, Long.toString(mailCatcher.process().pid()));
      return configuration;
    } catch (IOException | GeneralSecurityException | JoseException | SQLException e) {
      throw new IllegalStateException("the environment of the tests cannot be started", e);
    }
  }

  /** The levels at which an operator might look for a fault, for the tests of what logs tell. */
  private static Map<String, String> mostTalkativeLog() {
    var log = new LinkedHashMap<String, String>();
    log.put("quarkus.log.file.enabled", "true");
    log.put("quarkus.log.file.path", LOG.toString());
    log.put("quarkus.log.file.rotation.max-file-size", "100M");
    for (var category :
        java.util.List.of(
            "io.quarkus.oidc",
            "io.quarkus.vertx.http",
            "io.quarkus.smallrye.jwt",
            "io.smallrye.jwt",
            "io.vertx",
            "org.jose4j",
            "org.hibernate.orm.jdbc.bind",
            "fi.opastin")) {
      log.put("quarkus.log.category.\"" + category + "\".level", "TRACE");
    }
    return log;
  }

  private static String text(Map<String, String> configuration) {
    try (var writer = new StringWriter()) {
      var properties = new Properties();
      properties.putAll(configuration);
      properties.store(writer, null);
      return writer.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> configuration(String text) {
    try (var reader = new StringReader(text)) {
      var properties = new Properties();
      properties.load(reader);
      return properties.stringPropertyNames().stream()
          .collect(Collectors.toMap(name -> name, properties::getProperty));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
