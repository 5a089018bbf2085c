package fi.opastin.notification;

import fi.opastin.platform.web.Language;

/** The letters to somebody who has an account: that something waits, never what. */
final class AccountLetterText {

  private AccountLetterText() {}

  static LetterText in(Language language, Letter letter) {
    return switch (letter) {
      case CONFIRMATION_NEEDED -> confirmationNeeded(language);
      case INVITATION_ACCEPTED -> invitationAccepted(language);
      case WORKSPACE_OPEN -> workspaceOpen(language);
      case NEW_MESSAGE -> newMessage(language);
    };
  }

  private static LetterText confirmationNeeded(Language language) {
    return switch (language) {
      case FI ->
          LetterText.brief(
              "Kutsuusi on vastattu: vahvista nimi",
              "Tarkista nimi",
              "Lähettämääsi kutsuun on vastattu. Vastaaja on tunnistautunut vahvasti.",
              "Ohjaustila avautuu vasta, kun olet varmistanut, että vastaaja on se henkilö, jonka"
                  + " kutsuit. Kirjaudu Opastimeen ja vahvista tai hylkää nimi.");
      case SV ->
          LetterText.brief(
              "Din inbjudan har besvarats: bekräfta namnet",
              "Kontrollera namnet",
              "En inbjudan som du har skickat har besvarats. Personen har identifierat sig med stark"
                  + " autentisering.",
              "Handledningsutrymmet öppnas först när du har kontrollerat att det är den person som"
                  + " du bjöd in. Logga in i Opastin och bekräfta eller avvisa namnet.");
      case EN ->
          LetterText.brief(
              "Your invitation was answered: please confirm the name",
              "Check the name",
              "An invitation that you sent has been answered. The person has used strong"
                  + " authentication.",
              "The workspace opens only when you have made sure that this is the person whom you"
                  + " invited. Log in to Opastin and confirm or reject the name.");
    };
  }

  private static LetterText invitationAccepted(Language language) {
    return switch (language) {
      case FI ->
          LetterText.brief(
              "Kutsusi on hyväksytty",
              "Avaa ohjaustila",
              "Kutsumasi asiakas on kirjautunut Opastimeen ja hyväksynyt kutsun.",
              "Ohjaustila on nyt auki teille molemmille.");
      case SV ->
          LetterText.brief(
              "Din inbjudan har godtagits",
              "Öppna handledningsutrymmet",
              "Kunden som du bjöd in har loggat in i Opastin och godtagit inbjudan.",
              "Handledningsutrymmet är nu öppet för er båda.");
      case EN ->
          LetterText.brief(
              "Your invitation was accepted",
              "Open the workspace",
              "The customer whom you invited has logged in to Opastin and accepted the invitation.",
              "The workspace is now open to both of you.");
    };
  }

  private static LetterText workspaceOpen(Language language) {
    return switch (language) {
      case FI ->
          LetterText.brief(
              "Ohjaustilasi on auki",
              "Avaa ohjaustila",
              "Asiantuntija on vahvistanut, että kutsu oli sinulle. Ohjaustilasi Opastimessa on nyt"
                  + " auki.",
              "Kirjaudu Opastimeen, niin voit kirjoittaa ensimmäisen viestisi.");
      case SV ->
          LetterText.brief(
              "Ditt handledningsutrymme är öppet",
              "Öppna handledningsutrymmet",
              "Den sakkunniga har bekräftat att inbjudan var till dig. Ditt handledningsutrymme i"
                  + " Opastin är nu öppet.",
              "Logga in i Opastin så kan du skriva ditt första meddelande.");
      case EN ->
          LetterText.brief(
              "Your workspace is open",
              "Open the workspace",
              "The expert has confirmed that the invitation was for you. Your workspace in Opastin"
                  + " is now open.",
              "Log in to Opastin to write your first message.");
    };
  }

  private static LetterText newMessage(Language language) {
    return switch (language) {
      case FI ->
          LetterText.brief(
              "Sinulle on uusi viesti Opastimessa",
              "Lue viesti",
              "Ohjaustilassa on sinulle uusi viesti.",
              "Viesti on luottamuksellinen, joten sitä ei lähetetä sähköpostilla. Kirjaudu"
                  + " Opastimeen, niin voit lukea sen ja vastata siihen.");
      case SV ->
          LetterText.brief(
              "Du har ett nytt meddelande i Opastin",
              "Läs meddelandet",
              "Det finns ett nytt meddelande till dig i handledningsutrymmet.",
              "Meddelandet är konfidentiellt och skickas därför inte per e-post. Logga in i Opastin"
                  + " så kan du läsa och besvara det.");
      case EN ->
          LetterText.brief(
              "There is a new message for you in Opastin",
              "Read the message",
              "There is a new message for you in the workspace.",
              "The message is confidential, so it is not sent by e-mail. Log in to Opastin to read"
                  + " it and to reply.");
    };
  }
}
