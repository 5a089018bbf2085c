package fi.opastin.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Posts messages to the API over one kept connection. Written by hand on a socket: a client that is
 * slow would be measured with the API, for both share this machine.
 */
final class ApiWriter implements Writer {

  private static final int CREATED = 201;

  private final Socket socket;
  private final OutputStream out;
  private final InputStream in;
  private final String headers;
  private final byte[] body;
  private final List<UUID> workspaces;
  private int turn;

  /**
   * @param origin the API's public address
   * @param cookie value of the header {@code Cookie}
   * @param workspaces to be written to in turns
   */
  ApiWriter(URI origin, String cookie, List<UUID> workspaces, String text) throws IOException {
    this.socket = new Socket(InetAddress.getLoopbackAddress(), origin.getPort());
    socket.setTcpNoDelay(true);
    this.out = socket.getOutputStream();
    this.in = new BufferedInputStream(socket.getInputStream());
    this.body = ("{\"text\":\"" + text + "\"}").getBytes(StandardCharsets.UTF_8);
    this.headers =
        """
        Host: %s\r
        Origin: %s\r
        Cookie: %s\r
        X-Opastin: 1\r
        Content-Type: application/json\r
        Content-Length: %d\r
        """
            .formatted(origin.getAuthority(), origin, cookie, body.length);
    this.workspaces = workspaces;
  }

  @Override
  public void write() throws IOException {
    var workspace = workspaces.get(turn++ % workspaces.size());
    var head =
        "POST /api/v1/workspaces/%s/messages HTTP/1.1\r\n%sIdempotency-Key: %s\r\n\r\n"
            .formatted(workspace, headers, UUID.randomUUID())
            .getBytes(StandardCharsets.ISO_8859_1);
    var request = new byte[head.length + body.length];
    System.arraycopy(head, 0, request, 0, head.length);
    System.arraycopy(body, 0, request, head.length, body.length);
    out.write(request);
    var status = Integer.parseInt(line().substring(9, 12));
    var answer = answer();
    if (status != CREATED) {
      throw new IOException("answered " + status + ": " + answer);
    }
  }

  private String answer() throws IOException {
    var length = -1;
    for (var line = line(); !line.isEmpty(); line = line()) {
      if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
        length = Integer.parseInt(line.substring(15).strip());
      }
    }
    if (length < 0) {
      throw new IOException("an answer without Content-Length");
    }
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  private String line() throws IOException {
    var line = new StringBuilder();
    for (var next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new IOException("the connection has ended");
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
