package fi.opastin.identity.organisation;

import fi.opastin.identity.organisation.OrganisationLogin.Paths;
import fi.opastin.identity.organisation.OrganisationLogin.Terms;
import fi.opastin.platform.problem.FieldChecks;
import fi.opastin.platform.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What requests say of an organisation's OpenID provider. */
final class OrganisationLoginFields {

  private static final int CLIENT_ID_LIMIT = 200;

  private OrganisationLoginFields() {}

  private static Terms terms(
      FieldChecks checks,
      @Nullable String clientId,
      @Nullable PathsRequest paths,
      @Nullable Boolean enabled) {
    return new Terms(
        checks.required("/clientId", clientId, raw -> PlainText.line(raw, CLIENT_ID_LIMIT)),
        paths == null ? null : paths.checked(checks),
        Boolean.TRUE.equals(checks.required("/enabled", enabled, raw -> raw)));
  }

  /** An organisation's OpenID provider. */
  @Schema(description = "An organisation's OpenID provider.")
  public record AddOrganisationLoginRequest(
      @Schema(
              description =
                  "Its issuer, as it stands in ID tokens, character by character. Over TLS, with a"
                      + " name. It never changes: people are bound to it.",
              required = true,
              maxLength = ProviderAddresses.LIMIT,
              examples = "https://login.education.example")
          @Nullable String issuer,
      @Schema(
              description = "What the service is called there.",
              required = true,
              maxLength = CLIENT_ID_LIMIT,
              examples = "opastin")
          @Nullable String clientId,
      @Schema(description = "Where its addresses lie; null: its metadata tell.", nullable = true)
          @Nullable PathsRequest paths,
      @Schema(description = "Whether people may log in by it now.", required = true)
          @Nullable Boolean enabled) {

    String issuer(FieldChecks checks, ProviderAddresses addresses) {
      return checks.required("/issuer", issuer, addresses::issuer);
    }

    Terms terms(FieldChecks checks) {
      return OrganisationLoginFields.terms(checks, clientId, paths, enabled);
    }
  }

  /** What changes of an organisation's OpenID provider. */
  @Schema(description = "What changes of an organisation's OpenID provider: all of it.")
  public record ChangeOrganisationLoginRequest(
      @Schema(
              description = "What the service is called there.",
              required = true,
              maxLength = CLIENT_ID_LIMIT,
              examples = "opastin")
          @Nullable String clientId,
      @Schema(description = "Where its addresses lie; null: its metadata tell.", nullable = true)
          @Nullable PathsRequest paths,
      @Schema(description = "Whether people may log in by it now.", required = true)
          @Nullable Boolean enabled) {

    Terms terms(FieldChecks checks) {
      return OrganisationLoginFields.terms(checks, clientId, paths, enabled);
    }
  }

  /** An OpenID provider that is to be tried, known already or not. */
  @Schema(description = "An OpenID provider that is to be tried, known already or not.")
  public record TryLoginConnectionRequest(
      @Schema(
              description = "Its issuer, as it stands in ID tokens.",
              required = true,
              maxLength = ProviderAddresses.LIMIT,
              examples = "https://login.education.example")
          @Nullable String issuer,
      @Schema(description = "Where its addresses lie; null: its metadata tell.", nullable = true)
          @Nullable PathsRequest paths) {

    String issuer(FieldChecks checks, ProviderAddresses addresses) {
      return checks.required("/issuer", issuer, addresses::issuer);
    }

    @Nullable Paths paths(FieldChecks checks) {
      return paths == null ? null : paths.checked(checks);
    }
  }

  /** Where an OpenID provider's addresses lie, below its issuer. */
  @Schema(description = "Where an OpenID provider's addresses lie, below its issuer.")
  public record PathsRequest(
      @Schema(required = true, maxLength = ProviderAddresses.LIMIT, examples = "/authorize")
          @Nullable String authorization,
      @Schema(required = true, maxLength = ProviderAddresses.LIMIT, examples = "/token")
          @Nullable String token,
      @Schema(
              description = "Of its keys.",
              required = true,
              maxLength = ProviderAddresses.LIMIT,
              examples = "/keys")
          @Nullable String keys,
      @Schema(
              description = "Where people log out; null: it offers none.",
              nullable = true,
              maxLength = ProviderAddresses.LIMIT,
              examples = "/logout")
          @Nullable String logout) {

    private Paths checked(FieldChecks checks) {
      return new Paths(
          checks.required("/paths/authorization", authorization, ProviderAddresses::path),
          checks.required("/paths/token", token, ProviderAddresses::path),
          checks.required("/paths/keys", keys, ProviderAddresses::path),
          checks.optional("/paths/logout", logout, ProviderAddresses::path));
    }
  }
}
