package fi.opastin.local;

/** Something that has been started and must be ended. */
interface Part extends AutoCloseable {

  @Override
  void close();
}
