package fi.opastin.notification;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All kinds of notices that the features offer, by name. */
@ApplicationScoped
class NoticeCatalogue {

  private final Map<String, NoticeKind> kinds;

  NoticeCatalogue(@All List<NoticeKinds> offers) {
    kinds =
        offers.stream()
            .<NoticeKind>flatMap(offer -> offer.kinds().stream())
            .collect(Collectors.toUnmodifiableMap(NoticeKind::name, Function.identity()));
  }

  /** Empty for a kind of another version of the service. */
  Optional<NoticeKind> find(String name) {
    return Optional.ofNullable(kinds.get(name));
  }

  Collection<NoticeKind> all() {
    return kinds.values();
  }
}
