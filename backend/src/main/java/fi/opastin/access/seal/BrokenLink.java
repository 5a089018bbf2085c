package fi.opastin.access.seal;

import java.util.UUID;

/**
 * Where a chain no longer proves the access log.
 *
 * @param number of the first link that is not as it was
 */
record BrokenLink(UUID chainId, long number, Fault fault) {

  enum Fault {
    SEAL_MISSING("the seal is missing"),
    SEAL_CHANGED("the seal does not follow from the one before it"),
    ENTRY_CHANGED("the entry is no longer the one that was sealed, or it has been taken away"),
    ENTRY_UNSEALED("there are entries that are neither sealed nor waiting for a seal"),
    HEAD_FORGED("the head is not signed by the service"),
    HEAD_CHANGED("the signed head says something else than the seal"),
    KNOWN_CHANGED("at the last check the chain was another one");

    private final String text;

    Fault(String text) {
      this.text = text;
    }

    String text() {
      return text;
    }
  }

  @Override
  public String toString() {
    return "chain %s, number %d: %s".formatted(chainId, number, fault.text());
  }
}
