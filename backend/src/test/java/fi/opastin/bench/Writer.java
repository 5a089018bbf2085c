package fi.opastin.bench;

import java.io.IOException;
import java.sql.SQLException;

/** One of several clients that write messages at the same time; used by one thread. */
interface Writer extends AutoCloseable {

  /** Writes one message and waits until it is safe. */
  void write() throws IOException, SQLException;

  @Override
  void close() throws IOException, SQLException;
}
