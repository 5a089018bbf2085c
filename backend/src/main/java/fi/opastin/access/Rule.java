package fi.opastin.access;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who may do an action, as data.
 *
 * @param roles roles of which the actor needs one
 * @param inWorkspace who may do it in a workspace: standing and the workspace's states; empty for
 *     actions outside of workspaces
 * @param touchesContent whether it touches what is written in the workspace
 * @param read whether it only reads (logged once per ten minutes)
 * @param renewsSession whether a person does it; background requests do not keep a session alive
 * @param needsTerms whether the terms of use in force must have been accepted (T18)
 */
public record Rule(
    Set<Role> roles,
    Map<Standing, Set<String>> inWorkspace,
    boolean touchesContent,
    boolean read,
    boolean renewsSession,
    boolean needsTerms) {

  public Rule {
    roles = Set.copyOf(roles);
    inWorkspace = Map.copyOf(inWorkspace);
  }

  /** About the actor's own data or lists; the roles that may. */
  public static Rule own(Role... roles) {
    return new Rule(Set.of(roles), Map.of(), false, true, true, true);
  }

  /** About an answer to an invitation into a workspace in which the actor is not yet (G7). */
  public static Rule invited(Role... roles) {
    return new Rule(Set.of(roles), Map.of(), false, false, true, true);
  }

  /** About what surrounds the content of a workspace. */
  public static Rule frame() {
    return new Rule(Set.of(Role.CUSTOMER, Role.EXPERT), Map.of(), false, false, true, true);
  }

  /** About a workspace's frame, by the administrator of its organisation (G10). */
  public static Rule administration(Enum<?>... states) {
    return new Rule(Set.of(Role.PROVIDER_ADMINISTRATOR), Map.of(), false, false, true, true)
        .by(Standing.ADMINISTRATOR, states);
  }

  /** About what is written in a workspace. */
  public static Rule content() {
    return new Rule(Set.of(Role.CUSTOMER, Role.EXPERT), Map.of(), true, false, true, true);
  }

  /** Adds a standing that may, in these states of the workspace. */
  public Rule by(Standing standing, Enum<?>... states) {
    var more = new LinkedHashMap<>(inWorkspace);
    more.put(standing, Arrays.stream(states).map(Enum::name).collect(Collectors.toSet()));
    return new Rule(roles, more, touchesContent, read, renewsSession, needsTerms);
  }

  public Rule reading() {
    return new Rule(roles, inWorkspace, touchesContent, true, renewsSession, needsTerms);
  }

  public Rule inBackground() {
    return new Rule(roles, inWorkspace, touchesContent, read, false, needsTerms);
  }

  /** Also for somebody who has not accepted the terms of use in force (T18). */
  public Rule beforeTerms() {
    return new Rule(roles, inWorkspace, touchesContent, read, renewsSession, false);
  }

  boolean permitsRole(Actor actor) {
    return actor.roles().stream().anyMatch(roles::contains);
  }

  /** Whether the standing may do it in a workspace of this state. */
  public boolean permits(Standing standing, String state, boolean contentOpen) {
    return inWorkspace.getOrDefault(standing, Set.of()).contains(state)
        && (!touchesContent || contentOpen);
  }

  /** Whether the standing may do it in some state: otherwise the action is absent for it. */
  boolean knows(Standing standing) {
    return inWorkspace.containsKey(standing);
  }
}
