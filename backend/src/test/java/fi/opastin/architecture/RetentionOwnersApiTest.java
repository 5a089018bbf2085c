package fi.opastin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import fi.opastin.guidance.workspace.WorkspaceContent;
import fi.opastin.retention.Retention;
import fi.opastin.testing.Database;
import fi.opastin.testing.OpastinEnvironment;
import io.quarkus.arc.All;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Reads the migrated database's own catalogue: nothing is kept that nobody erases. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class RetentionOwnersApiTest {

  /** Public data of organisations and of the service: nobody's own. */
  private static final List<String> PUBLIC =
      List.of(
          "service_provider",
          "organisation_issuer",
          "organisation_login",
          "municipality",
          "topic",
          "questionnaire",
          "service_text");

  @Inject @All List<Retention> features;
  @Inject @All List<WorkspaceContent> contents;

  @Test
  @DisplayName("G13 every table with personal data has exactly one retention owner")
  void owners() {
    var owned =
        features.stream().flatMap(feature -> feature.kept().tables().stream()).sorted().toList();
    assertThat(owned).doesNotHaveDuplicates();
    assertThat(owned).containsExactlyElementsOf(tables());
    assertThat(contents.stream().flatMap(content -> content.tables().stream()))
        .doesNotHaveDuplicates();
    assertThat(features)
        .allSatisfy(feature -> {
          assertThat(feature.kept().basis()).isNotBlank();
          assertThat(feature.kept().period()).isNotBlank();
        });
  }

  @Test
  @DisplayName("G13 what belongs to a workspace goes with it, by foreign keys that cascade")
  void cascade() {
    var cascading =
        Database.rows(
                """
                with recursive gone (name) as (
                  select 'opastin.workspace'::regclass
                  union
                  select c.conrelid::regclass from pg_constraint c join gone on c.confrelid = gone.name
                  where c.contype = 'f' and c.confdeltype = 'c')
                select relname from pg_class join gone on oid = name\
                """)
            .stream()
            .map(row -> String.valueOf(row.get("relname")))
            .toList();
    assertThat(contents.stream().flatMap(content -> content.tables().stream()))
        .isNotEmpty()
        .allSatisfy(table -> assertThat(cascading).contains(table));
  }

  private static List<String> tables() {
    return Database.rows(
            """
            select relname from pg_class
            where relnamespace = 'opastin'::regnamespace and relkind in ('r', 'p')
              and relname not like 'databasechangelog%' order by relname\
            """)
        .stream()
        .map(row -> String.valueOf(row.get("relname")))
        .filter(table -> !PUBLIC.contains(table))
        .toList();
  }
}
