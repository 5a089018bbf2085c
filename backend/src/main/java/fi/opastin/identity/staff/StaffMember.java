package fi.opastin.identity.staff;

import fi.opastin.access.Action;
import fi.opastin.access.Role;
import fi.opastin.identity.Expert;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff as an administrator sees them: of their workspaces, only how many.
 *
 * @param bound whether the account is bound to a login
 * @param linkUntil until when the link that binds it works; null if none waits
 * @param workspaces how many workspaces they are responsible for that are not archived
 * @param yourself whether it is the administrator
 * @param linkable whether a link may go to the address: not if it has been changed since the
 *     account came to be somebody's (G6)
 * @param version of what the administrator says of them
 */
record StaffMember(
    UUID id,
    String name,
    String title,
    String email,
    Set<Role> roles,
    State state,
    @Nullable Instant linkUntil,
    long workspaces,
    boolean yourself,
    boolean linkable,
    int version) {

  enum State {
    /** Has not logged in yet; the link works. */
    INVITED,
    /** Has not logged in in time: needs a new link. */
    LINK_EXPIRED,
    ACTIVE,
    DISABLED
  }

  static StaffMember of(
      Expert expert, StaffRepository.Standing standing, boolean yourself, Instant now) {
    return new StaffMember(
        expert.accountId(),
        expert.name(),
        expert.title(),
        expert.workEmail(),
        expert.roles(),
        state(expert, standing, now),
        standing.linkUntil(),
        standing.workspaces(),
        yourself,
        standing.linkable(),
        expert.version());
  }

  private static State state(Expert expert, StaffRepository.Standing standing, Instant now) {
    if (expert.disabled()) {
      return State.DISABLED;
    }
    if (standing.bound()) {
      return State.ACTIVE;
    }
    return standing.linkUntil() != null && standing.linkUntil().isAfter(now)
        ? State.INVITED
        : State.LINK_EXPIRED;
  }

  /** Whether they have never logged in, and may. */
  boolean waits() {
    return state == State.INVITED || state == State.LINK_EXPIRED;
  }

  /** What the administrator may do with them now. */
  List<String> actions() {
    var possible =
        switch (state) {
          case DISABLED -> Stream.of(StaffAction.CHANGE, StaffAction.ENABLE);
          case INVITED, LINK_EXPIRED, ACTIVE ->
              yourself
                  ? Stream.of(StaffAction.CHANGE)
                  : Stream.of(StaffAction.INVITE, StaffAction.CHANGE, StaffAction.DISABLE);
        };
    return possible
        .filter(action -> linkable || action != StaffAction.INVITE)
        .map(Action::id)
        .toList();
  }
}
