package fi.opastin.access.seal;

import static org.assertj.core.api.Assertions.assertThat;

import fi.opastin.access.seal.BrokenLink.Fault;
import fi.opastin.access.seal.Chain.Log;
import fi.opastin.access.seal.Chain.Tip;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ChainTest {

  private static final KeyPair OURS = keyPair();
  private static final Map<String, PublicKey> KEYS = Map.of("ours", OURS.getPublic());
  private static final UUID WORKSPACE = UUID.randomUUID();

  /** What a change of a chain is made on. */
  private record Found(
      UUID id, List<SealedEntry> entries, List<Seal> seals, List<SignedHead> heads) {

    Optional<BrokenLink> firstBroken() {
      var digests = entries.stream().map(SealedEntry::digest).toList();
      return new Chain(id, seals, heads, new Log(digests, 0)).firstBroken(KEYS, Optional.empty());
    }
  }

  @Property(tries = 200)
  @Label("T24 a chain of any entries is proved, and after an erasure, too")
  void proved(@ForAll @IntRange(max = 40) int length, @ForAll Random random) {
    var found = sealed(length, random);
    assertThat(found.firstBroken()).isEmpty();
    var erased = new Chain(found.id(), found.seals(), found.heads(), null);
    assertThat(erased.firstBroken(KEYS, erased.tip())).isEmpty();
  }

  @Property(tries = 500)
  @Label("T24 any single change of an entry, a seal or a head is found, at the first link changed")
  void anyChange(
      @ForAll @IntRange(min = 2, max = 40) int length,
      @ForAll @IntRange(max = 9) int kind,
      @ForAll Random random) {
    var found = sealed(length, random);
    var at = random.nextInt(length);
    var expected = change(found, kind, at, random);
    assertThat(found.firstBroken()).map(BrokenLink::number).contains(expected);
  }

  /**
   * @return number of the first link that no longer holds
   */
  private static long change(Found found, int kind, int at, Random random) {
    var seals = found.seals();
    var entries = found.entries();
    var seal = seals.get(at);
    switch (kind) {
      case 0 -> entries.set(at, changed(entries.get(at), random));
      case 1 -> entries.remove(at);
      case 2 -> seals.set(at, new Seal(seal.number(), any(random), seal.chainHash()));
      case 3 -> seals.set(at, new Seal(seal.number(), seal.digest(), any(random)));
      case 4 -> seals.remove(at);
      case 5 -> seals.subList(at, seals.size()).clear();
      case 6 -> {
        // swapped with the one after it, or the last with the first
        var other = (at + 1) % seals.size();
        var one = seals.get(at);
        var two = seals.get(other);
        seals.set(at, new Seal(one.number(), two.digest(), two.chainHash()));
        seals.set(other, new Seal(two.number(), one.digest(), one.chainHash()));
        return Math.min(at, other) + 1;
      }
      case 7 -> {
        // everything from here on made anew, as somebody could who writes in the database
        entries.set(at, changed(entries.get(at), random));
        reseal(found, at);
        return found.heads().stream()
            .mapToLong(signed -> signed.head().number())
            .filter(number -> number > at)
            .min()
            .orElseThrow();
      }
      case 8 -> {
        entries.add(entry(random));
        return seals.size() + 1;
      }
      default -> {
        var last = found.heads().removeLast().head();
        found.heads().add(new SignedHead(last, last.sign(keyPair().getPrivate())));
        return last.number();
      }
    }
    return at + 1;
  }

  @Test
  @DisplayName("T24 the last seals and the heads over them taken away: known from the last check")
  void knownTip() {
    var found = sealed(10, new Random(1));
    var whole = new Chain(found.id(), List.copyOf(found.seals()), found.heads(), null);
    var shorter = new Chain(found.id(), found.seals().subList(0, 4), List.of(), null);
    assertThat(shorter.firstBroken(KEYS, Optional.empty())).isEmpty();
    assertThat(shorter.firstBroken(KEYS, whole.tip()))
        .contains(new BrokenLink(found.id(), 5, Fault.SEAL_MISSING));
    var other = new Tip(found.id(), 4, any(new Random(2)));
    assertThat(whole.firstBroken(KEYS, Optional.of(other)))
        .contains(new BrokenLink(found.id(), 4, Fault.KNOWN_CHANGED));
  }

  @Test
  @DisplayName("T24 a head that a key signed which the service does not have is no head")
  void unknownKey() {
    var found = sealed(3, new Random(3));
    assertThat(
            new Chain(found.id(), found.seals(), found.heads(), null)
                .firstBroken(Map.of(), Optional.empty()))
        .map(BrokenLink::fault)
        .contains(Fault.HEAD_FORGED);
  }

  private static Found sealed(int length, Random random) {
    var entries = new ArrayList<SealedEntry>();
    for (int i = 0; i < length; i++) {
      entries.add(entry(random));
    }
    var id = new UUID(random.nextLong(), random.nextLong());
    var found = new Found(id, entries, new ArrayList<>(), new ArrayList<>());
    reseal(found, 0);
    for (int i = 0; i < length; i++) {
      if (i == length - 1 || random.nextInt(5) == 0) {
        var seal = found.seals().get(i);
        var head = new Head(id, seal.number(), seal.chainHash(), Instant.EPOCH, "ours");
        found.heads().add(new SignedHead(head, head.sign(OURS.getPrivate())));
      }
    }
    return found;
  }

  private static void reseal(Found found, int from) {
    var seals = found.seals();
    var before = from == 0 ? Seal.beginning(found.id()) : seals.get(from - 1).chainHash();
    seals.subList(from, seals.size()).clear();
    for (int i = from; i < found.entries().size(); i++) {
      var seal = Seal.after(i, before, found.entries().get(i).digest());
      seals.add(seal);
      before = seal.chainHash();
    }
  }

  private static SealedEntry entry(Random random) {
    var salt = new byte[32];
    random.nextBytes(salt);
    return new SealedEntry(
        WORKSPACE,
        new UUID(random.nextLong(), random.nextLong()),
        Instant.ofEpochSecond(1_795_000_000L + random.nextInt(10_000_000)),
        new UUID(random.nextLong(), random.nextLong()),
        random.nextBoolean() ? "CUSTOMER" : "FOUNDER",
        random.nextBoolean() ? "OWN_DATA" : "FOUNDER",
        random.nextBoolean() ? random.nextInt(9) : null,
        random.nextBoolean() ? "message.read" : "message.post",
        new UUID(random.nextLong(), random.nextLong()),
        random.nextBoolean() ? random.nextLong(1_000_000) : null,
        salt);
  }

  /** The entry with one of its values changed. */
  private static SealedEntry changed(SealedEntry entry, Random random) {
    var values = new ArrayList<Runnable>();
    var changed = new SealedEntry[1];
    values.add(() -> changed[0] = with(entry, entry.at().plusNanos(1_000), entry.actorId()));
    values.add(() -> changed[0] = with(entry, entry.at(), UUID.randomUUID()));
    values.add(() -> changed[0] = withAction(entry, entry.action() + "x", entry.readSlot()));
    values.add(() ->
        changed[0] =
            withAction(entry, entry.action(), entry.readSlot() == null ? Long.valueOf(0) : null));
    Collections.shuffle(values, random);
    values.getFirst().run();
    return changed[0];
  }

  private static SealedEntry with(SealedEntry entry, Instant at, UUID actorId) {
    return new SealedEntry(
        entry.workspaceId(),
        entry.id(),
        at,
        actorId,
        entry.standing(),
        entry.ground(),
        entry.consentNumber(),
        entry.action(),
        entry.recordId(),
        entry.readSlot(),
        entry.salt());
  }

  private static SealedEntry withAction(
      SealedEntry entry, String action, @org.jspecify.annotations.Nullable Long readSlot) {
    return new SealedEntry(
        entry.workspaceId(),
        entry.id(),
        entry.at(),
        entry.actorId(),
        entry.standing(),
        entry.ground(),
        entry.consentNumber(),
        action,
        entry.recordId(),
        readSlot,
        entry.salt());
  }

  private static Digest any(Random random) {
    var bytes = new byte[32];
    random.nextBytes(bytes);
    return Digest.of(bytes);
  }

  private static KeyPair keyPair() {
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(256);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
