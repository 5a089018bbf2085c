package fi.opastin.identity.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fi.opastin.service.status.ServicePart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LoginCheckTest {

  @Test
  @DisplayName("T19 a login provider works unless it is not there or says that it does not work")
  void works() throws IOException {
    var provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    provider.createContext("/keys", exchange -> answer(exchange, 404));
    provider.createContext("/.well-known", exchange -> answer(exchange, 503));
    provider.start();
    var address = "http://localhost:" + provider.getAddress().getPort();
    var check = new LoginCheck(address, "/keys", address);
    assertThat(check.works(ServicePart.CUSTOMER_LOGIN)).isTrue();
    assertThat(check.works(ServicePart.STAFF_LOGIN)).isFalse();
    provider.stop(0);
    assertThat(check.works(ServicePart.CUSTOMER_LOGIN)).isFalse();
  }

  private static void answer(HttpExchange exchange, int status) throws IOException {
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }
}
