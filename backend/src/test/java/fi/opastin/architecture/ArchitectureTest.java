package fi.opastin.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("fi.opastin");

  private static final Set<String> SQL_TYPES =
      Set.of(
          "jakarta.persistence.EntityManager",
          "java.sql.Connection",
          "fi.opastin.platform.database.StatementRepository",
          "fi.opastin.platform.database.BackgroundStatementRepository",
          "fi.opastin.retention.OldRows");

  private static void check(ArchRule rule) {
    rule.check(CLASSES);
  }

  @Test
  @DisplayName("architecture: the platform knows nothing of what the service is about")
  void platform() {
    check(
        noClasses()
            .that()
            .resideInAPackage("fi.opastin.platform..")
            .should()
            .dependOnClassesThat(ours().and(outside("fi.opastin.platform"))));
  }

  @Test
  @DisplayName("architecture: access knows the platform only, no feature")
  void access() {
    check(
        noClasses()
            .that()
            .resideInAPackage("fi.opastin.access..")
            .should()
            .dependOnClassesThat(
                ours().and(outside("fi.opastin.access")).and(outside("fi.opastin.platform"))));
  }

  @Test
  @DisplayName("architecture: what everybody uses knows nothing of guidance")
  void shared() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(
                "fi.opastin.identity..",
                "fi.opastin.directory..",
                "fi.opastin.notification..",
                "fi.opastin.questionnaire..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("fi.opastin.guidance.."));
  }

  @Test
  @DisplayName("architecture: a form and its engine know neither database nor feature")
  void forms() {
    check(
        noClasses()
            .that()
            .resideInAPackage("fi.opastin.questionnaire.form..")
            .should()
            .dependOnClassesThat(
                ours()
                    .and(outside("fi.opastin.questionnaire.form"))
                    .and(outside("fi.opastin.platform.web"))
                    .and(outside("fi.opastin.platform.problem")))
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "io.quarkus..", "java.sql.."));
  }

  @Test
  @DisplayName("architecture: in guidance the arrows point to the workspace, and nowhere back")
  void guidance() {
    check(
        noClasses()
            .that()
            .resideInAPackage("fi.opastin.guidance.workspace..")
            .should()
            .dependOnClassesThat(
                residesIn("fi.opastin.guidance").and(outside("fi.opastin.guidance.workspace"))));
    check(slices().matching("fi.opastin.guidance.(*)..").should().beFreeOfCycles());
  }

  @Test
  @DisplayName("architecture: features are free of cycles")
  void cycles() {
    check(slices().matching("fi.opastin.(*)..").should().beFreeOfCycles());
  }

  @Test
  @DisplayName("architecture: nothing but its own service's types knows a resource")
  void resources() {
    check(
        noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Service")
            .and(noResourceNorItsTypes())
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Path.class));
  }

  @Test
  @DisplayName("architecture: only repositories hold the entity manager")
  void entityManager() {
    check(
        fields()
            .that()
            .haveRawType(EntityManager.class)
            .should()
            .beDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Repository"));
  }

  @Test
  @DisplayName("architecture: nobody asks the system for the time but platform.time")
  void time() {
    for (var type :
        List.of(
            Instant.class,
            LocalDate.class,
            LocalDateTime.class,
            OffsetDateTime.class,
            ZonedDateTime.class)) {
      check(
          noClasses()
              .that()
              .resideOutsideOfPackage("fi.opastin.platform.time..")
              .should()
              .callMethod(type, "now")
              .orShould()
              .callMethod(type, "now", Clock.class));
    }
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("fi.opastin.platform.time..")
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone"));
  }

  @Test
  @DisplayName("security: SQL is never put together from pieces")
  void sql() {
    var withSql =
        CLASSES.stream()
            .filter(type -> !type.isInterface())
            .filter(type ->
                type.getSimpleName().endsWith("Repository")
                    || type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(to -> SQL_TYPES.contains(to.getTargetClass().getName())))
            .toList();
    assertThat(withSql).hasSizeGreaterThan(8);
    // a constant string is one piece in the class file; any other one is concatenated at run time
    assertThat(withSql.stream().filter(ArchitectureTest::concatenates).map(JavaClass::getName))
        .isEmpty();
    check(
        noClasses()
            .that(DescribedPredicate.describe("have SQL", withSql::contains))
            .should()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class)
            .orShould()
            .callMethod(String.class, "concat", String.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(StringBuilder.class));
  }

  @Test
  @DisplayName("architecture: entities have no setters")
  void setters() {
    check(
        methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(jakarta.persistence.Entity.class)
            .should()
            .haveNameNotMatching("set[A-Z].*"));
  }

  @Test
  @DisplayName("architecture: every package is null-marked")
  void nullMarked() {
    check(
        classes()
            .that()
            .haveSimpleName("package-info")
            .should()
            .beAnnotatedWith(org.jspecify.annotations.NullMarked.class));
  }

  private static boolean concatenates(JavaClass type) {
    var name = type.getName().substring(type.getPackageName().length() + 1);
    try (var bytes = type.reflect().getResourceAsStream(name + ".class")) {
      var file = ClassFile.of().parse(Objects.requireNonNull(bytes).readAllBytes());
      return file.methods().stream()
          .flatMap(method -> method.code().stream())
          .flatMap(code -> code.elementStream())
          .anyMatch(element ->
              element instanceof InvokeDynamicInstruction call
                  && call.name().equalsString("makeConcatWithConstants"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DescribedPredicate<JavaClass> ours() {
    return residesIn("fi.opastin");
  }

  private static DescribedPredicate<JavaClass> residesIn(String root) {
    return JavaClass.Predicates.resideInAPackage(root + "..");
  }

  private static DescribedPredicate<JavaClass> outside(String root) {
    return JavaClass.Predicates.resideOutsideOfPackage(root + "..");
  }

  /** A resource, or a request or response record that is declared in one. */
  private static DescribedPredicate<JavaClass> noResourceNorItsTypes() {
    return DescribedPredicate.describe(
        "are no resource nor declared in one",
        type ->
            !type.isAnnotatedWith(Path.class)
                && type.getEnclosingClass()
                    .map(outer -> !outer.isAnnotatedWith(Path.class))
                    .orElse(true));
  }
}
