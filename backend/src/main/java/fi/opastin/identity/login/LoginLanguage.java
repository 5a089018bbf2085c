package fi.opastin.identity.login;

import fi.opastin.platform.web.Language;
import io.vertx.ext.web.RoutingContext;

/**
 * The language of a login. It travels through the provider as the end of {@code state}, which comes
 * back as it was sent: no cookie is needed, and a forged one only changes the language of a page.
 */
final class LoginLanguage {

  private static final String KEY = LoginLanguage.class.getName();
  private static final String STATE = "state";
  private static final char MARK = '.';

  private LoginLanguage() {}

  /** At the start: as the page asks. */
  static void fromRequest(RoutingContext context) {
    context.put(KEY, Language.ofOrFinnish(context.queryParams().get("ui_locales")));
    context.next();
  }

  /** At the callback: takes it off the state, whose rest is the OpenID client's. */
  static void fromState(RoutingContext context) {
    var state = context.queryParams().get(STATE);
    var mark = state == null ? -1 : state.lastIndexOf(MARK);
    if (state != null && mark >= 0) {
      context.put(KEY, Language.ofOrFinnish(state.substring(mark + 1)));
      context.queryParams().set(STATE, state.substring(0, mark));
    }
    context.next();
  }

  static String intoState(String state, Language language) {
    return state + MARK + language.code();
  }

  static Language of(RoutingContext context) {
    Language language = context.get(KEY);
    return language == null ? Language.FI : language;
  }
}
