package fi.opastin.contract;

import fi.opastin.guidance.contact.ContactProblem;
import fi.opastin.guidance.invitation.InvitationProblem;
import fi.opastin.identity.staff.StaffProblem;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.ProblemType;
import fi.opastin.service.interruption.InterruptionProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Which problems an operation may answer with. */
final class Problems {

  /** On an operation: slugs of the problems that are its own, separated by spaces. */
  static final String EXTENSION = "x-problems";

  private Problems() {}

  /** Every kind of problem of the service. */
  static List<ProblemType> all() {
    return Stream.<ProblemType[]>of(
            CommonProblem.values(),
            ContactProblem.values(),
            InterruptionProblem.values(),
            InvitationProblem.values(),
            StaffProblem.values())
        .flatMap(Arrays::stream)
        .toList();
  }

  static List<ProblemType> of(Call call) {
    var problems = new ArrayList<ProblemType>();
    problems.add(CommonProblem.INVALID_REQUEST);
    problems.add(CommonProblem.NOT_ACCEPTABLE);
    if (call.needsLogin()) {
      problems.add(CommonProblem.NOT_SIGNED_IN);
      problems.add(CommonProblem.FORBIDDEN);
      problems.add(CommonProblem.TERMS_NOT_ACCEPTED);
    }
    if (call.unsafe()) {
      problems.add(CommonProblem.CROSS_SITE);
    }
    if (call.takes("workspaceId")) {
      problems.add(CommonProblem.NOT_FOUND);
      problems.add(CommonProblem.NOT_POSSIBLE_NOW);
    }
    if (call.takes("Idempotency-Key")) {
      problems.add(CommonProblem.REQUEST_IN_FLIGHT);
      problems.add(CommonProblem.IDEMPOTENCY_KEY_REUSED);
    }
    if (call.takes("If-Match")) {
      problems.add(CommonProblem.STALE_VERSION);
      problems.add(CommonProblem.PRECONDITION_REQUIRED);
    }
    if (call.hasBody()) {
      problems.add(CommonProblem.TOO_LARGE);
      problems.add(CommonProblem.UNSUPPORTED_MEDIA_TYPE);
    }
    call.named().forEach(slug -> problems.add(named(slug)));
    problems.add(CommonProblem.TOO_MANY_REQUESTS);
    problems.add(CommonProblem.INTERNAL);
    problems.add(CommonProblem.UNAVAILABLE);
    if (!call.openInMaintenance()) {
      problems.add(InterruptionProblem.MAINTENANCE);
    }
    return problems;
  }

  private static ProblemType named(String slug) {
    return all().stream()
        .filter(type -> type.slug().equals(slug))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no problem " + slug));
  }
}
