package fi.opastin.testing;

import fi.opastin.identity.PersonalIdentityCode;
import fi.opastin.identity.login.InvitationAcceptance;
import fi.opastin.identity.login.InvitationAcceptance.Outcome;
import fi.opastin.platform.web.Language;
import fi.opastin.testing.Fixtures.Person;
import io.quarkus.arc.Arc;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Workspaces for tests, made as people make them: opened by an expert, accepted with the mailed
 * link.
 */
public final class Workspaces {

  private static final AtomicInteger NUMBER = new AtomicInteger(5_000);

  private Workspaces() {}

  /** A workspace with its two people, both let in. */
  public record Open(
      String id, Person expert, Person customer, String expertCookie, String customerCookie) {}

  /** An invitation that has been sent. */
  public record Invited(
      String id, Person expert, String expertCookie, String email, String identityCode) {

    /** Logs somebody in with the mailed link, as the login does after authentication. */
    public Outcome acceptAs(String name, String code) {
      return accept(Mails.token(email), name, code);
    }
  }

  /** An expert opens a workspace; the customer has not come yet. */
  public static Invited invited(Person expert, boolean withIdentityCode) {
    var number = NUMBER.incrementAndGet();
    var email = "invited" + number + "@example.org";
    var code = Fixtures.identityCode(number);
    var cookie = expert.cookie();
    var body = new HashMap<String, @Nullable Object>();
    body.put("customerName", "Kutsuttu Asiakas");
    body.put("customerEmail", email);
    body.put("customerLanguage", "fi");
    if (withIdentityCode) {
      body.put("personalIdentityCode", code);
    }
    var response = Api.creating(cookie).body(body).post("/workspaces");
    response.then().statusCode(201);
    return new Invited(response.path("id"), expert, cookie, email, code);
  }

  /** A workspace of this expert, with a customer who has accepted. */
  public static Open open(Person expert) {
    return accepted(invited(expert, true));
  }

  /** An invited customer accepts. */
  public static Open accepted(Invited invited) {
    var accepted =
        (Outcome.Accepted) invited.acceptAs("Aino Maria Virtanen", invited.identityCode());
    var customer =
        new Person(accepted.accountId(), "Aino Maria Virtanen", fi.opastin.access.Role.CUSTOMER);
    return new Open(
        invited.id(), invited.expert(), customer, invited.expertCookie(), customer.cookie());
  }

  /** Moves the days of an accepted workspace as if it had closed on this one, past all rules. */
  public static void closedOn(String id, LocalDate day) {
    for (var table : List.of("workspace set closes_on", "participation set closes_on")) {
      Database.execute(
          """
          update %s = ?, archives_on = cast(? as date) + interval '3 months',
            deletes_on = cast(? as date) + interval '15 months'
          where %s = ?\
          """
              .formatted(table, table.startsWith("workspace") ? "id" : "workspace_id"),
          day,
          day,
          day,
          UUID.fromString(id));
    }
  }

  /** What the login does with the token of a link. */
  public static Outcome accept(String token, String name, String code) {
    return Arc.container()
        .instance(InvitationAcceptance.class)
        .get()
        .accept(token, new PersonalIdentityCode(code), name, Language.FI);
  }
}
