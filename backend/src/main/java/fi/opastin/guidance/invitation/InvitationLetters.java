package fi.opastin.guidance.invitation;

import fi.opastin.notification.LetterText;
import fi.opastin.platform.web.Language;

/** E-mails to those who have an account, about an invitation. */
final class InvitationLetters {

  private InvitationLetters() {}

  static LetterText confirmationNeeded(Language language) {
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

  static LetterText invitationAccepted(Language language) {
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

  static LetterText workspaceOpen(Language language) {
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
}
