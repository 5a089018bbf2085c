package fi.opastin.directory;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** Answers that anybody may keep for a minute, and ask again whether they have changed. */
final class Cached {

  private static final int SECONDS = 60;

  private Cached() {}

  static Response answer(Request request, Object entity, String version) {
    var tag = new EntityTag(version);
    var unchanged = request.evaluatePreconditions(tag);
    var answer = unchanged == null ? Response.ok(entity) : unchanged;
    return answer.tag(tag).cacheControl(forAMinute()).build();
  }

  private static CacheControl forAMinute() {
    var control = new CacheControl();
    control.setPrivate(false);
    control.setNoTransform(false);
    control.getCacheExtension().put("public", "");
    control.setMaxAge(SECONDS);
    return control;
  }
}
