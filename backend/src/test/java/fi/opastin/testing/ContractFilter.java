package fi.opastin.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Holds every answer that a test gets against the contract: its status is declared for the
 * operation, and its body has what the schema says and nothing else.
 */
final class ContractFilter implements Filter {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNode CONTRACT = Contract.read();
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);

  private static final List<PathItem> PATHS =
      CONTRACT.path("paths").properties().stream().map(PathItem::of).toList();

  /** By operation, status and type: to make one takes longer than the request. */
  private static final Map<String, JsonSchema> MADE = new ConcurrentHashMap<>();

  /** The operations of a path, whose addresses have this form. */
  private record PathItem(Pattern address, JsonNode operations) {
    static PathItem of(Map.Entry<String, JsonNode> path) {
      return new PathItem(
          Pattern.compile(path.getKey().replaceAll("\\{[^}]+}", "[^/]+")), path.getValue());
    }
  }

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification specification,
      FilterContext context) {
    var response = context.next(request, specification);
    var path = URI.create(request.getURI()).getPath();
    operation(path, request.getMethod()).ifPresent(operation -> check(operation, response));
    return response;
  }

  private static void check(JsonNode operation, Response response) {
    var name = operation.path("operationId").asText() + " " + response.statusCode();
    var declared = operation.path("responses").path(Integer.toString(response.statusCode()));
    if (declared.isMissingNode()) {
      throw new AssertionError(name + " is not declared in the contract");
    }
    var type = String.valueOf(response.contentType()).split(";")[0];
    var schema = declared.path("content").path(type).path("schema");
    if (type.endsWith("json")) {
      if (schema.isMissingNode()) {
        throw new AssertionError(name + ": " + type + " is not declared in the contract");
      }
      var faults =
          MADE.computeIfAbsent(name + " " + type, made -> SCHEMAS.getSchema(rooted(schema)))
              .validate(parse(response.asString()));
      if (!faults.isEmpty()) {
        throw new AssertionError(name + " does not keep the contract: " + faults);
      }
    }
  }

  /** The schema with the contract's components beside it, so that its references lead somewhere. */
  private static JsonNode rooted(JsonNode schema) {
    ObjectNode root = schema.deepCopy();
    root.set("components", CONTRACT.path("components"));
    return root;
  }

  private static Optional<JsonNode> operation(@Nullable String path, String method) {
    for (var item : PATHS) {
      if (path != null && item.address().matcher(path).matches()) {
        return Optional.of(item.operations().path(method.toLowerCase(Locale.ROOT)))
            .filter(found -> !found.isMissingNode());
      }
    }
    return Optional.empty();
  }

  private static JsonNode parse(String body) {
    try {
      return JSON.readTree(body);
    } catch (IOException e) {
      throw new AssertionError("an answer that is no JSON", e);
    }
  }
}
