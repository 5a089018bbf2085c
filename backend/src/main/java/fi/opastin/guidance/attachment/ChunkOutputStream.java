package fi.opastin.guidance.attachment;

import fi.opastin.platform.crypto.FileCipher;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Cuts ciphertext into chunks and hands them on batch by batch. */
final class ChunkOutputStream extends OutputStream {

  /** Where batches go; each call is a transaction of its own. */
  interface Sink {
    void append(int from, List<byte[]> batch);
  }

  private final Sink sink;
  private final ByteArrayOutputStream chunk = new ByteArrayOutputStream(FileCipher.CHUNK);
  private final List<byte[]> batch = new ArrayList<>();
  private int written;

  ChunkOutputStream(Sink sink) {
    this.sink = sink;
  }

  @Override
  public void write(int one) {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    for (int from = offset, end = offset + length; from < end; ) {
      var part = Math.min(FileCipher.CHUNK - chunk.size(), end - from);
      chunk.write(bytes, from, part);
      from += part;
      if (chunk.size() == FileCipher.CHUNK) {
        endChunk();
      }
    }
  }

  /** Hands on what is left; not to be closed when the upload has failed. */
  @Override
  public void close() {
    if (chunk.size() > 0) {
      endChunk();
    }
    endBatch();
  }

  private void endChunk() {
    batch.add(chunk.toByteArray());
    chunk.reset();
    if (batch.size() == ChunkInputStream.BATCH) {
      endBatch();
    }
  }

  private void endBatch() {
    if (!batch.isEmpty()) {
      sink.append(written, List.copyOf(batch));
      written += batch.size();
      batch.clear();
    }
  }
}
