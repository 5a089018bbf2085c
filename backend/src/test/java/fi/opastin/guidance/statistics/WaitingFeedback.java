package fi.opastin.guidance.statistics;

import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.Workspaces.Open;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What waits to be counted of a workspace: only who has the key can tell. */
@ApplicationScoped
public class WaitingFeedback {

  private static final Map<UUID, String> PROVIDERS =
      Map.of(
          Fixtures.provider("employment"), "employment",
          Fixtures.provider("education"), "education");

  private final ContributionCipher cipher;

  WaitingFeedback(ContributionCipher cipher) {
    this.cipher = cipher;
  }

  /** Subject, provider, question and answer of each contribution. */
  public List<String> in(Open open) {
    return Database.rows(
            "select id, payload from statistics_waiting where workspace_id = ?",
            UUID.fromString(open.id()))
        .stream()
        .map(row ->
            cipher.decrypt(
                (UUID) Objects.requireNonNull(row.get("id")),
                (byte[]) Objects.requireNonNull(row.get("payload"))))
        .flatMap(one ->
            one.tallies().stream()
                .map(tally ->
                    "%s %s %s %s"
                        .formatted(
                            one.subject(),
                            PROVIDERS.get(one.provider()),
                            tally.item(),
                            tally.code())))
        .toList();
  }
}
