package fi.opastin.directory;

import fi.opastin.directory.ProviderRepository.Filter;
import fi.opastin.platform.database.Cursor;
import fi.opastin.platform.database.PageSize;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.ProblemException;
import fi.opastin.platform.time.Finland;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The public directory of providers (G4). */
@ApplicationScoped
class DirectoryService {

  private final ProviderRepository providers;
  private final MunicipalityRepository municipalities;
  private final Clock clock;

  DirectoryService(
      ProviderRepository providers, MunicipalityRepository municipalities, Clock clock) {
    this.providers = providers;
    this.municipalities = municipalities;
    this.clock = clock;
  }

  /** A provider with the municipalities that it serves. */
  record Entry(ServiceProvider provider, List<Municipality> municipalities) {}

  /** A page of the directory, and where the next one begins. */
  record Page(List<Entry> items, @Nullable String next) {}

  @Transactional
  Page search(Filter filter, @Nullable UUID after, PageSize size) {
    var last = after == null ? null : providers.findById(after);
    var rows = providers.search(filter, today(), last, size.value() + 1);
    var page = rows.subList(0, Math.min(size.value(), rows.size()));
    var next = rows.size() > page.size() ? Cursor.of(page.getLast().id()).text() : null;
    return new Page(entries(page), next);
  }

  @Transactional
  Entry get(UUID id) {
    var provider = Optional.ofNullable(providers.findById(id)).filter(p -> p.isListed(today()));
    return entries(
            List.of(provider.orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND))))
        .getFirst();
  }

  @Transactional
  List<Municipality> municipalities() {
    return municipalities.all();
  }

  /** Whether each of these codes is that of a municipality. */
  boolean known(List<String> codes) {
    return municipalities.of(codes).size() == codes.stream().distinct().count();
  }

  List<Entry> entries(List<ServiceProvider> page) {
    var codes = page.stream().flatMap(p -> p.municipalities().stream()).distinct().toList();
    Map<String, Municipality> byCode =
        municipalities.of(codes).stream()
            .collect(Collectors.toMap(Municipality::code, Function.identity()));
    return page.stream()
        .map(provider ->
            new Entry(provider, provider.municipalities().stream().map(byCode::get).toList()))
        .toList();
  }

  private LocalDate today() {
    return Finland.dayOf(clock.instant());
  }
}
