package fi.opastin.contract;

import fi.opastin.platform.problem.Problem;
import fi.opastin.platform.problem.ProblemType;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Completes {@code openapi.yaml} at build: every operation's problems and headers, which follow
 * from what it is, and that objects have no other properties than those described.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

  private static final String SESSION = "session";
  private static final String PROBLEM = "Problem";
  private static final String DESCRIPTION =
      """
      Confidential guidance of people in Finland by experts of public services, and what belongs to it.

      Times are RFC 3339 in UTC; dates are ISO 8601 in Finland's time zone. Lists are pages: `next` is \
      the cursor of the page that follows. What changes carries a version: `ETag` in answers, `If-Match` \
      in updates. What creates takes an `Idempotency-Key`. Unknown properties are refused. `actions` \
      tells what you may do now. Refusals and failures are problems of RFC 9457: `type` and \
      `errors[].code` are stable, texts are for developers. What is not yours looks like what does not \
      exist.

      """;

  @Override
  public void filterOpenAPI(OpenAPI api) {
    api.getComponents()
        .addSecurityScheme(
            SESSION,
            OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.APIKEY)
                .in(SecurityScheme.In.COOKIE)
                .name("__Host-session")
                .description("The session of a person who has logged in with a browser."));
    api.setInfo(
        OASFactory.createInfo()
            .title("Opastin")
            .version("1")
            .description(DESCRIPTION + listOfProblems())
            .license(
                OASFactory.createLicense()
                    .name("EUPL-1.2")
                    .url("https://interoperable-europe.ec.europa.eu/collection/eupl")));
    api.getPaths()
        .getPathItems()
        .forEach((path, item) ->
            item.getOperations().forEach((method, operation) -> complete(path, method, operation)));
    api.getComponents().getSchemas().forEach(ContractFilter::complete);
  }

  private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
    var call = Call.of(path, method, operation);
    var session = OASFactory.createSecurityRequirement().addScheme(SESSION);
    if (call.needsLogin()) {
      operation.setSecurity(List.of(session));
    } else if (call.asksWhoIsSignedIn()) {
      operation.setSecurity(List.of(session, OASFactory.createSecurityRequirement()));
    }
    if (call.unsafe()) {
      operation.addParameter(
          header("X-Opastin", "Always `1`: shows that a page of this service sends it.", "1"));
    }
    headers(operation);
    var byStatus = new TreeMap<Integer, List<ProblemType>>();
    Problems.of(call)
        .forEach(
            type -> byStatus.computeIfAbsent(type.status(), status -> new ArrayList<>()).add(type));
    byStatus.forEach((status, types) ->
        operation.getResponses().addAPIResponse(status.toString(), answer(types)));
    if (operation.getExtensions() != null) {
      operation.removeExtension(Problems.EXTENSION);
    }
  }

  /** Headers have the same meaning everywhere: they are described once. */
  private static void headers(Operation operation) {
    if (operation.getParameters() == null) {
      return;
    }
    for (var parameter : operation.getParameters()) {
      switch (parameter.getName()) {
        case "Idempotency-Key" -> {
          parameter.setRequired(true);
          parameter.setDescription(
              "A UUID made for this one request. A repeat with the same key and body creates nothing again.");
          parameter.setExample("4f9a1c2e-0d3b-4a57-9c61-2b8f7e5d1a90");
        }
        case "If-Match" -> {
          parameter.setRequired(true);
          parameter.setDescription("The `ETag` of the version that you have seen.");
          parameter.setExample("\"1\"");
        }
        case "workspaceId" -> parameter.setDescription("The workspace.");
        default -> {
          // described where it stands
        }
      }
    }
  }

  private static Parameter header(String name, String description, String value) {
    return OASFactory.createParameter()
        .in(Parameter.In.HEADER)
        .name(name)
        .required(true)
        .description(description)
        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING).addEnumeration(value));
  }

  private static APIResponse answer(List<ProblemType> types) {
    var description =
        types.stream()
            .distinct()
            .map(type -> "`%s`: %s. %s".formatted(type.uri(), type.title(), type.advice()))
            .collect(Collectors.joining("\n"));
    var first = types.getFirst();
    var example =
        Map.of(
            "type", first.uri(),
            "title", first.title(),
            "status", first.status(),
            "detail", first.advice());
    var response =
        OASFactory.createAPIResponse()
            .description(description)
            .content(
                OASFactory.createContent()
                    .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                            .schema(OASFactory.createSchema().ref(PROBLEM))
                            .example(new TreeMap<>(example))));
    if (first.status() == 429 || first.status() == 503) {
      response.addHeader(
          "Retry-After",
          OASFactory.createHeader()
              .description("Seconds to wait.")
              .schema(OASFactory.createSchema().addType(Schema.SchemaType.INTEGER)));
    }
    return response;
  }

  /** Objects are closed, and what we answer is always whole. */
  private static void complete(String name, Schema schema) {
    if (schema.getProperties() == null || schema.getProperties().isEmpty()) {
      return;
    }
    schema.getProperties().values().forEach(ContractFilter::leaveTypeToReference);
    schema.setAdditionalPropertiesBoolean(false);
    if (!name.endsWith("Request") && !name.equals(PROBLEM)) {
      schema.setRequired(List.copyOf(schema.getProperties().keySet()));
    }
    if (name.equals(PROBLEM)) {
      schema.setRequired(List.of("type", "title", "status", "detail"));
    }
  }

  /** What is described elsewhere has its type there. */
  private static void leaveTypeToReference(Schema property) {
    if (property.getRef() != null || property.getAnyOf() != null) {
      property.setType(null);
    }
  }

  private static String listOfProblems() {
    return Problems.all().stream()
        .sorted(Comparator.comparing(ProblemType::status).thenComparing(ProblemType::slug))
        .map(type -> "| `%s` | %d | %s |".formatted(type.uri(), type.status(), type.title()))
        .collect(
            Collectors.joining(
                "\n", "## Problems\n\n| type | status | meaning |\n|---|---|---|\n", ""));
  }
}
