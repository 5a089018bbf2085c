package fi.opastin.service.text;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Enters for the texts that somebody keeps. */
@ApplicationScoped
class TextKeeper {

  private final Access access;

  TextKeeper(Access access) {
    this.access = access;
  }

  /** The provider whose texts the actor keeps; empty: the service's own. */
  Optional<UUID> enter(Actor actor) {
    if (actor.roles().contains(Role.SERVICE_ADMINISTRATOR)) {
      access.enterService(actor, TextAction.MANAGE);
      return Optional.empty();
    }
    return Optional.of(access.enterOrganisation(actor, TextAction.MANAGE));
  }
}
