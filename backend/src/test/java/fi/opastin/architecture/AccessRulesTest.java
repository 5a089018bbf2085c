package fi.opastin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fi.opastin.access.Action;
import fi.opastin.access.OpenToAll;
import fi.opastin.access.Performs;
import fi.opastin.access.Standing;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every operation has an access rule, and the rules are those that were decided. */
class AccessRulesTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("fi.opastin");

  /**
   * In which states of a workspace each standing may do what (G6, G10, G11, G12): A active, C
   * closed, R archived. Written down a second time on purpose: a changed rule has to be changed
   * here too. Who is not named may not.
   */
  private static final Map<String, String> DECIDED =
      Map.ofEntries(
          Map.entry("workspace.read", "CUSTOMER=ACR FOUNDER=AC EXPERT=AC"),
          Map.entry("archive.download", "CUSTOMER=ACR"),
          Map.entry("workspace.close", "FOUNDER=A"),
          Map.entry("workspace.reactivate", "FOUNDER=C"),
          Map.entry("workspace.request-ending", "CUSTOMER=A"),
          Map.entry("administration.close", "ADMINISTRATOR=A"),
          Map.entry("administration.reactivate", "ADMINISTRATOR=C"),
          Map.entry("message.read", "CUSTOMER=ACR FOUNDER=AC EXPERT=AC"),
          Map.entry("message.mark-read", "CUSTOMER=ACR FOUNDER=AC EXPERT=AC"),
          Map.entry("message.post", "CUSTOMER=AC FOUNDER=AC EXPERT=AC"),
          Map.entry("message.retract", "CUSTOMER=AC FOUNDER=AC EXPERT=AC"),
          Map.entry("message.set-waiting-for", "CUSTOMER=AC FOUNDER=AC EXPERT=AC"),
          Map.entry("attachment.list-draft", "CUSTOMER=AC FOUNDER=AC EXPERT=AC"),
          Map.entry("attachment.add", "CUSTOMER=AC FOUNDER=AC EXPERT=AC"),
          Map.entry("attachment.upload", "CUSTOMER=AC FOUNDER=AC EXPERT=AC"),
          Map.entry("attachment.remove", "CUSTOMER=AC FOUNDER=AC EXPERT=AC"),
          Map.entry("attachment.status", "CUSTOMER=ACR FOUNDER=AC EXPERT=AC"),
          Map.entry("attachment.download", "CUSTOMER=ACR FOUNDER=AC EXPERT=AC"),
          Map.entry("draft.read", "CUSTOMER=AC FOUNDER=AC EXPERT=AC"),
          Map.entry("draft.save", "CUSTOMER=AC FOUNDER=AC EXPERT=AC"),
          Map.entry("workspace-contact.read", "CUSTOMER=ACR FOUNDER=AC EXPERT=AC"),
          Map.entry("workspace-topics.read", "CUSTOMER=ACR FOUNDER=AC EXPERT=AC"),
          Map.entry("workspace-topics.choose", "FOUNDER=AC EXPERT=AC"),
          Map.entry("task.read", "CUSTOMER=ACR FOUNDER=AC EXPERT=AC"),
          Map.entry("task.add", "CUSTOMER=AC FOUNDER=AC EXPERT=AC"),
          Map.entry("task.change", "CUSTOMER=AC FOUNDER=AC EXPERT=AC"),
          Map.entry("task.move", "CUSTOMER=AC FOUNDER=AC EXPERT=AC"),
          Map.entry("task.comment", "CUSTOMER=AC FOUNDER=AC EXPERT=AC"),
          Map.entry("workspace-questionnaire.read", "CUSTOMER=ACR FOUNDER=AC EXPERT=AC"),
          Map.entry("response.read", "CUSTOMER=ACR FOUNDER=AC EXPERT=AC"),
          Map.entry("response.assign", "FOUNDER=AC EXPERT=AC"),
          Map.entry("response.take-back", "FOUNDER=AC EXPERT=AC"),
          Map.entry("response.start", "CUSTOMER=AC"),
          Map.entry("response-draft.read", "CUSTOMER=AC"),
          Map.entry("response-draft.save", "CUSTOMER=AC"),
          Map.entry("response.send", "CUSTOMER=AC"),
          Map.entry("response.amend", "CUSTOMER=AC"),
          Map.entry("response.stop", "CUSTOMER=AC"),
          Map.entry("feedback.give", "CUSTOMER=ACR"),
          Map.entry("appointment.read", "CUSTOMER=ACR FOUNDER=AC EXPERT=AC"),
          Map.entry("appointment.propose", "CUSTOMER=AC FOUNDER=AC EXPERT=AC"),
          Map.entry("appointment.propose-another", "CUSTOMER=AC FOUNDER=AC EXPERT=AC"),
          Map.entry("appointment.accept", "CUSTOMER=AC FOUNDER=AC EXPERT=AC"),
          Map.entry("appointment.decline", "CUSTOMER=AC FOUNDER=AC EXPERT=AC"),
          Map.entry("appointment.cancel", "CUSTOMER=AC FOUNDER=AC EXPERT=AC"),
          Map.entry("summary.read", "CUSTOMER=ACR FOUNDER=AC EXPERT=AC"),
          Map.entry("summary.publish", "FOUNDER=AC EXPERT=AC"),
          Map.entry("summary-draft.read", "FOUNDER=AC EXPERT=AC"),
          Map.entry("summary-draft.save", "FOUNDER=AC EXPERT=AC"),
          Map.entry("access-log.read", "CUSTOMER=ACR"),
          Map.entry("access-log.download", "CUSTOMER=ACR"),
          Map.entry("invitation.read", "FOUNDER=AC"),
          Map.entry("invitation.send", "FOUNDER=AC"),
          Map.entry("invitation.revoke", "FOUNDER=AC"),
          Map.entry("invitation.confirm", "FOUNDER=AC"),
          Map.entry("invitation.reject", "FOUNDER=AC"),
          Map.entry("consent.read", "CUSTOMER=ACR FOUNDER=AC EXPERT=AC"),
          Map.entry("consent.receipt", "CUSTOMER=ACR"),
          Map.entry("consent.propose", "FOUNDER=AC"),
          Map.entry("consent.cancel", "FOUNDER=AC"),
          Map.entry("consent.accept", "CUSTOMER=AC"),
          Map.entry("consent.reject", "CUSTOMER=AC"),
          Map.entry("consent.withdraw", "CUSTOMER=AC"),
          Map.entry("consent.shorten", "CUSTOMER=AC"),
          Map.entry("consent.leave", "EXPERT=AC"),
          Map.entry("handover.read", "ADMINISTRATOR=AC"),
          Map.entry("handover.propose", "ADMINISTRATOR=AC"),
          Map.entry("handover.cancel", "ADMINISTRATOR=AC"));

  private static final Map<Character, String> STATES =
      new TreeMap<>(Map.of('A', "ACTIVE", 'C', "CLOSED", 'R', "ARCHIVED"));

  @Test
  @DisplayName("security: every operation names its action or says why it is open to all")
  void everyOperationHasARule() {
    var known = actions().keySet();
    assertThat(operations())
        .isNotEmpty()
        .allSatisfy(operation -> {
          var performs = operation.getAnnotation(Performs.class);
          var open = operation.getAnnotation(OpenToAll.class);
          assertThat(performs == null)
              .as("exactly one of both: %s", operation)
              .isNotEqualTo(open == null);
          if (performs == null) {
            assertThat(operation.isAnnotationPresent(PermitAll.class)).as("%s", operation).isTrue();
            assertThat(open.value()).isNotBlank();
          } else {
            assertThat(known).as("%s", operation).contains(performs.value());
            assertThat(
                    operation.isAnnotationPresent(Authenticated.class)
                        || operation.getDeclaringClass().isAnnotationPresent(Authenticated.class))
                .as("%s", operation)
                .isTrue();
          }
        });
  }

  @Test
  @DisplayName(
      "security: every action in a workspace is permitted to whom it was decided, and to nobody else")
  void rulesAreAsDecided() {
    var inWorkspaces =
        actions().entrySet().stream()
            .filter(entry -> !entry.getValue().rule().inWorkspace().isEmpty())
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> permitted(entry.getValue())));
    assertThat(inWorkspaces).containsExactlyInAnyOrderEntriesOf(DECIDED);
  }

  @Test
  @DisplayName("G2 what is written is closed to everybody whose content is not open yet")
  void closedContent() {
    assertThat(actions().values())
        .filteredOn(
            action -> action.id().startsWith("message.") || action.id().startsWith("draft."))
        .isNotEmpty()
        .allSatisfy(action -> {
          for (var standing : Standing.values()) {
            for (var state : STATES.values()) {
              assertThat(action.rule().permits(standing, state, false)).isFalse();
            }
          }
        });
  }

  @Test
  @DisplayName(
      "T18 before the terms are accepted: they, the session, log-out and one's own data, and withdrawing")
  void withoutTerms() {
    assertThat(actions().values().stream().filter(action -> !action.rule().needsTerms()))
        .extracting(Action::id)
        .containsExactlyInAnyOrder(
            "session.read",
            "session.extend",
            "session.end",
            "announcement.read",
            "event.follow",
            "terms.read",
            "terms.accept",
            "me.read",
            "workspace.list",
            "access-log.read",
            "access-log.download",
            "archive.download",
            "consent.read",
            "consent.withdraw");
  }

  private static String permitted(Action action) {
    return Arrays.stream(Standing.values())
        .filter(standing -> !states(action, standing).isEmpty())
        .map(standing -> standing + "=" + states(action, standing))
        .collect(Collectors.joining(" "));
  }

  private static String states(Action action, Standing standing) {
    return STATES.entrySet().stream()
        .filter(state -> action.rule().permits(standing, state.getValue(), true))
        .map(state -> state.getKey().toString())
        .collect(Collectors.joining());
  }

  private static Map<String, Action> actions() {
    return CLASSES.stream()
        .filter(type -> type.isAssignableTo(Action.class) && type.isEnum())
        .map(JavaClass::reflect)
        .flatMap(type -> Stream.of(type.getEnumConstants()))
        .map(Action.class::cast)
        .collect(Collectors.toMap(Action::id, Function.identity()));
  }

  private static List<Method> operations() {
    return CLASSES.stream()
        .filter(type -> type.isAnnotatedWith(Path.class))
        .map(JavaClass::reflect)
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method ->
            Arrays.stream(method.getAnnotations())
                .anyMatch(annotation ->
                    annotation.annotationType().isAnnotationPresent(HttpMethod.class)))
        .toList();
  }
}
