package fi.opastin.identity.staff;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fi.opastin.platform.time.SystemTime;
import fi.opastin.platform.web.EmailAddress;
import fi.opastin.platform.web.Language;
import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.OpastinEnvironment;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class FirstAdministratorApiTest {

  private static final String ISSUER = "https://login.first.example";
  private static final String ORGANISATION = "Ensimmäinen ylläpito";

  @Inject StaffLinks links;

  @AfterEach
  void asBefore() {
    Database.execute(
        """
        delete from account where id in (select account_id from expert where work_email = 'first@staff.example')\
        """);
    Database.execute("delete from organisation_issuer where issuer = ?", ISSUER);
    Database.execute("delete from service_provider where name_fi = ?", ORGANISATION);
    Database.execute(
        "update expert set disabled_at = null where 'SERVICE_ADMINISTRATOR' = any (roles)");
  }

  @Test
  @DisplayName(
      "security: the command lets the first administrator of the service in, and refuses when there is one")
  void first() throws SQLException, GeneralSecurityException {
    var out = new ByteArrayOutputStream();
    assertThat(run(out)).isOne();
    Database.execute(
        "update expert set disabled_at = now() where 'SERVICE_ADMINISTRATOR' = any (roles)");
    out.reset();
    assertThat(run(out)).isZero();
    var link = out.toString(UTF_8).strip();
    assertThat(link).startsWith(Database.setting("OPASTIN_ORIGIN") + "/sv/staff-link#");
    var token = link.substring(link.indexOf('#') + 1);
    assertThat(links.bind(token, ISSUER, "first", Optional.empty()))
        .isInstanceOfSatisfying(
            StaffLinks.Binding.Bound.class,
            bound -> assertThat(bound.expert().name()).isEqualTo("Esa Ensimmäinen"));
    assertThat(run(out)).isOne();
    Api.anonymous().get("/providers").then().body("items.name.fi", not(hasItem(ORGANISATION)));
  }

  private static int run(ByteArrayOutputStream out) throws SQLException, GeneralSecurityException {
    return FirstAdministrator.run(
        Database.setting("OPASTIN_DATABASE_URL"),
        Database.ownerPassword(),
        Path.of(Database.setting("OPASTIN_KEYS")),
        Database.setting("OPASTIN_ORIGIN"),
        new FirstAdministrator.Wish(
            ORGANISATION,
            "Esa Ensimmäinen",
            new EmailAddress("first@staff.example"),
            Language.SV,
            ISSUER),
        SystemTime.now(),
        new PrintStream(out, true, UTF_8));
  }
}
