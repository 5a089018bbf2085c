package fi.opastin.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ProviderRepository implements PanacheRepositoryBase<ServiceProvider, UUID> {

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  /**
   * What somebody looks for; null or empty: anything.
   *
   * @param municipality its code; providers of the whole country serve it, too
   * @param words in the name of the provider or of a municipality that it serves, in small letters
   */
  record Filter(
      @Nullable String municipality,
      @Nullable Sector sector,
      @Nullable String language,
      String words) {}

  List<ServiceProvider> of(List<UUID> ids) {
    return getEntityManager().unwrap(Session.class).findMultiple(ServiceProvider.class, ids);
  }

  /** Those in the public directory, by name, after one of them. */
  List<ServiceProvider> search(
      Filter filter, LocalDate today, @Nullable ServiceProvider after, int limit) {
    return find(
            """
            listed = true and (leavesOn is null or leavesOn >= :today)
            and (:anySector = true or sector = :sector)
            and (:language = '' or array_position(languages, :language) > 0)
            and (:municipality = '' or wholeCountry = true
              or array_position(municipalities, :municipality) > 0)
            and (:words = '' or locate(:words, lower(name.fi)) > 0 or locate(:words, lower(name.sv)) > 0
              or locate(:words, lower(name.en)) > 0
              or exists (select 1 from Municipality m where array_position(municipalities, m.code) > 0
                and (locate(:words, lower(m.nameFi)) > 0 or locate(:words, lower(m.nameSv)) > 0)))
            and (:first = true or (name.fi, id) > (:afterName, :afterId))
            order by name.fi, id\
            """,
            Parameters.with("today", today)
                .and("anySector", filter.sector() == null)
                .and("sector", filter.sector() == null ? Sector.EMPLOYMENT : filter.sector())
                .and("language", orEmpty(filter.language()))
                .and("municipality", orEmpty(filter.municipality()))
                .and("words", filter.words())
                .and("first", after == null)
                .and("afterName", after == null ? "" : after.name().fi())
                .and("afterId", after == null ? BEFORE_ALL : after.id()))
        .page(0, limit)
        .list();
  }

  /** All that ever joined, by name, after one of them. */
  List<ServiceProvider> all(@Nullable ServiceProvider after, int limit) {
    return find(
            """
            (:first = true or (name.fi, id) > (:afterName, :afterId)) order by name.fi, id\
            """,
            Parameters.with("first", after == null)
                .and("afterName", after == null ? "" : after.name().fi())
                .and("afterId", after == null ? BEFORE_ALL : after.id()))
        .page(0, limit)
        .list();
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
