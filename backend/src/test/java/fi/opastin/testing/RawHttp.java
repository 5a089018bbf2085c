package fi.opastin.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** Requests byte by byte, for what no decent client sends. */
public final class RawHttp {

  private static final int PATIENCE_MILLIS = 20_000;

  private RawHttp() {}

  /** What came back. */
  public record Answer(int status, String head, String body) {

    /** The value of a header, or nothing. */
    public String header(String name) {
      return head.lines()
          .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
          .map(line -> line.substring(name.length() + 1).strip())
          .findFirst()
          .orElse("");
    }
  }

  /** A GET with one header of one's own, be it Host. */
  public static Answer get(String path, String header, String value) {
    var host = header.equals("Host") ? "" : "Host: " + origin().getAuthority() + "\r\n";
    return send(
        "127.0.0.1",
        "GET %s HTTP/1.1\r\n%s%s: %s\r\nConnection: close\r\n\r\n"
            .formatted(path, host, header, value)
            .getBytes(StandardCharsets.ISO_8859_1));
  }

  /** A request with a body and headers of one's own, each ended by CR LF. */
  public static Answer send(String method, String path, String headers, byte[] body) {
    var head =
        "%s %s HTTP/1.1\r\nHost: %s\r\n%sContent-Length: %d\r\nConnection: close\r\n\r\n"
            .formatted(method, path, origin().getAuthority(), headers, body.length)
            .getBytes(StandardCharsets.ISO_8859_1);
    var request = Arrays.copyOf(head, head.length + body.length);
    System.arraycopy(body, 0, request, head.length, body.length);
    return send("127.0.0.1", request);
  }

  /**
   * Sends the bytes and reads until the connection ends.
   *
   * @param from the client's own address on the loopback network
   */
  public static Answer send(String from, byte[] request) {
    try (var socket =
        new Socket(
            InetAddress.ofLiteral("127.0.0.1"),
            origin().getPort(),
            InetAddress.ofLiteral(from),
            0)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.getOutputStream().write(request);
      var received = new ByteArrayOutputStream();
      socket.getInputStream().transferTo(received);
      var text = received.toString(StandardCharsets.UTF_8);
      var end = text.indexOf("\r\n\r\n");
      return new Answer(
          Integer.parseInt(text.substring(9, 12)), text.substring(0, end), text.substring(end + 4));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URI origin() {
    return URI.create(Database.setting("OPASTIN_ORIGIN"));
  }
}
