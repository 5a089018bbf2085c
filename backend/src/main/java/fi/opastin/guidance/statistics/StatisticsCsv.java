package fi.opastin.guidance.statistics;

import fi.opastin.guidance.statistics.StatisticsRepository.MonthCell;
import fi.opastin.guidance.statistics.StatisticsSubjects.Description;
import fi.opastin.platform.web.CsvLines;
import fi.opastin.platform.web.Language;
import fi.opastin.platform.web.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Published numbers as comma-separated values: a line for each cell, words and codes. */
@ApplicationScoped
class StatisticsCsv {

  private static final LocalizedText EVERYBODY = text("kaikki", "alla", "all");
  private static final LocalizedText PEOPLE = text("vastaajia", "respondenter", "respondents");
  private static final LocalizedText UNANSWERED = text("ei vastausta", "inget svar", "no answer");
  private static final LocalizedText WITHHELD =
      text("suojattu (ei näytetä)", "skyddat (visas inte)", "withheld (not shown)");

  private final SubjectCatalogue subjects;

  StatisticsCsv(SubjectCatalogue subjects) {
    this.subjects = subjects;
  }

  String text(TableWish wish, StatisticsService.Tables tables, Language language) {
    var lines = new StringBuilder().append(CsvLines.BYTE_ORDER_MARK);
    lines.append(header(language));
    var words = words(subjects.describe(wish.subject()).orElse(null));
    var names = new HashMap<UUID, LocalizedText>();
    tables.providers().forEach(provider -> names.put(provider.id(), provider.name()));
    for (var cell : tables.cells()) {
      lines.append(line(cell, words, names, language));
    }
    return lines.toString();
  }

  private static String header(Language language) {
    return CsvLines.line(
        in(language, "kuukausi", "månad", "month"),
        in(language, "organisaatio", "organisation", "organisation"),
        in(language, "vastauskieli", "svarsspråk", "language"),
        in(language, "kysymys", "fråga", "question"),
        in(language, "vastaus", "svar", "answer"),
        in(language, "vastaajia", "respondenter", "respondents"),
        in(language, "huomautus", "anmärkning", "note"),
        "item",
        "code");
  }

  private static String line(
      MonthCell monthCell,
      Map<String, LocalizedText> words,
      Map<UUID, LocalizedText> names,
      Language language) {
    var cell = monthCell.cell();
    var provider = cell.group().provider();
    var respondents = cell.respondents();
    return CsvLines.line(
        monthCell.month().toString(),
        (provider == null ? EVERYBODY : names.getOrDefault(provider, EVERYBODY)).in(language),
        cell.group().language(),
        cell.item().isEmpty() ? PEOPLE.in(language) : word(words, cell.item(), language),
        cell.code().equals(Publication.UNANSWERED)
            ? UNANSWERED.in(language)
            : word(words, cell.item() + "|" + cell.code(), language),
        respondents == null ? "" : respondents.toString(),
        respondents == null ? WITHHELD.in(language) : "",
        cell.item(),
        cell.code());
  }

  private static Map<String, LocalizedText> words(@Nullable Description description) {
    var words = new HashMap<String, LocalizedText>();
    if (description != null) {
      for (var question : description.questions()) {
        words.put(question.item().value(), question.text());
        for (var answer : question.counted()) {
          words.put(question.item() + "|" + answer.code(), answer.text());
        }
      }
    }
    return words;
  }

  private static String word(Map<String, LocalizedText> words, String key, Language language) {
    var text = words.get(key);
    return text == null ? key.substring(key.indexOf('|') + 1) : text.in(language);
  }

  private static String in(Language language, String fi, String sv, String en) {
    return text(fi, sv, en).in(language);
  }

  private static LocalizedText text(String fi, String sv, String en) {
    return new LocalizedText(fi, sv, en);
  }
}
