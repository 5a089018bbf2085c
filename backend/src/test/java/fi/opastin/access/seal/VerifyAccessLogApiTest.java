package fi.opastin.access.seal;

import static org.assertj.core.api.Assertions.assertThat;

import fi.opastin.access.seal.BrokenLink.Fault;
import fi.opastin.testing.Database;
import fi.opastin.testing.OpastinEnvironment;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What somebody does who writes in the database past all roles, and what the command finds of it.
 */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class VerifyAccessLogApiTest {

  @Inject AccessLogSealing sealing;
  @TempDir Path folder;

  private SealedLog log;
  private UUID chain;

  @BeforeEach
  void seal() throws SQLException {
    log = SealedLog.of(6);
    sealing.sealAll();
    chain = log.chainId();
    assertThat(log.firstBroken()).isEmpty();
  }

  @AfterEach
  void forget() {
    Database.execute("delete from access_head where chain_id = ?", chain);
    Database.execute("delete from access_seal where chain_id = ?", chain);
    log.forget();
  }

  @Test
  @DisplayName("T24 a changed entry is found")
  void changed() {
    Database.execute(
        "update access_log set actor_id = gen_random_uuid() where workspace_id = ? and id = ?",
        log.workspaceId(),
        third());
    found(3, Fault.ENTRY_CHANGED);
  }

  @Test
  @DisplayName("T24 an entry taken away is found")
  void deleted() {
    Database.execute(
        "delete from access_log where workspace_id = ? and id = ?", log.workspaceId(), third());
    found(3, Fault.ENTRY_CHANGED);
  }

  @Test
  @DisplayName(
      "T24 the last seals taken away are found: entries without a seal, a head without one")
  void lastSeals() {
    Database.execute("delete from access_seal where chain_id = ? and number > 4", chain);
    assertThat(log.firstBroken()).map(BrokenLink::number).contains(5L);
    Database.execute("delete from access_head where chain_id = ?", chain);
    found(5, Fault.ENTRY_UNSEALED);
    Database.execute(
        """
        delete from access_log l using (
          select id from access_log where workspace_id = ? order by at desc, id desc limit 2) last
        where l.id = last.id\
        """,
        log.workspaceId());
    // nothing within the database tells it any more: only what was known of it outside
    assertThat(log.firstBroken()).isEmpty();
  }

  @Test
  @DisplayName("T24 two seals swapped are found")
  void swapped() {
    Database.execute(
        """
        update access_seal s set digest = o.digest from access_seal o
        where s.chain_id = ? and o.chain_id = s.chain_id and (s.number, o.number) in ((2, 3), (3, 2))\
        """,
        chain);
    found(2, Fault.SEAL_CHANGED);
  }

  @Test
  @DisplayName("T24 a forged head is found")
  void forged() {
    Database.execute(
        "update access_head set signature = overlay(signature placing '\\x00' from 20) where chain_id = ?",
        chain);
    found(6, Fault.HEAD_FORGED);
  }

  @Test
  @DisplayName("T24 an entry put into the log past the queue of the sealing is found")
  void unsealed() {
    var added = log.add();
    Database.execute("delete from access_unsealed where entry_id = ?", added);
    found(7, Fault.ENTRY_UNSEALED);
  }

  @Test
  @DisplayName("T24 entries that were kept from ever getting a chain are found")
  void neverSealed() {
    var other = SealedLog.of(1);
    try {
      assertThat(SealedLog.proof(Map.of()).holds()).as("it waits").isTrue();
      Database.execute("delete from access_unsealed where workspace_id = ?", other.workspaceId());
      var proof = SealedLog.proof(Map.of());
      assertThat(proof.lost()).isEqualTo(1);
      assertThat(proof.holds()).isFalse();
    } finally {
      other.forget();
    }
  }

  @Test
  @DisplayName(
      "T24 after an erasure the digests stay and the chain is proved; its seals still count")
  void erased() {
    var before = SealedLog.proof(Map.of()).erased();
    Database.execute("delete from workspace where id = ?", log.workspaceId());
    var proof = SealedLog.proof(Map.of());
    assertThat(proof.broken()).noneMatch(link -> link.chainId().equals(chain));
    assertThat(proof.erased()).isEqualTo(before + 1);
    assertThat(proof.tips()).anyMatch(tip -> tip.chainId().equals(chain) && tip.number() == 6);
    assertThat(Database.count("select count(*) from access_seal where chain_id = ?", chain))
        .isEqualTo(6);
    Database.execute(
        "update access_seal set digest = sha256('x') where chain_id = ? and number = 2", chain);
    assertThat(SealedLog.firstBroken(chain)).contains(new BrokenLink(chain, 2, Fault.SEAL_CHANGED));
  }

  @Test
  @DisplayName("T24 the command answers 0, or 1 with the first broken link")
  void command() throws SQLException, IOException, JoseException {
    var known = folder.resolve("known");
    var proved = run(known);
    assertThat(proved.output()).contains("The access log is as it was sealed.");
    assertThat(proved.exitCode()).isZero();
    assertThat(Files.readString(known)).contains(chain + " 6 ");

    Database.execute("delete from access_seal where chain_id = ? and number > 4", chain);
    Database.execute("delete from access_head where chain_id = ?", chain);
    Database.execute("delete from workspace where id = ?", log.workspaceId());
    var broken = run(known);
    assertThat(broken.exitCode()).isEqualTo(1);
    assertThat(broken.output())
        .contains("BROKEN chain " + chain + ", number 5: the seal is missing");
  }

  private record Run(int exitCode, String output) {}

  private static Run run(Path known) throws SQLException, IOException, JoseException {
    var output = new ByteArrayOutputStream();
    var exitCode =
        VerifyAccessLog.run(
            Database.setting("OPASTIN_DATABASE_URL"),
            Database.setting("opastin.test.audit-password"),
            SealedLog.publicKeys(),
            Optional.of(known),
            new PrintStream(output, true, StandardCharsets.UTF_8));
    return new Run(exitCode, output.toString(StandardCharsets.UTF_8));
  }

  private void found(long number, Fault fault) {
    assertThat(log.firstBroken()).contains(new BrokenLink(chain, number, fault));
  }

  private UUID third() {
    return Database.value(
            UUID.class,
            "select id from access_log where workspace_id = ? order by at, id offset 2 limit 1",
            log.workspaceId())
        .orElseThrow();
  }
}
