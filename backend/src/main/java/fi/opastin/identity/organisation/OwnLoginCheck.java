package fi.opastin.identity.organisation;

import fi.opastin.service.status.ServiceCheck;
import fi.opastin.service.status.ServicePart;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/**
 * Whether the OpenID providers of organisations answer, as this replica found it a moment ago. All
 * are asked at once, so that many that are slow take no longer than one.
 */
@ApplicationScoped
class OwnLoginCheck implements ServiceCheck {

  /** One in use, and how it was. */
  record Seen(LoginInUse login, Optional<ProviderFlaw> flaw) {}

  /** What was found when. */
  record Found(Instant at, List<Seen> logins) {}

  private final LoginInUseRepository logins;
  private final ProviderTrial trial;
  private final Clock clock;
  private volatile List<LoginInUse> inUse = List.of();
  private volatile Found found;

  OwnLoginCheck(LoginInUseRepository logins, ProviderTrial trial, Clock clock) {
    this.logins = logins;
    this.trial = trial;
    this.clock = clock;
    this.found = new Found(clock.instant(), List.of());
  }

  /** What was found last. */
  Found found() {
    return found;
  }

  @Override
  public Set<ServicePart> parts() {
    try {
      inUse = logins.all();
    } catch (SQLException e) {
      // told as an outage of the database; what was known holds
      return parts(inUse);
    }
    if (inUse.isEmpty()) {
      found = new Found(clock.instant(), List.of());
    }
    return parts(inUse);
  }

  private static Set<ServicePart> parts(List<LoginInUse> inUse) {
    return inUse.isEmpty() ? Set.of() : Set.of(ServicePart.ORGANISATION_LOGINS);
  }

  @Override
  public boolean works(ServicePart part) {
    var now = clock.instant();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var asked =
          inUse.stream()
              .map(login ->
                  CompletableFuture.supplyAsync(
                      () -> new Seen(login, trial.outage(login.issuer(), login.paths())), threads))
              .toList();
      found = new Found(now, asked.stream().map(CompletableFuture::join).toList());
    }
    return found.logins().stream().allMatch(seen -> seen.flaw().isEmpty());
  }
}
