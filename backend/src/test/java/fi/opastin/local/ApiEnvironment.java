package fi.opastin.local;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The variables by which the API finds the other parts (docs/guides/operations.md). */
public final class ApiEnvironment {

  private ApiEnvironment() {}

  /** Everything that serving needs, and no more: the owner's password is not among it. */
  public static Map<String, String> of(
      String origin,
      Path keys,
      LocalPostgres postgres,
      LocalIdentityProvider provider,
      LocalMailCatcher mailCatcher) {
    var variables = new LinkedHashMap<String, String>();
    variables.put("OPASTIN_ORIGIN", origin);
    variables.put("OPASTIN_KEYS", keys.toAbsolutePath().toString());
    variables.put("OPASTIN_DATABASE_URL", postgres.url());
    variables.put("OPASTIN_APP_PASSWORD", postgres.passwords().app());
    variables.put("OPASTIN_JOBS_PASSWORD", postgres.passwords().jobs());
    variables.put("OPASTIN_STRONG_ISSUER", provider.strongIssuer());
    variables.put("OPASTIN_ORGANISATION_ISSUER", provider.organisationIssuer());
    variables.put("OPASTIN_ORGANISATION_SECRET", LocalIdentityProvider.ORGANISATION_SECRET);
    variables.put("OPASTIN_SMTP_HOST", "127.0.0.1");
    variables.put("OPASTIN_SMTP_PORT", Integer.toString(mailCatcher.smtpPort()));
    return variables;
  }

  /** Of a larger configuration, the variables that the API's process gets. */
  public static Map<String, String> only(Map<String, String> configuration) {
    var variables = new LinkedHashMap<>(configuration);
    variables.keySet().removeIf(name -> !name.startsWith("OPASTIN_"));
    return variables;
  }
}
