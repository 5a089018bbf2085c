package fi.opastin.guidance.statistics;

import fi.opastin.platform.web.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the service itself counts of guidance, in words. */
@ApplicationScoped
class GuidanceSubjects implements StatisticsSubjects {

  static final Subject OPENED = new Subject("workspaces-opened", 1);
  static final Subject CLOSED = new Subject("workspaces-closed", 1);
  static final Subject ACTIVITY = new Subject("workspaces-active", 1);

  static final Code LENGTH = new Code("length");
  static final Code MESSAGES = new Code("messages");
  static final Code WAIT = new Code("longest-wait");

  private static final Question HOW_LONG =
      new Question(
          LENGTH,
          text(
              "Kuinka kauan ohjaus kesti",
              "Hur länge handledningen pågick",
              "How long guidance lasted"),
          Kind.ONE,
          false,
          List.of(
              choice("under-1-month", "alle kuukauden", "under en månad", "less than a month"),
              choice("1-3-months", "1–3 kuukautta", "1–3 månader", "1–3 months"),
              choice("3-6-months", "3–6 kuukautta", "3–6 månader", "3–6 months"),
              choice("6-12-months", "6–12 kuukautta", "6–12 månader", "6–12 months"),
              choice("over-1-year", "yli vuoden", "över ett år", "more than a year")));

  private static final Question HOW_MANY =
      new Question(
          MESSAGES,
          text(
              "Viestejä ohjaustilassa kuukauden aikana",
              "Meddelanden i handledningsutrymmet under månaden",
              "Messages in the workspace during the month"),
          Kind.ONE,
          false,
          List.of(
              choice("1-4", "1–4 viestiä", "1–4 meddelanden", "1–4 messages"),
              choice("5-9", "5–9 viestiä", "5–9 meddelanden", "5–9 messages"),
              choice("10-19", "10–19 viestiä", "10–19 meddelanden", "10–19 messages"),
              choice(
                  "20-or-more",
                  "vähintään 20 viestiä",
                  "minst 20 meddelanden",
                  "20 messages or more")));

  private static final Question HOW_SOON =
      new Question(
          WAIT,
          text(
              "Asiakkaan pisin odotus kuukauden aikana saaduista vastauksista",
              "Kundens längsta väntan på svar som kom under månaden",
              "The customer's longest wait for an answer that came during the month"),
          Kind.ONE,
          false,
          List.of(
              choice("under-1-day", "alle vuorokausi", "under ett dygn", "less than a day"),
              choice("1-3-days", "1–3 vuorokautta", "1–3 dygn", "1–3 days"),
              choice("3-7-days", "3–7 vuorokautta", "3–7 dygn", "3–7 days"),
              choice("over-1-week", "yli viikko", "över en vecka", "more than a week"),
              choice(
                  "none",
                  "ei odottanut vastausta",
                  "väntade inte på något svar",
                  "waited for no answer")));

  private static final Map<Subject, Description> SUBJECTS =
      Map.of(
          OPENED,
          new Description(
              text(
                  "Alkaneet ohjaustilat",
                  "Handledningsutrymmen som börjat",
                  "Workspaces that began"),
              List.of()),
          CLOSED,
          new Description(
              text(
                  "Päättyneet ohjaustilat",
                  "Handledningsutrymmen som stängts",
                  "Workspaces that closed"),
              List.of(HOW_LONG)),
          ACTIVITY,
          new Description(
              text(
                  "Viestit ja vastausajat",
                  "Meddelanden och svarstider",
                  "Messages and waiting times"),
              List.of(HOW_MANY, HOW_SOON)));

  @Override
  public Optional<Description> describe(Subject subject) {
    return Optional.ofNullable(SUBJECTS.get(subject));
  }

  private static Choice choice(String code, String fi, String sv, String en) {
    return new Choice(new Code(code), text(fi, sv, en));
  }

  private static LocalizedText text(String fi, String sv, String en) {
    return new LocalizedText(fi, sv, en);
  }
}
