package fi.opastin.platform.web;

import fi.opastin.platform.database.PageSize;
import fi.opastin.platform.problem.FieldChecks;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which page of a list is asked for: a {@code @BeanParam} of every list. */
public class PageQuery {

  @Parameter(description = "How many at most, 1–100.")
  @QueryParam("limit")
  @DefaultValue(PageSize.DEFAULT)
  int limit;

  @Parameter(description = "`next` of the page before.")
  @QueryParam("cursor")
  @Nullable String cursor;

  public PageSize size(FieldChecks checks) {
    return checks.required("limit", limit, PageSize::new);
  }

  /** Where the page begins; null for the first. */
  public <T> @Nullable T position(FieldChecks checks, Function<String, T> parse) {
    return checks.optional("cursor", cursor, parse);
  }

  /** As it was given; null for the first page. */
  public @Nullable String cursor() {
    return cursor;
  }
}
