package fi.opastin.contract;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * What of an operation decides which problems it may answer with.
 *
 * @param named slugs of problems that the operation names itself ({@link Problems#EXTENSION})
 */
record Call(
    String path, HttpMethod method, Set<String> parameters, boolean hasBody, List<String> named) {

  /** Paths that are open to all say so here too; see {@code OpenToAll}. */
  private static final Set<String> OPEN =
      Set.of(
          "/api/v1/announcements",
          "/api/v1/archive-keys",
          "/api/v1/contact-forms/{recipient}",
          "/api/v1/contact-forms/{recipient}/frame-ancestors",
          "/api/v1/contacts",
          "/api/v1/invitation-visits",
          "/api/v1/municipalities",
          "/api/v1/organisation-logins",
          "/api/v1/providers",
          "/api/v1/providers/{providerId}",
          "/api/v1/service-texts/{kind}",
          "/api/v1/service-texts/{kind}/versions",
          "/api/v1/service-texts/{kind}/versions/{number}",
          "/api/v1/staff-link-visits",
          "/api/v1/status",
          "/api/v1/schemas/workspace-archive-1.json");

  /** Paths that answer in a maintenance, too; see {@code OpenInMaintenance}. */
  private static final Set<String> OPEN_IN_MAINTENANCE =
      Set.of(
          "/api/v1/announcements",
          "/api/v1/contact-forms/{recipient}/frame-ancestors",
          "/api/v1/me/announcements",
          "/api/v1/session",
          "/api/v1/session/extension",
          "/api/v1/status");

  static Call of(String path, HttpMethod method, Operation operation) {
    var parameters =
        operation.getParameters() == null ? List.<Parameter>of() : operation.getParameters();
    var extensions = operation.getExtensions();
    var named =
        extensions == null || !extensions.containsKey(Problems.EXTENSION)
            ? Stream.<String>of()
            : Stream.of(extensions.get(Problems.EXTENSION).toString().split("\\s+"));
    return new Call(
        path,
        method,
        parameters.stream().map(Parameter::getName).collect(Collectors.toSet()),
        operation.getRequestBody() != null,
        named.toList());
  }

  boolean needsLogin() {
    return !OPEN.contains(path) && !asksWhoIsSignedIn();
  }

  /** Perhaps nobody: only a session that has ended is refused. */
  boolean asksWhoIsSignedIn() {
    return method == HttpMethod.GET && path.equals("/api/v1/session");
  }

  boolean openInMaintenance() {
    return OPEN_IN_MAINTENANCE.contains(path);
  }

  boolean unsafe() {
    return method != HttpMethod.GET && method != HttpMethod.HEAD;
  }

  boolean takes(String parameter) {
    return parameters.contains(parameter);
  }
}
