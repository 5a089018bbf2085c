package fi.opastin.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The operations of the contract, each with a body that it would take. */
public final class Contract {

  private static final JsonNode CONTRACT = read();
  private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Contract() {}

  /**
   * An operation.
   *
   * @param path below the API's address, with its parameters in braces
   * @param mediaType of its body; empty if it takes none
   * @param open whether it answers without a login
   */
  public record Operation(
      String method, String path, String mediaType, String body, boolean open) {}

  /** All operations whose path begins so. */
  public static List<Operation> operations(String path) {
    return CONTRACT.path("paths").properties().stream()
        .filter(entry -> entry.getKey().startsWith("/api/v1" + path))
        .flatMap(entry ->
            METHODS.stream()
                .filter(entry.getValue()::has)
                .map(method ->
                    operation(
                        method,
                        entry.getKey().substring("/api/v1".length()),
                        entry.getValue().path(method))))
        .toList();
  }

  private static Operation operation(String method, String path, JsonNode operation) {
    var content = operation.path("requestBody").path("content");
    var mediaType = content.properties().stream().findFirst().map(entry -> entry.getKey());
    return new Operation(
        method,
        path,
        mediaType.orElse(""),
        mediaType.map(type -> body(type, content.path(type).path("schema"))).orElse(""),
        operation.path("security").size() != 1);
  }

  private static String body(String mediaType, JsonNode schema) {
    return mediaType.endsWith("json") ? value(schema).toString() : "x";
  }

  private static JsonNode value(JsonNode schema) {
    if (schema.has("$ref")) {
      return value(CONTRACT.at(schema.path("$ref").asText().substring(1)));
    }
    if (schema.path("format").asText().startsWith("date")) {
      return day(schema.path("format").asText());
    }
    return Stream.of(schema.path("examples").path(0), schema.path("enum").path(0))
        .filter(node -> !node.isMissingNode())
        .findFirst()
        .orElseGet(() -> ofType(schema));
  }

  private static JsonNode day(String format) {
    var ahead = LocalDate.now(ZoneOffset.UTC).plusDays(2).toString();
    return JSON.textNode(format.equals("date") ? ahead : ahead + "T10:00:00Z");
  }

  private static JsonNode ofType(JsonNode schema) {
    var type = schema.path("type");
    return switch (type.isArray() ? type.path(0).asText() : type.asText()) {
      case "integer", "number" -> JSON.numberNode(schema.path("minimum").asInt(1));
      case "boolean" -> JSON.booleanNode(true);
      case "array" -> JSON.arrayNode().add(value(schema.path("items")));
      case "object" -> object(schema);
      default ->
          JSON.textNode(
              schema.path("format").asText().equals("uuid") ? new UUID(7, 7).toString() : "x");
    };
  }

  private static ObjectNode object(JsonNode schema) {
    var object = JSON.objectNode();
    schema.path("properties").properties().stream()
        .filter(property -> !isOptionalId(property.getValue()))
        .forEach(property -> object.set(property.getKey(), value(property.getValue())));
    return object;
  }

  /** Often one of two ways to name somebody: the other one has an example. */
  private static boolean isOptionalId(JsonNode schema) {
    return schema.path("type").isArray() && schema.path("format").asText().equals("uuid");
  }

  static JsonNode read() {
    try {
      return new ObjectMapper(new YAMLFactory()).readTree(Path.of("..", "openapi.yaml").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
