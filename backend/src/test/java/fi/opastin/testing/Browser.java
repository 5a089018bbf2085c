package fi.opastin.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * As much of a browser as a login needs: cookies by host and path, redirects one at a time. Each
 * has an address of its own on the loopback network, as people have, so that rate limits do not
 * mix.
 */
public final class Browser {

  private static final AtomicInteger ADDRESSES = new AtomicInteger(1);
  private static final Pattern FORM = Pattern.compile("<form method=\"post\" action=\"([^\"]+)\"");
  private static final Pattern CANCEL = Pattern.compile("href=\"(/interaction/[^\"]+/cancel)\"");

  private static final Pattern LOGOUT = Pattern.compile("action=\"([^\"]+/session/end/confirm)\"");
  private static final Pattern SECRET = Pattern.compile("name=\"xsrf\" value=\"([^\"]+)\"");

  private final HttpClient http;
  private final Map<String, SetCookie> jar = new LinkedHashMap<>();
  private final List<SetCookie> received = new ArrayList<>();

  public Browser() {
    var number = ADDRESSES.incrementAndGet();
    var address = "127.1.%d.%d".formatted(number / 250, number % 250 + 1);
    http = HttpClient.newBuilder().localAddress(InetAddress.ofLiteral(address)).build();
  }

  /** A cookie as a response set it; names of attributes are in lower case. */
  public record SetCookie(String host, String name, String value, Map<String, String> attributes) {

    static SetCookie parse(String host, String header) {
      var parts = header.split(";\\s*");
      var attributes = new LinkedHashMap<String, String>();
      for (int i = 1; i < parts.length; i++) {
        var attribute = parts[i].split("=", 2);
        attributes.put(
            attribute[0].toLowerCase(java.util.Locale.ROOT),
            attribute.length > 1 ? attribute[1] : "");
      }
      var pair = parts[0].split("=", 2);
      return new SetCookie(host, pair[0], pair[1], attributes);
    }

    boolean isFor(URI address) {
      return host.equals(address.getHost())
          && address.getPath().startsWith(attributes.getOrDefault("path", "/"));
    }

    public boolean removes() {
      return "0".equals(attributes.get("max-age")) || value.isEmpty();
    }
  }

  /** The whole way from the start to where the login ends: a page of the application. */
  public URI logIn(String provider, String language, String person) {
    return finish(identify(begin(provider, language), person, "bank"));
  }

  /** A customer's first login and what follows it: accepting the terms of use. */
  public void comeIn(String person) {
    logIn("suomifi", "fi", person);
    call("PUT", "/api/v1/me/terms/1", "");
  }

  /** Begins a login; gives the provider's address. */
  public URI begin(String provider, String language) {
    return redirect(get(url("/auth/" + provider + "/start?ui_locales=" + language)));
  }

  /** Chooses a person at the provider; gives the address of the callback, not opened yet. */
  public URI identify(URI authorization, String person, String method) {
    var page = follow(get(authorization));
    var form = FORM.matcher(page.body());
    if (!form.find()) {
      throw new IllegalStateException("no login page: " + page.statusCode() + page.body());
    }
    return redirectToCallback(
        post(page.uri().resolve(form.group(1)), Map.of("person", person, "method", method)));
  }

  /** Where the provider already knows who it is; gives the address of the callback. */
  public URI redirectThroughSingleSignOn(URI authorization) {
    return redirectToCallback(get(authorization));
  }

  /** Confirms the logout at the provider; gives where that leads. */
  public URI logOut(URI provider) {
    var page = get(provider);
    var form = LOGOUT.matcher(page.body());
    var secret = SECRET.matcher(page.body());
    if (!form.find() || !secret.find()) {
      throw new IllegalStateException("no page to log out: " + page.body());
    }
    return redirect(
        post(page.uri().resolve(form.group(1)), Map.of("xsrf", secret.group(1), "logout", "yes")));
  }

  /** Cancels at the provider; gives the address of the callback, not opened yet. */
  public URI cancel(URI authorization) {
    var page = follow(get(authorization));
    var link = CANCEL.matcher(page.body());
    if (!link.find()) {
      throw new IllegalStateException("no link to cancel: " + page.body());
    }
    return redirectToCallback(get(page.uri().resolve(link.group(1))));
  }

  /** Opens the callback; gives where it leads. */
  public URI finish(URI callback) {
    return redirect(get(callback));
  }

  public HttpResponse<String> get(URI address) {
    return send(HttpRequest.newBuilder(address));
  }

  public HttpResponse<String> get(String path) {
    return get(url(path));
  }

  public HttpResponse<String> post(URI address, Map<String, String> form) {
    var body =
        form.entrySet().stream()
            .map(field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  /** A request of the application's own pages. */
  public HttpResponse<String> call(String method, String path, String json, String... headers) {
    var request =
        HttpRequest.newBuilder(url(path))
            .header("X-Opastin", "1")
            .header("Sec-Fetch-Site", "same-origin")
            .header("Content-Type", "application/json")
            .method(
                method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    var address = request.build().uri();
    var cookies =
        jar.values().stream()
            .filter(cookie -> cookie.isFor(address))
            .map(cookie -> cookie.name() + "=" + cookie.value())
            .collect(Collectors.joining("; "));
    if (!cookies.isEmpty()) {
      request.header("Cookie", cookies);
    }
    try {
      var response = http.send(request.build(), BodyHandlers.ofString());
      response.headers().allValues("set-cookie").stream()
          .map(header -> SetCookie.parse(address.getHost(), header))
          .forEach(this::keep);
      return response;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Puts a cookie into the jar, as an attacker would who could. */
  public void plant(String name, String value) {
    keep(new SetCookie("localhost", name, value, Map.of("path", "/")));
  }

  /** The value of a cookie of the application. */
  public Optional<String> cookie(String name) {
    return Optional.ofNullable(jar.get("localhost " + name)).map(SetCookie::value);
  }

  /** The OpenID client's cookie of the login that has been begun. */
  public SetCookie stateCookie() {
    return jar.values().stream()
        .filter(cookie -> cookie.name().startsWith("q_auth_"))
        .findFirst()
        .orElseThrow();
  }

  /** Names of the application's cookies in the jar. */
  public List<String> cookieNames() {
    return jar.values().stream()
        .filter(cookie -> cookie.host().equals("localhost"))
        .map(SetCookie::name)
        .toList();
  }

  /** All cookies that the application has ever set here. */
  public List<SetCookie> received() {
    return received.stream().filter(cookie -> cookie.host().equals("localhost")).toList();
  }

  public static URI url(String path) {
    return URI.create(Database.setting("OPASTIN_ORIGIN") + path);
  }

  public static URI redirect(HttpResponse<String> response) {
    return response
        .headers()
        .firstValue("location")
        .map(response.uri()::resolve)
        .orElseThrow(
            () -> new IllegalStateException(response.statusCode() + " " + response.body()));
  }

  private URI redirectToCallback(HttpResponse<String> response) {
    var address = redirect(response);
    while (!address.toString().startsWith(Database.setting("OPASTIN_ORIGIN"))) {
      address = redirect(get(address));
    }
    return address;
  }

  private HttpResponse<String> follow(HttpResponse<String> response) {
    var current = response;
    while (current.statusCode() / 100 == 3) {
      current = get(redirect(current));
    }
    return current;
  }

  private void keep(SetCookie cookie) {
    received.add(cookie);
    var key = cookie.host() + " " + cookie.name();
    if (cookie.removes()) {
      jar.remove(key);
    } else {
      jar.put(key, cookie);
    }
  }
}
