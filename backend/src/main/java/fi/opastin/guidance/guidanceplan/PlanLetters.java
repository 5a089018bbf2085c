package fi.opastin.guidance.guidanceplan;

import fi.opastin.notification.LetterText;
import fi.opastin.platform.web.Language;

/** E-mails about plans: that there is something, never what, when or with whom. */
final class PlanLetters {

  private PlanLetters() {}

  static LetterText taskGiven(Language language) {
    return switch (language) {
      case FI ->
          inPlan(
              language,
              "Sinulle on uusi tehtävä Opastimessa",
              "Ohjaustilassa on sinulle uusi tehtävä.");
      case SV ->
          inPlan(
              language,
              "Du har en ny uppgift i Opastin",
              "Det finns en ny uppgift för dig i handledningsutrymmet.");
      case EN ->
          inPlan(
              language,
              "There is a new task for you in Opastin",
              "There is a new task for you in the workspace.");
    };
  }

  static LetterText appointmentProposed(Language language) {
    return switch (language) {
      case FI ->
          inPlan(
              language,
              "Sinulle ehdotetaan tapaamista Opastimessa",
              "Ohjaustilassa on ehdotus tapaamisesta. Vastaa, sopiiko aika sinulle.");
      case SV ->
          inPlan(
              language,
              "Du har fått ett förslag till möte i Opastin",
              "Det finns ett förslag till möte i handledningsutrymmet. Svara om tiden passar"
                  + " dig.");
      case EN ->
          inPlan(
              language,
              "An appointment has been proposed to you in Opastin",
              "There is a proposal for an appointment in the workspace. Answer whether the"
                  + " time suits you.");
    };
  }

  static LetterText appointmentChanged(Language language) {
    return switch (language) {
      case FI ->
          inPlan(
              language,
              "Sinulle ehdotetaan toista aikaa Opastimessa",
              "Tapaamiselle on ehdotettu toista aikaa tai paikkaa. Aiemmin sovittu aika ei"
                  + " ole enää voimassa. Vastaa, sopiiko uusi ehdotus sinulle.");
      case SV ->
          inPlan(
              language,
              "Du har fått förslag om en annan tid i Opastin",
              "En annan tid eller plats har föreslagits för ett möte. En tid som ni tidigare"
                  + " har avtalat gäller inte längre. Svara om det nya förslaget passar dig.");
      case EN ->
          inPlan(
              language,
              "Another time has been proposed to you in Opastin",
              "Another time or place has been proposed for an appointment. A time that was"
                  + " agreed before no longer holds. Answer whether the new proposal suits you.");
    };
  }

  static LetterText appointmentAccepted(Language language) {
    return switch (language) {
      case FI ->
          inPlan(
              language,
              "Tapaaminen on sovittu Opastimessa",
              "Ehdottamasi tapaaminen on hyväksytty.");
      case SV ->
          inPlan(language, "Ett möte är avtalat i Opastin", "Mötet som du föreslog har godkänts.");
      case EN ->
          inPlan(
              language,
              "An appointment has been agreed in Opastin",
              "The appointment that you proposed has been accepted.");
    };
  }

  static LetterText appointmentDeclined(Language language) {
    return switch (language) {
      case FI ->
          inPlan(
              language,
              "Ehdottamasi aika ei sovi",
              "Ohjaustilassa on vastattu, että ehdottamasi aika ei sovi. Voit ehdottaa toista"
                  + " aikaa.");
      case SV ->
          inPlan(
              language,
              "Tiden som du föreslog passar inte",
              "Du har fått svar i handledningsutrymmet: tiden som du föreslog passar inte. Du"
                  + " kan föreslå en annan tid.");
      case EN ->
          inPlan(
              language,
              "The time that you proposed does not suit",
              "There is an answer in the workspace: the time that you proposed does not suit."
                  + " You can propose another one.");
    };
  }

  static LetterText appointmentCancelled(Language language) {
    return switch (language) {
      case FI ->
          inPlan(
              language,
              "Tapaaminen on peruttu",
              "Ohjaustilassa sovittu tai ehdotettu tapaaminen on peruttu.");
      case SV ->
          inPlan(
              language,
              "Ett möte är inställt",
              "Ett möte som avtalats eller föreslagits i handledningsutrymmet är inställt.");
      case EN ->
          inPlan(
              language,
              "An appointment has been cancelled",
              "An appointment that was agreed or proposed in the workspace has been"
                  + " cancelled.");
    };
  }

  static LetterText summaryPublished(Language language) {
    return switch (language) {
      case FI ->
          inPlan(
              language,
              "Ohjauksesi yhteenveto on luettavissa Opastimessa",
              "Ohjaustilassa on uusi yhteenveto ohjauksesta.");
      case SV ->
          inPlan(
              language,
              "Ett sammandrag av handledningen finns i Opastin",
              "Det finns ett nytt sammandrag av handledningen i handledningsutrymmet.");
      case EN ->
          inPlan(
              language,
              "A summary of the guidance is ready in Opastin",
              "There is a new summary of the guidance in the workspace.");
    };
  }

  private static LetterText inPlan(Language language, String subject, String what) {
    return switch (language) {
      case FI ->
          LetterText.brief(
              subject,
              "Avaa ohjaustila",
              what,
              "Suunnitelma on luottamuksellinen, joten sitä ei lähetetä sähköpostilla."
                  + " Kirjaudu Opastimeen, niin näet sen.");
      case SV ->
          LetterText.brief(
              subject,
              "Öppna handledningsutrymmet",
              what,
              "Planen är konfidentiell och skickas därför inte per e-post. Logga in i Opastin"
                  + " så kan du se den.");
      case EN ->
          LetterText.brief(
              subject,
              "Open the workspace",
              what,
              "The plan is confidential, so it is not sent by e-mail. Log in to Opastin to"
                  + " see it.");
    };
  }
}
