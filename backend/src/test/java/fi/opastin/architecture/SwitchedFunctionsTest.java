package fi.opastin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fi.opastin.access.OpenToAll;
import fi.opastin.access.Performs;
import fi.opastin.service.interruption.OpenInMaintenance;
import fi.opastin.service.interruption.PartOf;
import fi.opastin.service.interruption.ServiceFunction;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What can be switched off is what was decided, and stands at the endpoints themselves. */
class SwitchedFunctionsTest {

  private static final List<Method> ENDPOINTS =
      new ClassFileImporter()
              .withImportOption(new ImportOption.DoNotIncludeTests())
              .importPackages("fi.opastin")
              .stream()
              .filter(type -> type.isAnnotatedWith(Path.class))
              .map(JavaClass::reflect)
              .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
              .filter(method -> has(method, Performs.class) || has(method, OpenToAll.class))
              .toList();

  @Test
  @DisplayName("T19 each function that can be switched off has endpoints, and they say so")
  void functions() {
    var parts = ENDPOINTS.stream().filter(method -> has(method, PartOf.class)).toList();
    assertThat(parts.stream().map(method -> method.getAnnotation(PartOf.class).value()))
        .contains(ServiceFunction.values());
    assertThat(parts)
        .allSatisfy(method ->
            assertThat(method.getAnnotation(Extension.class).value())
                .as("%s", method)
                .contains("function-switched-off"));
  }

  @Test
  @DisplayName("T19 no draft is lost to a switch: saving one is part of no function")
  void drafts() {
    var saving =
        ENDPOINTS.stream()
            .filter(method ->
                has(method, Performs.class)
                    && method.getAnnotation(Performs.class).value().matches(".*draft.*"))
            .toList();
    assertThat(saving).hasSizeGreaterThan(3).noneMatch(method -> has(method, PartOf.class));
  }

  @Test
  @DisplayName(
      "T19 in a maintenance nothing is open but session, status, announcements and a page's policy")
  void maintenance() {
    assertThat(
            ENDPOINTS.stream()
                .filter(method ->
                    has(method, OpenInMaintenance.class)
                        || method.getDeclaringClass().isAnnotationPresent(OpenInMaintenance.class))
                .map(SwitchedFunctionsTest::path)
                .collect(Collectors.toSet()))
        .isEqualTo(
            Set.of(
                "/api/v1/announcements",
                "/api/v1/contact-forms/{recipient}/frame-ancestors",
                "/api/v1/me/announcements",
                "/api/v1/session",
                "/api/v1/session/extension",
                "/api/v1/status"));
  }

  private static String path(Method method) {
    var below = method.getAnnotation(Path.class);
    return method.getDeclaringClass().getAnnotation(Path.class).value()
        + (below == null ? "" : below.value());
  }

  private static boolean has(Method method, Class<? extends Annotation> annotation) {
    return method.isAnnotationPresent(annotation);
  }
}
