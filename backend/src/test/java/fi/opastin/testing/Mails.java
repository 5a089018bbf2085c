package fi.opastin.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What has arrived in a mail catcher. */
public final class Mails {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Pattern LINK = Pattern.compile("/invitation#([A-Za-z0-9_-]+)");

  private final String page;

  private Mails(String page) {
    this.page = page;
  }

  /**
   * An e-mail.
   *
   * @param source as it came over SMTP
   */
  public record Mail(String subject, String text, String html, String source) {

    /** A header of the message, without its name. */
    public String header(String name) {
      return source
          .substring(0, source.indexOf("\r\n\r\n"))
          .replaceAll("\r\n[ \t]+", " ")
          .lines()
          .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
          .map(line -> line.substring(name.length() + 1).strip())
          .findFirst()
          .orElse("");
    }
  }

  /** The secret of the newest invitation that has reached this address; waits for the first. */
  public static String token(String address) {
    var mails = ofEnvironment();
    mails.awaitOneTo(address);
    var link = LINK.matcher(mails.to(address).getLast().text());
    if (!link.find()) {
      throw new AssertionError("no link in the newest e-mail to " + address);
    }
    return link.group(1);
  }

  /** Plain texts of the e-mails to this address, oldest first. */
  public static List<String> texts(String address) {
    return ofEnvironment().to(address).stream().map(Mail::text).toList();
  }

  /** Of the mail catcher that all tests share. */
  public static Mails ofEnvironment() {
    return at(Database.setting(OpastinEnvironment.MAIL_PAGE));
  }

  /** Of the mail catcher with this page. */
  public static Mails at(String page) {
    return new Mails(page);
  }

  /** All e-mails to an address, oldest first. */
  public List<Mail> to(String address) {
    var mails = new ArrayList<Mail>();
    for (var mail : json("/api/email?to.address=" + URLEncoder.encode(address, UTF_8))) {
      if (mail.path("envelope").path("to").findValuesAsText("address").contains(address)) {
        mails.add(
            new Mail(
                mail.path("subject").asText(),
                mail.path("text").asText(),
                mail.path("html").asText(),
                get("/api/email/" + mail.path("id").asText() + "/source")));
      }
    }
    return mails;
  }

  /** Waits for the first e-mail to an address. */
  public Mail awaitOneTo(String address) {
    return await("mail to " + address)
        .until(() -> to(address), mails -> !mails.isEmpty())
        .getFirst();
  }

  private JsonNode json(String path) {
    try {
      return JSON.readTree(get(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String get(String path) {
    try {
      return HTTP.send(
              HttpRequest.newBuilder(URI.create(page + path)).build(),
              HttpResponse.BodyHandlers.ofString())
          .body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
