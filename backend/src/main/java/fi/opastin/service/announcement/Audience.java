package fi.opastin.service.announcement;

import fi.opastin.access.Role;
import fi.opastin.platform.problem.InvalidValueException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For whom an announcement is. */
@Schema(description = "For whom an announcement is.")
public enum Audience {
  /** Also whoever is not logged in. */
  EVERYBODY(Set.of(Role.values())),
  CUSTOMERS(Set.of(Role.CUSTOMER)),
  /** All staff: experts and administrators. */
  EXPERTS(Set.of(Role.EXPERT, Role.PROVIDER_ADMINISTRATOR, Role.SERVICE_ADMINISTRATOR));

  private final Set<Role> roles;

  Audience(Set<Role> roles) {
    this.roles = roles;
  }

  /** The audiences that somebody with these roles is of. */
  static List<Audience> of(Set<Role> roles) {
    return Arrays.stream(values())
        .filter(audience -> roles.stream().anyMatch(audience.roles::contains))
        .toList();
  }

  /**
   * @throws InvalidValueException invalid
   */
  static Audience of(String name) {
    return Arrays.stream(values())
        .filter(audience -> audience.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new InvalidValueException("invalid"));
  }
}
