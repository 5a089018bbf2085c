package fi.opastin.notification;

import fi.opastin.platform.web.Language;

/** The letter to an address that is no longer the account's. */
final class AddressChangedText {

  private AddressChangedText() {}

  static LetterText in(Language language) {
    return switch (language) {
      case FI ->
          LetterText.brief(
              "Sähköpostiosoitteesi on vaihdettu Opastimessa",
              "Tarkista asetuksesi",
              "Sähköpostiosoitteesi Opastimessa on vaihdettu. Tähän osoitteeseen ei enää lähetetä"
                  + " viestejä Opastimesta.",
              "Jos vaihdoit osoitteen itse, sinun ei tarvitse tehdä mitään. Jos et vaihtanut sitä,"
                  + " kirjaudu Opastimeen ja tarkista asetuksesi.");
      case SV ->
          LetterText.brief(
              "Din e-postadress i Opastin har ändrats",
              "Kontrollera dina inställningar",
              "Din e-postadress i Opastin har ändrats. Opastin skickar inte längre meddelanden till"
                  + " den här adressen.",
              "Om du själv har ändrat adressen behöver du inte göra något. Om du inte har ändrat"
                  + " den, logga in i Opastin och kontrollera dina inställningar.");
      case EN ->
          LetterText.brief(
              "Your e-mail address in Opastin was changed",
              "Check your settings",
              "Your e-mail address in Opastin was changed. Opastin no longer sends messages to this"
                  + " address.",
              "If you changed it yourself, there is nothing to do. If you did not, log in to Opastin"
                  + " and check your settings.");
    };
  }
}
