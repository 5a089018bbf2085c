package fi.opastin.platform.problem;

/** Problems that any endpoint may answer with. */
public enum CommonProblem implements ProblemType {
  INVALID_REQUEST(400, "The request is not valid", "See errors: each names a field and a code."),
  NOT_SIGNED_IN(401, "Nobody is signed in", "Log in; the session may have ended."),
  FORBIDDEN(403, "Your role may not do this", "Ask somebody whose task it is."),
  TERMS_NOT_ACCEPTED(
      403,
      "The terms of use have not been accepted",
      "Accept them: PUT /api/v1/me/terms/{number}."),
  CROSS_SITE(403, "The request came from another site", "Send X-Opastin: 1 from the same origin."),
  NOT_FOUND(404, "There is nothing here", "Either it does not exist or it is not yours to see."),
  METHOD_NOT_ALLOWED(405, "The method is not allowed here", "See the contract."),
  NOT_ACCEPTABLE(406, "No representation fits", "Accept application/json."),
  NOT_POSSIBLE_NOW(409, "Not possible in the present state", "Fetch the resource; see actions."),
  REQUEST_IN_FLIGHT(409, "The same request is being handled", "Repeat it in a moment."),
  STALE_VERSION(412, "Somebody changed it in between", "Fetch it again and repeat with its ETag."),
  TOO_LARGE(413, "The body is too large", "See the limits in the contract."),
  UNSUPPORTED_MEDIA_TYPE(415, "The content type is not supported", "Send application/json."),
  IDEMPOTENCY_KEY_REUSED(422, "The key was used for another request", "Make a new key."),
  PRECONDITION_REQUIRED(428, "If-Match is missing", "Send the ETag you were given."),
  TOO_MANY_REQUESTS(429, "Too many requests", "Wait as Retry-After says."),
  INTERNAL(500, "Something went wrong here", "Try again; tell the service desk the reference."),
  UNAVAILABLE(503, "The service is not available now", "Wait as Retry-After says.");

  private final Details details;

  CommonProblem(int status, String title, String advice) {
    details = new Details(status, title, advice);
  }

  @Override
  public Details details() {
    return details;
  }
}
