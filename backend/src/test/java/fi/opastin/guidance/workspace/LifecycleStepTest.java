package fi.opastin.guidance.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.opastin.access.Action;
import fi.opastin.access.Standing;
import fi.opastin.guidance.administration.AdministrationAction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of transitions, over all states, steps and standings. */
class LifecycleStepTest {

  private static final LocalDate OPENED = LocalDate.of(2026, 11, 25);

  /** Written down a second time on purpose: from, to, who. */
  private static final Map<LifecycleStep, String> DECIDED =
      Map.of(
          LifecycleStep.CLOSE, "[ACTIVE] -> CLOSED by [FOUNDER, ADMINISTRATOR] or its day",
          LifecycleStep.REACTIVATE, "[CLOSED] -> ACTIVE by [FOUNDER, ADMINISTRATOR]",
          LifecycleStep.ARCHIVE, "[CLOSED] -> ARCHIVED by [] or its day",
          LifecycleStep.DELETE, "[CLOSED, ARCHIVED] -> gone by [] or its day");

  @ParameterizedTest
  @EnumSource(LifecycleStep.class)
  @DisplayName("G9 G10 G11 G13 the steps are those that were decided, and no others")
  void table(LifecycleStep step) {
    var from = EnumSet.allOf(WorkspaceState.class).stream().filter(step::possibleFrom).toList();
    var takers = Stream.of(Standing.values()).filter(step::takenBy).toList();
    assertThat(
            "%s -> %s by %s%s"
                .formatted(
                    from,
                    step.to().map(Enum::name).orElse("gone"),
                    takers,
                    step.takenByDay() ? " or its day" : ""))
        .isEqualTo(DECIDED.get(step));
    assertThat(step.possibleFrom(null)).as("from gone").isFalse();
  }

  @Test
  @DisplayName("G10 who may take a step by the table may take it by the access rules, nobody else")
  void rules() {
    Map<LifecycleStep, List<Action>> actions =
        Map.of(
            LifecycleStep.CLOSE, List.of(WorkspaceAction.CLOSE, AdministrationAction.CLOSE),
            LifecycleStep.REACTIVATE,
                List.of(WorkspaceAction.REACTIVATE, AdministrationAction.REACTIVATE));
    actions.forEach((step, all) -> {
      for (var standing : Standing.values()) {
        for (var state : WorkspaceState.values()) {
          assertThat(
                  all.stream()
                      .anyMatch(action -> action.rule().permits(standing, state.name(), true)))
              .as("%s by %s in %s", step, standing, state)
              .isEqualTo(step.takenBy(standing) && step.possibleFrom(state));
        }
      }
    });
  }

  @Test
  @DisplayName("G9 G10 the workspace takes a step only from a state in force that allows it")
  void methods() {
    Map<LifecycleStep, Consumer<Workspace>> methods =
        Map.of(
            LifecycleStep.CLOSE, workspace -> workspace.close(Instant.EPOCH, day(workspace)),
            LifecycleStep.REACTIVATE, workspace -> workspace.reactivate(day(workspace)));
    methods.forEach((step, method) ->
        inEveryState()
            .forEach((state, workspace) -> {
              if (step.possibleFrom(state)) {
                method.accept(workspace);
                assertThat(workspace.state(day(workspace))).isEqualTo(step.to().orElseThrow());
              } else {
                assertThatThrownBy(() -> method.accept(workspace))
                    .as("%s in %s", step, state)
                    .isInstanceOf(IllegalStateException.class);
              }
            }));
  }

  @Test
  @DisplayName("G10 reactivation and a later closing start full new times")
  void newTimes() {
    var workspace = accepted();
    workspace.close(Instant.EPOCH, OPENED.plusDays(10));
    assertThat(workspace.dates().archivesOn()).isEqualTo(OPENED.plusDays(10).plusMonths(3));
    workspace.reactivate(OPENED.plusDays(40));
    assertThat(workspace.dates().closesOn()).isEqualTo(OPENED.plusDays(40).plusMonths(3));
    workspace.close(Instant.EPOCH, OPENED.plusDays(50));
    assertThat(workspace.dates())
        .isEqualTo(
            new WorkspaceDates(
                OPENED.plusDays(50),
                OPENED.plusDays(50).plusMonths(3),
                OPENED.plusDays(50).plusMonths(15)));
  }

  @Test
  @DisplayName("G10 who is confirmed after the closing does not reopen it")
  void acceptedLate() {
    var workspace = opened();
    workspace.close(Instant.EPOCH, OPENED);
    workspace.accept(Instant.EPOCH, OPENED.plusDays(5));
    assertThat(workspace.state(OPENED.plusDays(5))).isEqualTo(WorkspaceState.CLOSED);
    assertThat(workspace.dates()).isEqualTo(WorkspaceDates.closing(OPENED, true));
  }

  private static Map<WorkspaceState, Workspace> inEveryState() {
    var closed = accepted();
    closed.close(Instant.EPOCH, OPENED);
    var archived = accepted();
    archived.close(Instant.EPOCH, OPENED.minusMonths(4));
    archived.follow();
    return Stream.of(accepted(), closed, archived)
        .collect(
            Collectors.toMap(workspace -> workspace.state(day(workspace)), workspace -> workspace));
  }

  /** A day on which what is stored is in force. */
  private static LocalDate day(Workspace workspace) {
    return Set.of(WorkspaceState.ARCHIVED).contains(workspace.stored())
        ? workspace.dates().deletesOn()
        : OPENED;
  }

  private static Workspace opened() {
    return Workspace.open(
        new WorkspaceId(new java.util.UUID(7, 7)),
        new java.util.UUID(1, 1),
        new byte[0],
        Instant.EPOCH,
        OPENED);
  }

  private static Workspace accepted() {
    var workspace = opened();
    workspace.accept(Instant.EPOCH, OPENED);
    return workspace;
  }
}
