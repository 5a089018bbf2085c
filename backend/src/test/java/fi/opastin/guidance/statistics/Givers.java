package fi.opastin.guidance.statistics;

import fi.opastin.access.Access;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.platform.web.Language;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

/** Customers with a workspace each, who give answers for statistics. */
@ApplicationScoped
class Givers {

  static final Subject FEEDBACK = new Subject("test-feedback", 1);
  static final Code QUESTION = new Code("helped");
  static final UUID EMPLOYMENT = Fixtures.provider("employment");
  static final UUID EDUCATION = Fixtures.provider("education");

  private final Access access;
  private final Contributions contributions;
  private final ContributionCipher cipher;

  Givers(Access access, Contributions contributions, ContributionCipher cipher) {
    this.access = access;
    this.contributions = contributions;
    this.cipher = cipher;
  }

  /** A customer with a workspace at the employment provider. */
  record Giver(UUID account, WorkspaceId workspace) {}

  /** Nothing waits, nothing has been counted, no month has begun. */
  static void reset() {
    for (var table :
        List.of(
            "statistics_waiting",
            "statistics_destroyed",
            "statistics_count",
            "statistics_counted",
            "statistics_cell",
            "statistics_report")) {
      Database.execute("delete from " + table);
    }
  }

  static List<Giver> people(int number) {
    return IntStream.range(0, number).mapToObj(i -> person()).toList();
  }

  private static Giver person() {
    var account = Fixtures.customer("Vastaaja").person().accountId();
    Fixtures.letIn(account);
    var workspace =
        Database.value(
                UUID.class, "select workspace_id from participation where account_id = ?", account)
            .orElseThrow();
    return new Giver(account, new WorkspaceId(workspace));
  }

  void give(Giver giver, Language language, String answer) {
    give(giver, EMPLOYMENT, language, Map.of(QUESTION, new Answer.One(new Code(answer))));
  }

  void give(Giver giver, UUID provider, Language language, Map<Code, ? extends Answer> answers) {
    QuarkusTransaction.requiringNew()
        .run(() -> {
          access.enterJob(giver.workspace().value());
          contributions.give(giver.workspace(), FEEDBACK, provider, language, answers);
        });
  }

  /** How many of these answers wait: only who has the key can tell. */
  long waiting() {
    return Database.rows("select id, payload from statistics_waiting").stream()
        .map(row ->
            cipher.decrypt(
                (UUID) Objects.requireNonNull(row.get("id")),
                (byte[]) Objects.requireNonNull(row.get("payload"))))
        .filter(contribution -> contribution.subject().equals(FEEDBACK))
        .count();
  }
}
