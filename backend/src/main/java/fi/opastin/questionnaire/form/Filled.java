package fi.opastin.questionnaire.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A form with somebody's answers. Answers on branches that are not reachable (any more) have been
 * dropped before anything looks at them, also those on which other branches depended.
 */
public final class Filled {

  private static final Comparator<LinkId> BY_NAME = Comparator.comparing(LinkId::value);

  private final Form form;
  private final Set<LinkId> reachable;
  private final Answers answers;
  private final List<LinkId> unknown;

  private Filled(Form form, Set<LinkId> reachable, Answers answers, List<LinkId> unknown) {
    this.form = form;
    this.reachable = Set.copyOf(reachable);
    this.answers = answers;
    this.unknown = unknown;
  }

  static Filled of(Form form, Answers given) {
    var walk = new Walk(given);
    walk.through(form.items(), true);
    var unknown =
        given.linkIds().stream().filter(linkId -> !walk.known.contains(linkId)).sorted(BY_NAME);
    return new Filled(form, walk.reachable, new Answers(walk.kept), unknown.toList());
  }

  public Form form() {
    return form;
  }

  /** Whether an item, or a comment, is asked or shown with these answers. */
  public boolean reaches(LinkId linkId) {
    return reachable.contains(linkId);
  }

  /** The answers that count. */
  public Answers answers() {
    return answers;
  }

  /** All that keeps it from being sent, in the order of the form. */
  public List<AnswerFault> faults() {
    return check(true);
  }

  /** What is wrong while it is still being answered: what is missing is not. */
  public List<AnswerFault> faultsSoFar() {
    return check(false);
  }

  /** Scores by area, in the order of the form; areas that are not reachable have none. */
  public List<AreaScore> scores() {
    return Scoring.of(this);
  }

  private List<AnswerFault> check(boolean complete) {
    var faults = new ArrayList<AnswerFault>();
    for (var question : form.questions()) {
      if (reaches(question.linkId())) {
        faults.addAll(AnswerRules.check(question, answers, complete));
      }
    }
    unknown.forEach(linkId -> faults.add(new AnswerFault(linkId, "unknown-item")));
    return List.copyOf(faults);
  }

  /**
   * Goes through a form once, in its order: conditions look back only, so what they look at has
   * been decided.
   */
  private static final class Walk {

    private final Answers given;
    private final Map<LinkId, List<Answer>> kept = new LinkedHashMap<>();
    private final Set<LinkId> reachable = new LinkedHashSet<>();
    private final Set<LinkId> known = new HashSet<>();

    Walk(Answers given) {
      this.given = given;
    }

    void through(List<Item> items, boolean surroundingsShown) {
      for (var item : items) {
        var shown = surroundingsShown && item.shownWhen().holds(this::kept);
        if (shown) {
          reachable.add(item.linkId());
        }
        switch (item) {
          case Group group -> through(group.items(), shown);
          case Question question -> {
            take(question.linkId(), shown);
            question.commentIfAny().ifPresent(comment -> take(comment.linkId(), shown));
          }
          case Statement _ -> {
            // asks nothing
          }
        }
      }
    }

    private List<Answer> kept(LinkId linkId) {
      return kept.getOrDefault(linkId, List.of());
    }

    private void take(LinkId linkId, boolean shown) {
      known.add(linkId);
      if (shown) {
        reachable.add(linkId);
        if (!given.to(linkId).isEmpty()) {
          kept.put(linkId, given.to(linkId));
        }
      }
    }
  }
}
