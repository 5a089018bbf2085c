package fi.opastin.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;

/** Clients that write at the same time, each the next message as soon as the last one is safe. */
final class Load {

  private Load() {}

  /** Lets the writers write for a while. */
  static Measured of(List<Writer> writers, Duration time) throws InterruptedException {
    var begin = System.nanoTime();
    var end = begin + time.toNanos();
    try (var threads = Executors.newFixedThreadPool(writers.size())) {
      var tasks = new ArrayList<Callable<long[]>>();
      writers.forEach(writer -> tasks.add(() -> write(writer, end)));
      var nanos = LongStream.builder();
      for (var written : threads.invokeAll(tasks)) {
        LongStream.of(written.get()).forEach(nanos::add);
      }
      return new Measured((System.nanoTime() - begin) / 1e9, nanos.build().toArray());
    } catch (ExecutionException e) {
      throw new IllegalStateException("a message could not be written", e.getCause());
    }
  }

  private static long[] write(Writer writer, long end) throws IOException, SQLException {
    var nanos = LongStream.builder();
    for (var begin = System.nanoTime(); begin < end; ) {
      writer.write();
      var written = System.nanoTime();
      nanos.add(written - begin);
      begin = written;
    }
    return nanos.build().toArray();
  }
}
