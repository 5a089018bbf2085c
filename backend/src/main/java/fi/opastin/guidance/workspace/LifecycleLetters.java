package fi.opastin.guidance.workspace;

import fi.opastin.notification.LetterText;
import fi.opastin.platform.web.Language;

/** E-mails at each change in the life of a workspace (G10, G14). */
final class LifecycleLetters {

  private LifecycleLetters() {}

  static LetterText closed(Language language) {
    return switch (language) {
      case FI ->
          LetterText.brief(
              "Ohjaustila on suljettu",
              "Avaa suljettu ohjaustila",
              "Ohjaustila Opastimessa on suljettu.",
              "Voit vielä lukea sitä ja kirjoittaa siihen kolmen kuukauden ajan. Sen jälkeen se"
                  + " arkistoidaan. Päivät näet ohjaustilasta. Asiakas voi antaa siellä ohjauksesta"
                  + " nimetöntä palautetta.");
      case SV ->
          LetterText.brief(
              "Handledningsutrymmet har stängts",
              "Öppna det stängda utrymmet",
              "Ett handledningsutrymme i Opastin har stängts.",
              "Du kan ännu läsa och skriva i det under tre månader. Därefter arkiveras det. Dagarna ser"
                  + " du i handledningsutrymmet. Kunden kan ge anonym respons på handledningen där.");
      case EN ->
          LetterText.brief(
              "A workspace was closed",
              "Open the closed workspace",
              "A workspace in Opastin was closed.",
              "You can still read it and write in it for three months. After that it will be archived."
                  + " You find the days in the workspace. The customer can give anonymous feedback on the"
                  + " guidance there.");
    };
  }

  static LetterText reactivated(Language language) {
    return switch (language) {
      case FI ->
          LetterText.brief(
              "Ohjaustila on taas käytössä",
              "Avaa ohjaustila",
              "Suljettu ohjaustila Opastimessa on otettu uudelleen käyttöön.",
              "Ohjaus voi jatkua. Päättyneet suostumukset pysyvät päättyneinä.");
      case SV ->
          LetterText.brief(
              "Handledningsutrymmet är i bruk igen",
              "Öppna handledningsutrymmet",
              "Ett stängt handledningsutrymme i Opastin har tagits i bruk igen.",
              "Handledningen kan fortsätta. Samtycken som har upphört gäller inte på nytt.");
      case EN ->
          LetterText.brief(
              "A workspace is in use again",
              "Open the workspace",
              "A closed workspace in Opastin was taken into use again.",
              "The guidance can go on. Consents that have ended stay ended.");
    };
  }

  static LetterText archived(Language language) {
    return switch (language) {
      case FI ->
          LetterText.brief(
              "Ohjaustila on arkistoitu",
              "Kirjaudu Opastimeen",
              "Suljettu ohjaustila Opastimessa on arkistoitu. Asiantuntijat eivät enää näe sitä.",
              "Asiakas voi lukea sitä, ladata sen sisällön itselleen ja antaa ohjauksesta palautetta"
                  + " vuoden ajan. Sen jälkeen se poistetaan pysyvästi.");
      case SV ->
          LetterText.brief(
              "Handledningsutrymmet har arkiverats",
              "Logga in i Opastin",
              "Ett stängt handledningsutrymme i Opastin har arkiverats. De sakkunniga ser det inte"
                  + " längre.",
              "Kunden kan läsa det, ladda ner innehållet och ge respons på handledningen under ett"
                  + " år. Därefter raderas det för gott.");
      case EN ->
          LetterText.brief(
              "A workspace was archived",
              "Log in to Opastin",
              "A closed workspace in Opastin was archived. The experts no longer see it.",
              "The customer can read it, download its content and give feedback on the guidance for a"
                  + " year. After that it will be deleted for good.");
    };
  }

  static LetterText endingRequested(Language language) {
    return switch (language) {
      case FI ->
          LetterText.brief(
              "Asiakas toivoo ohjauksen päättämistä",
              "Siirry ohjaustilaan",
              "Asiakas on pyytänyt, että ohjaus päätetään.",
              "Sovi asiasta asiakkaan kanssa ja sulje ohjaustila, kun ohjaus on päättynyt.");
      case SV ->
          LetterText.brief(
              "Kunden önskar avsluta handledningen",
              "Gå till handledningsutrymmet",
              "Kunden har bett att handledningen avslutas.",
              "Kom överens om saken med kunden och stäng handledningsutrymmet när handledningen är"
                  + " avslutad.");
      case EN ->
          LetterText.brief(
              "The customer would like to end the guidance",
              "Go to the workspace",
              "The customer has asked for the guidance to end.",
              "Talk it over with the customer, and close the workspace when the guidance is over.");
    };
  }

  static LetterText endingRequestWithdrawn(Language language) {
    return switch (language) {
      case FI ->
          LetterText.brief(
              "Asiakas haluaa jatkaa ohjausta",
              "Jatka ohjaustilassa",
              "Asiakas on perunut pyyntönsä päättää ohjaus.",
              "Ohjaustila pysyy avoinna.");
      case SV ->
          LetterText.brief(
              "Kunden vill fortsätta handledningen",
              "Fortsätt i handledningsutrymmet",
              "Kunden har återtagit sin begäran om att avsluta handledningen.",
              "Handledningsutrymmet förblir öppet.");
      case EN ->
          LetterText.brief(
              "The customer wants the guidance to go on",
              "Continue in the workspace",
              "The customer has taken back the request to end the guidance.",
              "The workspace stays open.");
    };
  }

  static LetterText deleted(Language language) {
    return switch (language) {
      case FI ->
          LetterText.brief(
              "Ohjaustilasi on poistettu",
              "Siirry Opastimeen",
              "Ohjaustilasi säilytysaika Opastimessa on päättynyt, ja ohjaustila on poistettu"
                  + " pysyvästi. Sen sisältöä ei voi palauttaa.",
              "Jos se oli viimeinen ohjaustilasi, myös tietosi Opastimen ohjauksessa on poistettu."
                  + " Sinun ei tarvitse tehdä mitään.");
      case SV ->
          LetterText.brief(
              "Ditt handledningsutrymme har raderats",
              "Till Opastin",
              "Förvaringstiden för ditt handledningsutrymme i Opastin har gått ut, och utrymmet har"
                  + " raderats för gott. Innehållet kan inte återställas.",
              "Om det var ditt sista handledningsutrymme har också dina uppgifter i Opastins"
                  + " handledning raderats. Du behöver inte göra något.");
      case EN ->
          LetterText.brief(
              "Your workspace has been deleted",
              "Go to Opastin",
              "The storage time of your workspace in Opastin is over, and the workspace has been"
                  + " deleted for good. Its content cannot be brought back.",
              "If it was your last workspace, your guidance data in Opastin has been deleted, too."
                  + " There is nothing that you need to do.");
    };
  }
}
