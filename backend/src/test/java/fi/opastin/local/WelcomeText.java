package fi.opastin.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the launcher says when everything runs. */
final class WelcomeText {

  private static final String PERSONS =
      "import('./identity-provider/people.mjs').then((p) => console.log(JSON.stringify(p.persons)))";

  private final LaunchSettings settings;
  private final LocalIdentityProvider provider;
  private final LocalMailCatcher mailCatcher;

  WelcomeText(
      LaunchSettings settings, LocalIdentityProvider provider, LocalMailCatcher mailCatcher) {
    this.settings = settings;
    this.provider = provider;
    this.mailCatcher = mailCatcher;
  }

  /** Addresses in one line, for programs. */
  String json() {
    var addresses = new LinkedHashMap<String, String>();
    addresses.put("origin", settings.origin());
    addresses.put("management", "http://127.0.0.1:" + settings.managementPort());
    addresses.put("mail", mailCatcher.url());
    addresses.put("strongIssuer", provider.strongIssuer());
    addresses.put("organisationIssuer", provider.organisationIssuer());
    try {
      return new ObjectMapper().writeValueAsString(addresses);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Addresses and people, for a person. */
  String text() {
    return """

    Opastin runs.

      Application   %s
      E-mail        %s   (every e-mail that is sent; none leaves this machine)
      Logs, data    %s

    Who can log in; nobody needs a password, choose on the login page:

      Expert or administrator: "organisation"
    %s

      Customer: "strong authentication", once an expert has sent an invitation
    %s

    Ctrl-C ends everything; the data is kept.\
    """
        .formatted(settings.origin(), mailCatcher.url(), settings.local(), staff(), customers());
  }

  private static String staff() {
    var seed = Seed.read();
    var providers =
        seed.providers().stream()
            .collect(
                Collectors.toMap(Seed.Provider::key, found -> found.name().getOrDefault("en", "")));
    return seed.staff().stream()
        .map(member ->
            "    %-20s %-24s %s"
                .formatted(
                    member.name(),
                    String.join(", ", member.roles())
                        .toLowerCase(java.util.Locale.ROOT)
                        .replace('_', ' '),
                    providers.get(member.provider())))
        .collect(Collectors.joining("\n"));
  }

  private static String customers() {
    return persons().stream()
        .map(person ->
            "    %-20s %s"
                .formatted(
                    person.get("givenNames") + " " + person.get("familyName"),
                    person.get("identityCode") == null
                        ? "without an identity code: refused"
                        : person.get("identityCode")))
        .collect(Collectors.joining("\n"));
  }

  /** The identity provider's own list. */
  private static List<Map<String, @Nullable String>> persons() {
    try {
      var node =
          new ProcessBuilder(Dev.node().toString(), "-e", PERSONS)
              .directory(Folders.dev().toFile())
              .start();
      var text = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new ObjectMapper().readValue(text, new TypeReference<>() {});
    } catch (IOException e) {
      throw new LocalException("The identity provider's people cannot be read", e);
    }
  }
}
