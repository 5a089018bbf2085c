package fi.opastin.guidance.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import fi.opastin.platform.crypto.FileCipher;
import fi.opastin.platform.crypto.KeyFiles;
import fi.opastin.platform.crypto.Keysets;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a process of its own with a heap that a file would not fit into. */
class ConstantMemoryTest {

  private static final String HEAP = "-Xmx32m";
  private static final int SIZE = 100 * 1024 * 1024;

  @Test
  @DisplayName("G1 memory does not grow with a file: 100 MB pass in and out within a heap of 32 MB")
  void constant(@TempDir Path folder) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+UseSerialGC",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                ConstantMemoryTest.class.getName(),
                folder.toString())
            .inheritIO()
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
  }

  /** What an upload and a download do, with a file of ciphertext in place of the database. */
  public static void main(String... arguments)
      throws IOException, GeneralSecurityException, JoseException {
    var folder = Path.of(arguments[0]);
    KeyFiles.generate(folder.resolve("keys"));
    var keysets = Keysets.fromFolder(folder.resolve("keys"));
    var owner = UUID.randomUUID();
    var workspace = keysets.open(owner, keysets.create(owner));
    var cipher = FileCipher.open(workspace, owner, FileCipher.newKeyset(workspace, owner));
    try (var store = new RandomAccessFile(folder.resolve("ciphertext").toFile(), "rw")) {
      var check = new ContentCheck(FileKind.DOCX);
      var buffer = new byte[32 * 1024];
      try (var in =
          cipher.encrypting(new ChunkOutputStream((from, batch) -> write(store, batch)))) {
        for (int passed = 0; passed < SIZE; passed += buffer.length) {
          check.pass(buffer, buffer.length);
          in.write(buffer);
        }
      }
      check.verdict();
      var length = 0L;
      try (var out =
          cipher.decrypting(new ChunkInputStream((from, limit) -> read(store, from, limit)))) {
        for (int part; (part = out.read(buffer)) >= 0; ) {
          length += part;
        }
      }
      System.exit(length == SIZE ? 0 : 1);
    }
  }

  private static void write(RandomAccessFile store, List<byte[]> batch) {
    try {
      store.seek(store.length());
      for (var chunk : batch) {
        store.write(chunk);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<byte[]> read(RandomAccessFile store, int from, int limit) {
    try {
      var chunks = new ArrayList<byte[]>();
      for (var at = (long) from * FileCipher.CHUNK;
          at < store.length() && chunks.size() < limit;
          at += FileCipher.CHUNK) {
        var chunk = new byte[(int) Math.min(FileCipher.CHUNK, store.length() - at)];
        store.seek(at);
        store.readFully(chunk);
        chunks.add(chunk);
      }
      return chunks;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
