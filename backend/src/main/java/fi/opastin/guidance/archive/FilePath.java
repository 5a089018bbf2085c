package fi.opastin.guidance.archive;

import java.text.Normalizer;

/** Where a file lies in the archive. */
final class FilePath {

  private static final int LONGEST = 80;

  private FilePath() {}

  /**
   * A path that is the same for every program that unpacks: only what is harmless everywhere, the
   * number makes it unique. The name as it was given stands in the JSON and the PDF.
   */
  static String of(int number, String name) {
    var plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^A-Za-z0-9.-]+", "_")
            .replaceAll("\\.{2,}", ".")
            .replaceAll("^\\.", "");
    var dot = plain.lastIndexOf('.');
    var ending = dot < 0 || plain.length() - dot > 10 ? "" : plain.substring(dot);
    var stem = plain.substring(0, plain.length() - ending.length());
    return "attachments/%04d-%s%s"
        .formatted(number, stem.substring(0, Math.min(stem.length(), LONGEST)), ending);
  }
}
