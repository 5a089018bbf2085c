package fi.opastin.guidance.archive;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a ZIP as a stream and sums up what is written. */
final class SummedZip {

  /** Writes what an entry holds. */
  interface Content {
    void writeTo(OutputStream to) throws IOException;
  }

  /**
   * A file that has been written.
   *
   * @param size in bytes
   * @param sha256 in hexadecimal
   */
  record Sum(String name, long size, String sha256) {}

  private final ZipOutputStream zip;
  private final FileTime time;
  private final List<Sum> sums = new ArrayList<>();

  SummedZip(OutputStream to, Instant time) {
    this.zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
    this.time = FileTime.from(time);
  }

  void add(String name, byte[] content) throws IOException {
    add(name, to -> to.write(content));
  }

  void add(String name, String text) throws IOException {
    add(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a file that is mostly small already: quickly, instead of smaller still. */
  void addPacked(String name, Content content) throws IOException {
    zip.setLevel(Deflater.BEST_SPEED);
    add(name, content);
    zip.setLevel(Deflater.DEFAULT_COMPRESSION);
  }

  void add(String name, Content content) throws IOException {
    var entry = new ZipEntry(name);
    entry.setLastModifiedTime(time);
    zip.putNextEntry(entry);
    var summing = new Summing(zip);
    content.writeTo(summing);
    zip.closeEntry();
    sums.add(new Sum(name, summing.size, HexFormat.of().formatHex(summing.digest.digest())));
  }

  /** What has been written so far. */
  List<Sum> sums() {
    return List.copyOf(sums);
  }

  /** The sums so far as {@code sha256sum -c} reads them. */
  String sumsFile() {
    return sums.stream()
        .map(sum -> sum.sha256() + "  " + sum.name() + "\n")
        .collect(Collectors.joining());
  }

  /** Writes the directory, without which no program takes the ZIP for whole. */
  void finish() throws IOException {
    zip.finish();
  }

  private static final class Summing extends FilterOutputStream {

    private final MessageDigest digest;
    private long size;

    Summing(OutputStream to) {
      super(to);
      try {
        digest = MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java has it", e);
      }
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
      digest.update(bytes, offset, length);
      size += length;
    }

    /** The entry ends with the next one; the stream below is the whole ZIP's. */
    @Override
    public void close() {}

    @Override
    public void flush() {
      // flushing would cut the compression into pieces
    }
  }
}
