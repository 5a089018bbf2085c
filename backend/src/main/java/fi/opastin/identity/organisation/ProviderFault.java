package fi.opastin.identity.organisation;

import java.io.IOException;

/** An organisation's OpenID provider cannot be asked, or says what is not right. */
class ProviderFault extends IOException {

  private static final long serialVersionUID = 1;

  private final ProviderFlaw flaw;

  ProviderFault(ProviderFlaw flaw, String message) {
    super(message);
    this.flaw = flaw;
  }

  ProviderFault(ProviderFlaw flaw, String message, Throwable cause) {
    super(message, cause);
    this.flaw = flaw;
  }

  ProviderFlaw flaw() {
    return flaw;
  }
}
