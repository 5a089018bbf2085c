package fi.opastin.notification;

import fi.opastin.platform.web.Language;

/** The letter to a work address that an administrator has replaced with another one. */
final class StaffAddressChangedText {

  private StaffAddressChangedText() {}

  static LetterText in(Language language) {
    return switch (language) {
      case FI ->
          LetterText.brief(
              "Työsähköpostiosoitteesi on vaihdettu Opastimessa",
              "Tarkista asetuksesi",
              "Pääkäyttäjä on vaihtanut työsähköpostiosoitteesi Opastimessa. Tähän osoitteeseen ei"
                  + " enää lähetetä viestejä Opastimesta.",
              "Jos tiesit vaihdosta, sinun ei tarvitse tehdä mitään. Jos et tiennyt siitä, kysy"
                  + " organisaatiosi pääkäyttäjältä.");
      case SV ->
          LetterText.brief(
              "Din e-postadress i arbetet har ändrats i Opastin",
              "Kontrollera dina inställningar",
              "En administratör har ändrat din e-postadress i arbetet i Opastin. Opastin skickar"
                  + " inte längre meddelanden till den här adressen.",
              "Om du kände till ändringen behöver du inte göra något. Om du inte kände till den,"
                  + " fråga din organisations administratör.");
      case EN ->
          LetterText.brief(
              "Your work e-mail address in Opastin was changed",
              "Check your settings",
              "An administrator has changed your work e-mail address in Opastin. Opastin no longer"
                  + " sends messages to this address.",
              "If you knew of the change, there is nothing to do. If you did not, ask your"
                  + " organisation’s administrator.");
    };
  }
}
