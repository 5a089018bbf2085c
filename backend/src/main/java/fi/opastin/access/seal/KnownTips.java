package fi.opastin.access.seal;

import fi.opastin.access.seal.Chain.Tip;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How far the chains had come at the last check, in a file that stays with whoever checks: so that
 * not even links taken away together with their signed heads go unnoticed.
 */
final class KnownTips {

  private KnownTips() {}

  /** None if there is no such file yet. */
  static Map<UUID, Tip> read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Map.of();
    }
    try (var lines = Files.lines(file)) {
      return lines.map(KnownTips::tip).collect(Collectors.toMap(Tip::chainId, Function.identity()));
    }
  }

  static void write(Path file, Collection<Tip> tips) throws IOException {
    var written = file.resolveSibling(file.getFileName() + ".new");
    Files.write(
        written,
        tips.stream()
            .map(tip -> tip.chainId() + " " + tip.number() + " " + tip.chainHash().hex())
            .toList());
    Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static Tip tip(String line) {
    var parts = line.split(" ", -1);
    return new Tip(UUID.fromString(parts[0]), Long.parseLong(parts[1]), new Digest(parts[2]));
  }
}
