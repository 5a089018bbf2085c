package fi.opastin.identity.staff;

import fi.opastin.access.Role;
import fi.opastin.platform.web.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The gate's functions about staff: whose somebody is, is asked there. */
@ApplicationScoped
class StaffRepository {

  /**
   * @param linkUntil null if no link waits
   */
  record Standing(boolean bound, @Nullable Instant linkUntil, long workspaces, boolean linkable) {}

  /** Somebody new. */
  record Newcomer(
      UUID id,
      UUID provider,
      String name,
      String title,
      String email,
      Language language,
      Set<Role> roles,
      byte[] keyset) {}

  /** A link that waits. */
  record Link(UUID provider, Instant expiresAt) {}

  /**
   * @param account null unless bound
   */
  record Binding(Outcome outcome, @Nullable UUID account) {}

  enum Outcome {
    BOUND,
    UNKNOWN,
    ENDED,
    OTHER_ISSUER,
    BOUND_TO_ANOTHER
  }

  private final EntityManager entityManager;

  StaffRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Of the staff of a provider whom the entered administrator keeps. */
  Map<UUID, Standing> standings(UUID provider, Instant now) {
    var standings = new HashMap<UUID, Standing>();
    var rows =
        entityManager
            .createNativeQuery(
                """
                select account_id, bound, link_until, workspaces, linkable
                from gate.staff_standing(:provider, :now)\
                """,
                Tuple.class)
            .setParameter("provider", provider)
            .setParameter("now", now)
            .getResultList();
    for (var row : rows) {
      var tuple = (Tuple) row;
      standings.put(
          tuple.get(0, UUID.class),
          new Standing(
              tuple.get(1, Boolean.class),
              tuple.get(2, Instant.class),
              tuple.get(3, Long.class),
              tuple.get(4, Boolean.class)));
    }
    return standings;
  }

  boolean add(Newcomer newcomer, Instant now) {
    return (Boolean)
        entityManager
            .createNativeQuery(
                """
                select gate.add_staff(:account, :provider, :name, :title, :email, :language,
                  string_to_array(:roles, ','), :keyset, :now)\
                """,
                Boolean.class)
            .setParameter("account", newcomer.id())
            .setParameter("provider", newcomer.provider())
            .setParameter("name", newcomer.name())
            .setParameter("title", newcomer.title())
            .setParameter("email", newcomer.email())
            .setParameter("language", newcomer.language().code())
            .setParameter("roles", roles(newcomer.roles()))
            .setParameter("keyset", newcomer.keyset())
            .setParameter("now", now)
            .getSingleResult();
  }

  /** False also if it has been changed since this version. */
  boolean change(UUID account, String name, String title, String email, int version) {
    return (Boolean)
        entityManager
            .createNativeQuery(
                "select gate.change_staff(:account, :name, :title, :email, :version)",
                Boolean.class)
            .setParameter("account", account)
            .setParameter("name", name)
            .setParameter("title", title)
            .setParameter("email", email)
            .setParameter("version", version)
            .getSingleResult();
  }

  boolean putLink(UUID account, byte[] tokenHash, Instant expiresAt) {
    return (Boolean)
        entityManager
            .createNativeQuery(
                "select gate.put_staff_link(:account, :token, :expires)", Boolean.class)
            .setParameter("account", account)
            .setParameter("token", tokenHash)
            .setParameter("expires", expiresAt)
            .getSingleResult();
  }

  boolean disable(UUID account, Instant now) {
    return (Boolean)
        entityManager
            .createNativeQuery("select gate.disable_staff(:account, :now)", Boolean.class)
            .setParameter("account", account)
            .setParameter("now", now)
            .getSingleResult();
  }

  boolean enable(UUID account) {
    return (Boolean)
        entityManager
            .createNativeQuery("select gate.enable_staff(:account)", Boolean.class)
            .setParameter("account", account)
            .getSingleResult();
  }

  Optional<Link> link(byte[] tokenHash) {
    var row =
        (Tuple)
            entityManager
                .createNativeQuery(
                    "select service_provider_id, expires_at from gate.find_staff_link(:token)",
                    Tuple.class)
                .setParameter("token", tokenHash)
                .getSingleResultOrNull();
    return Optional.ofNullable(row)
        .map(link -> new Link(link.get(0, UUID.class), link.get(1, Instant.class)));
  }

  Binding bind(byte[] tokenHash, String issuer, String subject, Optional<UUID> own, Instant now) {
    var row =
        (Tuple)
            entityManager
                .createNativeQuery(
                    """
                    select outcome, account
                    from gate.bind_staff(:token, :issuer, :subject, :now, cast(:own as uuid))\
                    """,
                    Tuple.class)
                .setParameter("token", tokenHash)
                .setParameter("issuer", issuer)
                .setParameter("subject", subject)
                .setParameter("now", now)
                .setParameter("own", own.orElse(null))
                .getSingleResult();
    return new Binding(Outcome.valueOf(row.get(0, String.class)), row.get(1, UUID.class));
  }

  private static String roles(Set<Role> roles) {
    return String.join(",", roles.stream().map(Role::name).sorted().toList());
  }
}
