package fi.opastin.questionnaire.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

/** What holds for every form and all answers. */
class FormPropertyTest {

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  @Property(tries = 300)
  @Label("G8 what is written of a form is read as the same form")
  void writtenAndRead(@ForAll long seed) throws JsonProcessingException {
    var form = new RandomForms(seed).form();
    var written = FormWriter.write(form, 3, "active").toString();
    assertThat(Forms.read(JSON.readTree(written))).isEqualTo(form);
  }

  @Property(tries = 500)
  @Label("G8 what has been dropped once need not be dropped again")
  void idempotent(@ForAll long seed) {
    var random = new RandomForms(seed);
    var form = random.form();
    var once = form.fill(random.answers(form));
    var twice = form.fill(once.answers());
    assertThat(twice.answers()).isEqualTo(once.answers());
    assertThat(twice.faults()).isEqualTo(once.faults());
    for (var item : form.allItems()) {
      assertThat(twice.reaches(item.linkId())).isEqualTo(once.reaches(item.linkId()));
    }
  }

  @Property(tries = 500)
  @Label("G8 answers that are not reachable influence neither what is asked nor scores nor faults")
  void withoutInfluence(@ForAll long seed) {
    var random = new RandomForms(seed);
    var form = random.form();
    var filled = form.fill(random.answers(form));
    var others = new LinkedHashMap<>(filled.answers().byLinkId());
    random
        .answers(form)
        .byLinkId()
        .forEach((linkId, answers) -> {
          if (!filled.reaches(linkId)) {
            others.put(linkId, answers);
          }
        });
    var other = form.fill(new Answers(others));
    assertThat(other.answers()).isEqualTo(filled.answers());
    assertThat(other.scores()).isEqualTo(filled.scores());
    assertThat(other.faults()).isEqualTo(filled.faults());
  }

  @Property(tries = 500)
  @Label("G8 what is kept is reachable, and everything within what is not reachable is not either")
  void onlyReachable(@ForAll long seed) {
    var random = new RandomForms(seed);
    var form = random.form();
    var given = random.answers(form);
    var filled = form.fill(given);
    assertThat(filled.answers().linkIds()).allMatch(filled::reaches);
    assertThat(given.linkIds().stream().filter(filled::reaches).collect(Collectors.toSet()))
        .isEqualTo(filled.answers().linkIds());
    for (var item : form.allItems()) {
      if (item instanceof Group group && !filled.reaches(group.linkId())) {
        assertThat(group.items()).noneMatch(inner -> filled.reaches(inner.linkId()));
      }
    }
    assertThat(filled.faults()).allMatch(fault -> filled.reaches(fault.linkId()));
    assertThat(filled.faults()).containsAll(filled.faultsSoFar());
    assertThat(filled.faultsSoFar()).noneMatch(fault -> fault.code().equals("required"));
  }

  @Property(tries = 300)
  @Label("G8 in which order answers were given does not matter")
  void order(@ForAll long seed) {
    var random = new RandomForms(seed);
    var form = random.form();
    var answers = random.answers(form);
    var filled = form.fill(answers);
    var shuffled = form.fill(random.shuffled(answers));
    assertThat(shuffled.answers().linkIds()).isEqualTo(filled.answers().linkIds());
    assertThat(shuffled.scores()).isEqualTo(filled.scores());
    assertThat(shuffled.faults()).isEqualTo(filled.faults());
  }

  @Property(tries = 300)
  @Label("G21 scores lie between 0 and 10 and count no more than was answered")
  void scores(@ForAll long seed) {
    var random = new RandomForms(seed);
    var form = random.form();
    for (var score : form.fill(random.answers(form)).scores()) {
      var mean = score.mean();
      assertThat(score.answered()).isBetween(0, score.asked());
      assertThat(mean == null).isEqualTo(score.answered() == 0);
      if (mean != null) {
        assertThat(mean.doubleValue()).isBetween(0.0, 10.0);
      }
    }
  }

  @Property(tries = 200)
  @Label("G8 a condition that looks ahead is no form")
  void noLookingAhead(@ForAll long seed) {
    var form = new RandomForms(seed).form();
    var items = new ArrayList<>(form.items());
    var last = form.questions().getLast();
    items.addFirst(
        new Statement(
            new LinkId("ahead"),
            form.title(),
            false,
            new Condition(
                List.of(
                    new Condition.Criterion(
                        last.linkId(), Operator.EXISTS, new Answer.Truth(true))),
                true)));
    assertThat(FormRules.check(FormRules.placed(items)))
        .anyMatch(fault ->
            fault.path().equals("item[0].enableWhen[0].question")
                && (fault.code().equals("forward-reference") || fault.code().equals("cycle")));
  }
}
