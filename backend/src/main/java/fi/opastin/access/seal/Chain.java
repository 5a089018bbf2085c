package fi.opastin.access.seal;

import fi.opastin.access.seal.BrokenLink.Fault;
import java.security.PublicKey;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A chain of seals as it is found, to be proved.
 *
 * @param seals in the order of their numbers
 * @param heads what the service has signed
 * @param log what stands in the log of the chain's workspace; null if the workspace has been erased
 */
record Chain(UUID id, List<Seal> seals, List<SignedHead> heads, @Nullable Log log) {

  /**
   * @param entries digests of all entries, made anew
   * @param waiting how many of them wait for their seal
   */
  record Log(List<Digest> entries, long waiting) {}

  /** How far a chain had come when somebody looked. */
  record Tip(UUID chainId, long number, Digest chainHash) {}

  /** The last link; empty while there is none. */
  Optional<Tip> tip() {
    return seals.isEmpty()
        ? Optional.empty()
        : Optional.of(new Tip(id, seals.getLast().number(), seals.getLast().chainHash()));
  }

  /**
   * The first link that is not as it was.
   *
   * @param keys public keys of the service, by id
   * @param known how far the chain had come at an earlier check
   */
  Optional<BrokenLink> firstBroken(Map<String, PublicKey> keys, Optional<Tip> known) {
    return Stream.of(brokenSeal(), brokenHead(keys), known.flatMap(this::brokenSince))
        .flatMap(Optional::stream)
        .min(java.util.Comparator.comparingLong(BrokenLink::number));
  }

  private Optional<BrokenLink> brokenSeal() {
    var before = Seal.beginning(id);
    Set<Digest> unsealed = log == null ? Set.of() : new HashSet<>(log.entries());
    for (int i = 0; i < seals.size(); i++) {
      var seal = seals.get(i);
      if (seal.number() != i + 1) {
        return broken(i + 1, Fault.SEAL_MISSING);
      }
      if (!seal.equals(Seal.after(i, before, seal.digest()))) {
        return broken(seal.number(), Fault.SEAL_CHANGED);
      }
      if (log != null && !unsealed.remove(seal.digest())) {
        return broken(seal.number(), Fault.ENTRY_CHANGED);
      }
      before = seal.chainHash();
    }
    return log != null && unsealed.size() != log.waiting()
        ? broken(seals.size() + 1, Fault.ENTRY_UNSEALED)
        : Optional.empty();
  }

  private Optional<BrokenLink> brokenHead(Map<String, PublicKey> keys) {
    for (var signed : heads) {
      var head = signed.head();
      var key = keys.get(head.keyId());
      if (key == null || !head.isSigned(signed.signature(), key)) {
        return broken(head.number(), Fault.HEAD_FORGED);
      }
      var differing = differing(head.number(), head.chainHash(), Fault.HEAD_CHANGED);
      if (differing.isPresent()) {
        return differing;
      }
    }
    return Optional.empty();
  }

  private Optional<BrokenLink> brokenSince(Tip known) {
    return differing(known.number(), known.chainHash(), Fault.KNOWN_CHANGED);
  }

  private Optional<BrokenLink> differing(long number, Digest chainHash, Fault fault) {
    if (number > seals.size()) {
      return broken(seals.size() + 1, Fault.SEAL_MISSING);
    }
    return seals.get((int) number - 1).chainHash().equals(chainHash)
        ? Optional.empty()
        : broken(number, fault);
  }

  private Optional<BrokenLink> broken(long number, Fault fault) {
    return Optional.of(new BrokenLink(id, number, fault));
  }
}
