package fi.opastin.identity.login;

import fi.opastin.identity.session.LoginProvider;
import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Completes the authorization request that the OpenID client has made: the language, and for strong
 * authentication what the Finnish Trust Network's profile asks, all of it in a signed request
 * object (RFC 9101).
 */
@ApplicationScoped
@Unremovable
@Redirect(Redirect.Location.OIDC_AUTHORIZATION)
class AuthorizationRequest implements OidcRedirectFilter {

  private static final Duration LIFETIME = Duration.ofMinutes(5);

  private final ClientKeys keys;
  private final LoginConfiguration configuration;
  private final String strongIssuer;

  AuthorizationRequest(
      ClientKeys keys,
      LoginConfiguration configuration,
      @ConfigProperty(name = "quarkus.oidc.suomifi.token.issuer") String strongIssuer) {
    this.keys = keys;
    this.configuration = configuration;
    this.strongIssuer = strongIssuer;
  }

  @Override
  public void filter(OidcRedirectContext redirect) {
    var context = redirect.routingContext();
    var language = LoginLanguage.of(context);
    var address = URI.create(redirect.redirectUri());
    var parameters = parse(address.getRawQuery());
    parameters.computeIfPresent("state", (name, state) -> LoginLanguage.intoState(state, language));
    parameters.put("ui_locales", language.code());
    var strong =
        redirect
            .oidcTenantConfig()
            .tenantId()
            .filter(LoginProvider.SUOMIFI.tenant()::equals)
            .isPresent();
    var location =
        redirect.redirectUri().substring(0, redirect.redirectUri().indexOf('?') + 1)
            + format(strong ? signed(parameters) : parameters);
    context.addHeadersEndHandler(end -> context.response().putHeader("Location", location));
    context.response().putHeader("Cache-Control", "no-store");
  }

  private Map<String, String> signed(Map<String, String> parameters) {
    var clientId = parameters.getOrDefault("client_id", "");
    var claims = Jwt.claims();
    parameters.forEach(claims::claim);
    var request =
        claims
            .claim("acr_values", String.join(" ", configuration.levels()))
            .claim("prompt", "login")
            .claim("ftn_spname", configuration.serviceName())
            .issuer(clientId)
            .audience(strongIssuer)
            .expiresIn(LIFETIME)
            .jws()
            .algorithm(SignatureAlgorithm.RS256)
            .keyId(keys.signing().getKeyId())
            .sign(keys.signing().getPrivateKey());
    var outer = new LinkedHashMap<String, String>();
    outer.put("client_id", clientId);
    outer.put("request", request);
    return outer;
  }

  private static Map<String, String> parse(String query) {
    var parameters = new LinkedHashMap<String, String>();
    for (var pair : query.split("&", -1)) {
      var equals = pair.indexOf('=');
      parameters.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
    }
    return parameters;
  }

  private static String format(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(parameter ->
            parameter.getKey()
                + "="
                + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
