package fi.opastin.platform.outbox;

/** Wakes the runner of this replica when the transaction that added an entry has committed. */
record EntryAdded() {}
