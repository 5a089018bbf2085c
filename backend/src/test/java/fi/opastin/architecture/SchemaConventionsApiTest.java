package fi.opastin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import fi.opastin.testing.Database;
import fi.opastin.testing.OpastinEnvironment;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Reads the migrated database's own catalogue. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class SchemaConventionsApiTest {

  @Test
  @DisplayName("security: row-level security is forced on every table that is somebody's")
  void rowLevelSecurity() {
    assertThat(
            names(
                """
                select relname from pg_class
                where relnamespace = 'opastin'::regnamespace and relkind in ('r', 'p')
                  and not (relrowsecurity and relforcerowsecurity)
                  and relname not like 'databasechangelog%'\
                """))
        .isEmpty();
  }

  @Test
  @DisplayName(
      "security: no role of the service is superuser, owner of tables, bypasses policies or truncates")
  void roles() {
    assertThat(
            names(
                """
                select rolname from pg_roles
                where rolname like 'opastin%' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)\
                """))
        .isEmpty();
    assertThat(
            names(
                """
                select distinct tableowner from pg_tables where schemaname in ('opastin', 'gate')\
                """))
        .containsExactly("opastin_owner");
    assertThat(
            names(
                """
                select relname from pg_class, unnest(array['opastin_app', 'opastin_jobs', 'opastin_audit', 'opastin_gate']) as role
                where relnamespace = 'opastin'::regnamespace and relkind = 'r'
                  and (has_table_privilege(role, oid, 'TRUNCATE') or has_table_privilege(role, oid, 'TRIGGER'))\
                """))
        .isEmpty();
  }

  @Test
  @DisplayName(
      "security: the gate's functions belong to the gate, fix their search path; only the app may call them, and jobs the sealing and what a month was")
  void gateFunctions() {
    assertThat(
            names(
                """
                select proname from pg_proc
                where pronamespace = 'gate'::regnamespace
                  and (pg_get_userbyid(proowner) <> 'opastin_gate'
                    or (has_function_privilege('opastin_jobs', oid, 'EXECUTE')
                      and proname not in ('begin_access_chains', 'seal_access_log', 'guidance_in_month'))
                    or has_function_privilege('opastin_audit', oid, 'EXECUTE')
                    or (prosecdef and (proconfig is null or not proconfig::text like '%search_path%')))\
                """))
        .isEmpty();
    assertThat(names("select rolname from pg_roles where rolname = 'opastin_gate' and rolcanlogin"))
        .isEmpty();
  }

  @Test
  @DisplayName("security: the access log and messages cannot be changed by the service")
  void appendOnly() {
    assertThat(
            names(
                """
                select relname from pg_class,
                  unnest(array['opastin_app', 'opastin_jobs', 'opastin_audit', 'opastin_gate']) as role
                where relnamespace = 'opastin'::regnamespace
                  and relname in ('access_log', 'access_seal', 'access_head', 'message')
                  and (relname, role) <> ('message', 'opastin_gate')
                  and (has_table_privilege(role, oid, 'UPDATE')
                    or has_table_privilege(role, oid, 'DELETE')
                    or has_any_column_privilege(role, oid, 'UPDATE'))\
                """))
        .isEmpty();
    // of a message, the gate can erase the text, and nothing else
    assertThat(
            names(
                """
                select column_name from information_schema.column_privileges
                where table_name = 'message' and grantee = 'opastin_gate' and privilege_type = 'UPDATE'\
                """))
        .containsExactly("retracted_at", "retracted_event", "text");
    assertThat(
            names(
                """
                select with_check from pg_policies
                where tablename = 'message' and 'opastin_gate' = any (roles) and cmd = 'UPDATE'\
                """))
        .singleElement()
        .asString()
        .contains("length(text) = 0");
  }

  @Test
  @DisplayName("schema: times are timestamptz everywhere")
  void times() {
    assertThat(
            names(
                """
                select table_name || '.' || column_name from information_schema.columns
                where table_schema = 'opastin' and table_name not like 'databasechangelog%'
                  and data_type in ('timestamp without time zone', 'time without time zone')\
                """))
        .isEmpty();
  }

  @Test
  @DisplayName("schema: under every foreign key lies an index")
  void foreignKeys() {
    assertThat(
            names(
                """
                select c.conrelid::regclass || '.' || a.attname
                from pg_constraint c
                  join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                where c.contype = 'f' and c.connamespace = 'opastin'::regnamespace
                  and not exists (
                    select from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1])\
                """))
        .isEmpty();
  }

  @Test
  @DisplayName("schema: every table says what it is")
  void comments() {
    assertThat(
            names(
                """
                select relname from pg_class
                where relnamespace = 'opastin'::regnamespace and relkind = 'r'
                  and relname not like 'databasechangelog%' and obj_description(oid, 'pg_class') is null\
                """))
        .isEmpty();
  }

  private static List<String> names(String sql) {
    return Database.rows(sql).stream()
        .map(row -> String.valueOf(row.values().iterator().next()))
        .sorted()
        .toList();
  }
}
