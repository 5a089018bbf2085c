package fi.opastin.guidance.attachment;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** Reads ciphertext batch by batch: at most one batch is in memory. */
final class ChunkInputStream extends InputStream {

  /** 1 MiB at a time. */
  static final int BATCH = 4;

  /** Where batches come from; each call is a transaction of its own. */
  interface Source {
    List<byte[]> read(int from, int limit);
  }

  private final Source source;
  private final Queue<byte[]> batch = new ArrayDeque<>();
  private int next;
  private byte @Nullable [] chunk;
  private int position;

  ChunkInputStream(Source source) {
    this.source = source;
  }

  @Override
  public int read() {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] to, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    var from = present();
    if (from == null) {
      return -1;
    }
    var part = Math.min(length, from.length - position);
    System.arraycopy(from, position, to, offset, part);
    position += part;
    return part;
  }

  private byte @Nullable [] present() {
    while (chunk == null || position == chunk.length) {
      if (batch.isEmpty()) {
        batch.addAll(source.read(next, BATCH));
        next += batch.size();
      }
      chunk = batch.poll();
      position = 0;
      if (chunk == null) {
        return null;
      }
    }
    return chunk;
  }
}
