package fi.opastin.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of the loopback address. */
public final class Ports {

  /**
   * Below those that systems give to outgoing connections (Linux from 32768): a server that is
   * stopped and started again finds its port as it left it, and nobody who calls a server that is
   * down can meet his own connection there.
   */
  private static final int LOWEST = 20_000;

  private static final int HIGHEST = 32_000;

  private Ports() {}

  /** A port that was free a moment ago. */
  public static int free() {
    return ThreadLocalRandom.current()
        .ints(LOWEST, HIGHEST)
        .filter(Ports::isFree)
        .findFirst()
        .orElseThrow();
  }

  /** Whether nobody listens there. */
  static boolean isFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
