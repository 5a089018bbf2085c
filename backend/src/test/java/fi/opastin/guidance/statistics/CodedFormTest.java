package fi.opastin.guidance.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fi.opastin.platform.web.LocalizedText;
import fi.opastin.questionnaire.form.Answer.Choice;
import fi.opastin.questionnaire.form.Answer.Number;
import fi.opastin.questionnaire.form.Answer.Text;
import fi.opastin.questionnaire.form.Answer.Truth;
import fi.opastin.questionnaire.form.Answers;
import fi.opastin.questionnaire.form.Condition;
import fi.opastin.questionnaire.form.Form;
import fi.opastin.questionnaire.form.Item;
import fi.opastin.questionnaire.form.Kind;
import fi.opastin.questionnaire.form.LinkId;
import fi.opastin.questionnaire.form.Option;
import fi.opastin.questionnaire.form.Purpose;
import fi.opastin.questionnaire.form.Question;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CodedFormTest {

  private static final UUID OWNER = UUID.randomUUID();

  @Test
  @DisplayName("G8 only what an author has named is counted: no text, number, day or comment")
  void coded() {
    var form =
        form(
            question("yes-no", new Kind.YesNo()),
            question("scale", new Kind.Scale(null, null)),
            question("one", choice(false, false)),
            question("several", choice(true, true)),
            question("written", choice(false, true)),
            question("number", new Kind.Number(null, null, 0)),
            question("day", new Kind.Day(null, null)),
            question("short", new Kind.ShortText(200)),
            question("long", new Kind.LongText(200)));
    var answers =
        new Answers(
            Map.of(
                new LinkId("yes-no"), List.of(new Truth(false)),
                new LinkId("scale"), List.of(new Number(new BigDecimal("7"))),
                new LinkId("one"), List.of(new Choice("other")),
                new LinkId("several"), List.of(new Choice("a"), new Text("salaisuus")),
                new LinkId("written"), List.of(new Text("salaisuus")),
                new LinkId("number"), List.of(new Number(new BigDecimal("1234"))),
                new LinkId("short"), List.of(new Text("salaisuus")),
                new LinkId("long"), List.of(new Text("salaisuus")),
                new LinkId("scale.comment"), List.of(new Text("salaisuus"))));
    var given =
        CodedForm.answers(form, answers).entrySet().stream()
            .flatMap(answer -> Tally.of(answer.getKey(), answer.getValue()))
            .map(tally -> tally.item() + " " + tally.code() + (tally.several() ? " …" : ""));
    assertThat(given)
        .containsExactlyInAnyOrder(
            "yes-no no",
            "scale middle",
            "one option/other",
            "several a …",
            "several other …",
            "written other");
  }

  @Test
  @DisplayName("G8 each answer that can be counted is described, also where others are named alike")
  void described() {
    var form = form(question("one", choice(false, true)), question("text", new Kind.ShortText(9)));
    assertThat(CodedForm.questions(form))
        .singleElement()
        .satisfies(question ->
            assertThat(question.counted().stream().map(answer -> answer.code().value()))
                .containsExactly("a", "option/other", "option/unanswered", "other"));
  }

  @Test
  @DisplayName("G8 no two questionnaires are counted as one, whatever they are called")
  void subjects() {
    assertThat(FormSubject.of("urn:opastin:questionnaire:feedback", Optional.empty(), 3))
        .hasToString("feedback.3");
    var addresses =
        List.of(
            "urn:opastin:questionnaire:feedback",
            "urn:opastin:questionnaire:Feedback",
            "urn:example:feedback",
            "https://example.org/feedback",
            "https://example.org/feedback/",
            "urn:x:" + "a".repeat(60),
            "urn:x:" + "a".repeat(61),
            "urn:x:äö",
            "x");
    var subjects =
        Stream.of(Optional.<UUID>empty(), Optional.of(OWNER), Optional.of(UUID.randomUUID()))
            .flatMap(owner -> addresses.stream().map(url -> FormSubject.of(url, owner, 1)))
            .toList();
    assertThat(subjects).doesNotHaveDuplicates().hasSize(27);
  }

  private static Form form(Item... items) {
    return new Form("urn:example:form", Purpose.GUIDANCE, text("x"), null, List.of(items));
  }

  private static Question question(String linkId, Kind kind) {
    return new Question(
        new LinkId(linkId),
        null,
        text(linkId),
        null,
        false,
        kind,
        new Question.Comment(new LinkId(linkId + ".comment"), text("comment"), 100),
        Condition.always());
  }

  private static Kind choice(boolean several, boolean other) {
    return new Kind.Choice(
        Stream.of("a", "other", "unanswered")
            .map(code -> new Option(code, text(code), null, false))
            .toList(),
        several,
        other);
  }

  private static LocalizedText text(String text) {
    return new LocalizedText(text, text, text);
  }
}
