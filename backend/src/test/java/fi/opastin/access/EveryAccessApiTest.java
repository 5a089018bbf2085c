package fi.opastin.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fi.opastin.platform.database.Ids;
import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.TestClock;
import fi.opastin.testing.TestSessions;
import fi.opastin.testing.Workspaces;
import fi.opastin.testing.Workspaces.Open;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Nobody touches what is in a workspace without an entry in its log. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class EveryAccessApiTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("fi.opastin");

  @Inject Access access;
  @Inject TestClock clock;

  @Test
  @DisplayName("T24 every action in a workspace is entered in the log, in the same transaction")
  void everyAction() {
    var open = Workspaces.open(Fixtures.elina());
    var workspace = UUID.fromString(open.id());
    var customer = actor(open.customer());
    var founder = actor(open.expert());
    for (var action : actions().values()) {
      var actor =
          action.rule().permits(Standing.CUSTOMER, "ACTIVE", true)
              ? customer
              : action.rule().permits(Standing.FOUNDER, "ACTIVE", true) ? founder : null;
      if (actor == null) {
        continue;
      }
      var record = Ids.next();
      QuarkusTransaction.requiringNew()
          .run(() -> {
            access.enter(actor, action, workspace, record);
            assertThat(entries(workspace, action.id(), record))
                .as("not before the commit: %s", action.id())
                .isZero();
          });
      assertThat(entries(workspace, action.id(), record)).as(action.id()).isOne();
      var undone = Ids.next();
      QuarkusTransaction.begin();
      access.enter(actor, action, workspace, undone);
      QuarkusTransaction.rollback();
      assertThat(entries(workspace, action.id(), undone)).as(action.id()).isZero();
    }
  }

  @Test
  @DisplayName("T24 every endpoint that reads what is written in a workspace leaves an entry")
  void everyReadingEndpoint() {
    var open = Workspaces.open(Fixtures.elina());
    Api.post(open.customerCookie(), open.id(), "Hei");
    var called =
        operations()
            .filter(operation -> operation.isAnnotationPresent(GET.class))
            .filter(operation -> path(operation).replace("{workspaceId}", "").indexOf('{') < 0)
            .map(operation -> call(open, operation))
            .toList();
    assertThat(called).contains("message.read", "draft.read");
  }

  /**
   * @return the action that the operation performs
   */
  private String call(Open open, Method operation) {
    var id = operation.getAnnotation(Performs.class).value();
    var rule = Objects.requireNonNull(actions().get(id)).rule();
    var person = rule.permits(Standing.CUSTOMER, "ACTIVE", true) ? open.customer() : open.expert();
    // a new slot for reads
    clock.move(Duration.ofMinutes(10));
    var before = entries(open, id);
    var answer = Api.as(person.cookie()).get(path(operation).replace("{workspaceId}", open.id()));
    assertThat(answer.statusCode()).as(path(operation)).isIn(200, 404);
    if (answer.statusCode() == 200) {
      assertThat(entries(open, id)).as(path(operation)).isEqualTo(before + 1);
    }
    return id;
  }

  private static Stream<Method> operations() {
    var content =
        actions().values().stream()
            .filter(action -> action.rule().touchesContent())
            .map(Action::id)
            .collect(Collectors.toSet());
    return CLASSES.stream()
        .filter(type -> type.isAnnotatedWith(Path.class))
        .map(JavaClass::reflect)
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(Performs.class))
        .filter(method -> content.contains(method.getAnnotation(Performs.class).value()));
  }

  private static String path(Method operation) {
    var ofClass = operation.getDeclaringClass().getAnnotation(Path.class).value();
    var own = operation.getAnnotation(Path.class);
    return (ofClass + (own == null ? "" : own.value())).substring("/api/v1".length());
  }

  private static Map<String, Action> actions() {
    return CLASSES.stream()
        .filter(type -> type.isAssignableTo(Action.class) && type.isEnum())
        .map(JavaClass::reflect)
        .flatMap(type -> Stream.of(type.getEnumConstants()))
        .map(Action.class::cast)
        .filter(action -> !action.rule().inWorkspace().isEmpty())
        .collect(Collectors.toMap(Action::id, Function.identity()));
  }

  private static Actor actor(Fixtures.Person person) {
    var session = TestSessions.begin(person.accountId(), person.role());
    return new Actor(person.accountId(), session.id(), Set.of(person.role()));
  }

  private static long entries(Open open, String action) {
    return Database.count(
        "select count(*) from access_log where workspace_id = ? and action = ?",
        UUID.fromString(open.id()),
        action);
  }

  private static long entries(UUID workspace, String action, UUID record) {
    return Database.count(
        "select count(*) from access_log where workspace_id = ? and action = ? and record_id = ?",
        workspace,
        action,
        record);
  }
}
