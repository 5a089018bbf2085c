package fi.opastin.access.seal;

/** A head with its signature. */
record SignedHead(Head head, byte[] signature) {}
