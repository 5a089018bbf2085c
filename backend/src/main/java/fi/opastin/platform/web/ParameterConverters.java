package fi.opastin.platform.web;

import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.Problem;
import fi.opastin.platform.problem.ProblemException;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads parameters. A path with what is no id leads nowhere, like an id that does not exist; a
 * query parameter or header that cannot be read is named.
 */
@Provider
class ParameterConverters implements ParamConverterProvider {

  private static final Map<Class<?>, Function<String, ?>> READERS =
      Map.of(
          UUID.class, ParameterConverters::uuid,
          Integer.class, Integer::valueOf,
          int.class, Integer::valueOf,
          boolean.class, ParameterConverters::truth,
          Long.class, Long::valueOf,
          long.class, Long::valueOf);

  @Override
  @SuppressWarnings("unchecked") // the map gives each class a reader of its own
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type genericType, Annotation[] annotations) {
    var reader = (Function<String, T>) READERS.get(type);
    return reader == null ? null : new Converter<>(reader, refusal(annotations));
  }

  private static Supplier<ProblemException> refusal(Annotation[] annotations) {
    return Arrays.stream(annotations)
        .<Supplier<ProblemException>>mapMulti((annotation, found) -> {
          switch (annotation) {
            case PathParam path ->
                found.accept(() -> new ProblemException(CommonProblem.NOT_FOUND));
            case QueryParam query -> found.accept(() -> invalid(query.value()));
            case HeaderParam header -> found.accept(() -> invalid(header.value()));
            default -> {
              // says nothing of where the value comes from
            }
          }
        })
        .findFirst()
        .orElse(() -> new ProblemException(CommonProblem.NOT_FOUND));
  }

  private static ProblemException invalid(String name) {
    return new ProblemException(Problem.invalid(List.of(new Problem.FieldError(name, "invalid"))));
  }

  /** The written form only: the library's own reader also takes shorter ones. */
  private static UUID uuid(String text) {
    var id = UUID.fromString(text);
    if (!id.toString().equalsIgnoreCase(text)) {
      throw new IllegalArgumentException("not the written form of a UUID");
    }
    return id;
  }

  /** The library's own reader takes everything that it does not know for false. */
  private static boolean truth(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("neither true nor false");
    };
  }

  private record Converter<T>(Function<String, T> reader, Supplier<ProblemException> refusal)
      implements ParamConverter<T> {

    @Override
    public T fromString(String text) {
      try {
        return reader.apply(text);
      } catch (IllegalArgumentException e) {
        throw refusal.get();
      }
    }

    @Override
    public String toString(T value) {
      return String.valueOf(value);
    }
  }
}
