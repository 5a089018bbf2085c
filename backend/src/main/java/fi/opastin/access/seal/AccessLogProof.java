package fi.opastin.access.seal;

import fi.opastin.access.seal.BrokenLink.Fault;
import fi.opastin.access.seal.Chain.Tip;
import java.security.PublicKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a check of the whole access log has found.
 *
 * @param broken the first broken link of each chain that has one
 * @param tips how far each chain has come
 * @param erased chains whose workspace has been erased
 * @param waiting entries that wait for their seal
 * @param lost entries that belong to no chain and do not wait for one either
 */
record AccessLogProof(
    List<BrokenLink> broken, List<Tip> tips, int erased, long waiting, long lost) {

  /**
   * Proves every chain against the log, its seals and signed heads, all as of one moment.
   *
   * @param connection of {@code opastin_audit}
   * @param keys public keys of the service, by id
   * @param known how far the chains had come at an earlier check
   */
  static AccessLogProof of(Connection connection, Map<String, PublicKey> keys, Map<UUID, Tip> known)
      throws SQLException {
    var broken = new ArrayList<BrokenLink>();
    var tips = new ArrayList<Tip>();
    var erased = new int[1];
    var unseen = new HashMap<>(known);
    var log = new SealedLogRepository(connection);
    log.forEachChain(chain -> {
      chain
          .firstBroken(keys, Optional.ofNullable(unseen.remove(chain.id())))
          .ifPresent(broken::add);
      chain.tip().ifPresent(tips::add);
      erased[0] += chain.log() == null ? 1 : 0;
    });
    unseen.keySet().forEach(id -> broken.add(new BrokenLink(id, 1, Fault.SEAL_MISSING)));
    return new AccessLogProof(broken, tips, erased[0], log.waiting(), log.lost());
  }

  boolean holds() {
    return broken.isEmpty() && lost == 0;
  }
}
