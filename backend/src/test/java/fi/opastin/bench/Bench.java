package fi.opastin.bench;

import fi.opastin.local.TemporaryFolder;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code make bench}: posts messages through the packaged API and writes the same rows with plain
 * JDBC, in alternating rounds on the same PostgreSQL, and prints both side by side. It demands
 * nothing: times depend on the machine, only the ratio says something.
 */
public final class Bench {

  private static final int CLIENTS = number("OPASTIN_BENCH_CLIENTS", 8);
  private static final int ROUNDS = number("OPASTIN_BENCH_ROUNDS", 5);
  private static final Duration ROUND =
      Duration.ofSeconds(number("OPASTIN_BENCH_ROUND_SECONDS", 8));
  private static final Duration WARM_UP =
      Duration.ofSeconds(number("OPASTIN_BENCH_WARM_UP_SECONDS", 240));
  private static final int WORKSPACES_OF_A_CLIENT = 8;

  private static final String TEXT =
      "Hei! Kiitos viestistäsi. Sovitaan ensi viikolle aika, jolloin käydään läpi suunnitelmasi ja"
          + " katsotaan yhdessä, mitä seuraavaksi kannattaa tehdä. Sopiiko tiistai kello kymmenen?";

  private final Installation installation;
  private final List<Writer> api = new ArrayList<>();
  private final List<Writer> plain = new ArrayList<>();
  private final List<Measured> apiRounds = new ArrayList<>();
  private final List<Measured> plainRounds = new ArrayList<>();
  private Duration apiProcessorTime = Duration.ZERO;
  private Duration databaseForApi = Duration.ZERO;
  private Duration databaseForPlain = Duration.ZERO;

  private Bench(Installation installation) {
    this.installation = installation;
  }

  public static void main(String... arguments)
      throws IOException, SQLException, InterruptedException {
    var result = System.out;
    // only the result goes there, not what the migration says
    System.setOut(System.err);
    var folder = TemporaryFolder.create();
    System.err.println("Starting …");
    result.print(new Bench(new Installation(folder)).run().text());
  }

  private Comparison run() throws IOException, SQLException, InterruptedException {
    connect();
    System.err.printf(
        "%d clients; %d s to warm up, then %d times %d s for each side …%n",
        CLIENTS, WARM_UP.toSeconds(), ROUNDS, ROUND.toSeconds());
    Load.of(api, WARM_UP);
    Load.of(plain, WARM_UP.dividedBy(20));
    for (int round = 0; round < ROUNDS; round++) {
      if (round % 2 == 0) {
        roundOfApi();
        roundOfPlain();
      } else {
        roundOfPlain();
        roundOfApi();
      }
    }
    return new Comparison(
        Measured.sum(apiRounds),
        Measured.sum(plainRounds),
        ratios(),
        apiProcessorTime,
        databaseForApi,
        databaseForPlain);
  }

  private void connect() throws IOException, SQLException {
    for (int client = 0; client < CLIENTS; client++) {
      var workspaces = installation.workspaces(WORKSPACES_OF_A_CLIENT);
      api.add(
          new ApiWriter(
              installation.origin(),
              installation.logIn(workspaces.getFirst().expert().accountId()),
              workspaces.stream().map(SharedWorkspace::id).toList(),
              TEXT));
      plain.add(
          new PlainWriter(
              installation.connect(), installation.workspaces(WORKSPACES_OF_A_CLIENT), TEXT));
    }
  }

  private void roundOfApi() throws InterruptedException {
    var apiBefore = installation.apiProcessorTime();
    var databaseBefore = installation.databaseProcessorTime();
    apiRounds.add(Load.of(api, ROUND));
    apiProcessorTime = apiProcessorTime.plus(installation.apiProcessorTime().minus(apiBefore));
    databaseForApi =
        databaseForApi.plus(installation.databaseProcessorTime().minus(databaseBefore));
  }

  private void roundOfPlain() throws InterruptedException {
    var databaseBefore = installation.databaseProcessorTime();
    plainRounds.add(Load.of(plain, ROUND));
    databaseForPlain =
        databaseForPlain.plus(installation.databaseProcessorTime().minus(databaseBefore));
  }

  /** Of each round, the API's throughput as a part of plain JDBC's. */
  private List<Double> ratios() {
    var ratios = new ArrayList<Double>();
    for (int round = 0; round < ROUNDS; round++) {
      ratios.add(apiRounds.get(round).perSecond() / plainRounds.get(round).perSecond());
    }
    return ratios;
  }

  private static int number(String variable, int standard) {
    var value = System.getenv(variable);
    return value == null || value.isBlank() ? standard : Integer.parseInt(value);
  }
}
