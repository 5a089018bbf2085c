package fi.opastin.notification;

import fi.opastin.platform.web.Language;
import java.time.Instant;
import java.util.List;

/** The letter with the link by which a member of staff takes their account into use. */
final class StaffLinkText {

  private StaffLinkText() {}

  static LetterText in(Language language, Instant expiresAt) {
    var until = LetterTime.of(expiresAt, language);
    return switch (language) {
      case FI ->
          new LetterText(
              "Ota Opastin-tilisi käyttöön",
              List.of("Sinulle on avattu työtehtäviäsi varten tili Opastin-palveluun."),
              List.of(
                  "Avaa alla oleva linkki.",
                  "Kirjaudu organisaatiosi työtunnuksilla.",
                  "Tili on käytössäsi. Seuraavilla kerroilla kirjaudut suoraan työtunnuksilla."),
              "Ota tili käyttöön",
              List.of(
                  "Linkki on voimassa "
                      + until
                      + " asti (Suomen aikaa) ja käy yhden kerran. Se on vain sinulle,"
                      + " joten älä lähetä sitä eteenpäin.",
                  "Jos et odottanut tätä viestiä, kysy organisaatiosi pääkäyttäjältä."));
      case SV ->
          new LetterText(
              "Ta ditt konto i Opastin i bruk",
              List.of("Ett konto i tjänsten Opastin har öppnats för dig och ditt arbete."),
              List.of(
                  "Öppna länken nedan.",
                  "Logga in med din organisations arbetskonto.",
                  "Kontot är i bruk. Därefter loggar du in direkt med arbetskontot."),
              "Ta kontot i bruk",
              List.of(
                  "Länken gäller till "
                      + until
                      + " (finsk tid) och fungerar en gång. Den är bara för dig,"
                      + " så skicka den inte vidare.",
                  "Om du inte väntade det här meddelandet, fråga din organisations administratör."));
      case EN ->
          new LetterText(
              "Take your Opastin account into use",
              List.of("An account in Opastin has been opened for you and your work."),
              List.of(
                  "Open the link below.",
                  "Log in with your organisation’s work account.",
                  "Your account is in use. From then on, log in with your work account."),
              "Take the account into use",
              List.of(
                  "The link works until "
                      + until
                      + " (Finnish time), once. It is for you alone, so do not pass it"
                      + " on.",
                  "If you did not expect this message, ask your organisation’s administrator."));
    };
  }
}
