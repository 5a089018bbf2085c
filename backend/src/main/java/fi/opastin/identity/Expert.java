package fi.opastin.identity;

import fi.opastin.access.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A member of a service provider's staff. Name and title are shown to the people they serve. */
@Entity
@Immutable
public class Expert {

  @Id private UUID accountId;
  private UUID serviceProviderId;
  private String name;
  private String title;
  private String workEmail;
  private String[] roles;
  private @Nullable Instant disabledAt;
  private boolean handlesContacts;
  private int version;

  @SuppressWarnings("NullAway.Init") // for Hibernate, which sets the fields
  protected Expert() {}

  public UUID accountId() {
    return accountId;
  }

  public UUID serviceProviderId() {
    return serviceProviderId;
  }

  public String name() {
    return name;
  }

  public String title() {
    return title;
  }

  /** The address that the provider's administrator gave; not the expert's to change. */
  public String workEmail() {
    return workEmail;
  }

  public Set<Role> roles() {
    return Arrays.stream(roles).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether this is an expert who may be in workspaces. */
  public boolean givesGuidance() {
    return !disabled() && roles().contains(Role.EXPERT);
  }

  /** Whether this is one of those who read what is sent with the provider's contact form (G5). */
  public boolean handlesContacts() {
    return handlesContacts && givesGuidance();
  }

  /** Of what the administrator says: name, title, address. */
  public int version() {
    return version;
  }

  public boolean disabled() {
    return disabledAt != null;
  }
}
