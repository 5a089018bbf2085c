package fi.opastin.notification;

import fi.opastin.access.Actor;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All kinds of notices that the features offer, by name. */
@ApplicationScoped
class NoticeCatalogue {

  private final List<NoticeKinds> offers;
  private final Map<String, NoticeKind> kinds;

  NoticeCatalogue(@All List<NoticeKinds> offers) {
    this.offers = offers;
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

  /** Those of which this actor can be told. */
  Stream<NoticeKind> concerning(Actor actor) {
    return offers.stream().flatMap(offer -> offer.concerning(actor).stream());
  }
}
