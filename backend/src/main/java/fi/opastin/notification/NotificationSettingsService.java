package fi.opastin.notification;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.platform.web.Etag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Choosing which e-mails one gets (G20). */
@ApplicationScoped
class NotificationSettingsService {

  /** Whether e-mails of a kind are sent. */
  record Choice(String kind, boolean email) {}

  record View(List<Choice> choices, int version) {}

  /** What came of a choice. */
  sealed interface Outcome {
    record Changed(View view) implements Outcome {}

    /** There is no such kind, or its e-mail cannot be chosen off. */
    record NotOptional() implements Outcome {}
  }

  private final Access access;
  private final NotificationSettingsRepository settings;
  private final NoticeCatalogue kinds;

  NotificationSettingsService(
      Access access, NotificationSettingsRepository settings, NoticeCatalogue kinds) {
    this.access = access;
    this.settings = settings;
    this.kinds = kinds;
  }

  @Transactional
  View read(Actor actor) {
    access.enterOwn(actor, NotificationAction.READ_SETTINGS);
    var row = settings.findById(actor.accountId());
    return row == null ? view(actor, Set.of(), 0) : view(actor, row.withoutEmail(), row.version());
  }

  @Transactional
  Outcome change(Actor actor, @Nullable String ifMatch, Set<String> withoutEmail) {
    access.enterOwn(actor, NotificationAction.CHANGE_SETTINGS);
    var row = settings.locked(actor.accountId());
    Etag.require(ifMatch, row.version());
    if (!offered(actor, row.withoutEmail()).containsAll(withoutEmail)) {
      return new Outcome.NotOptional();
    }
    row.choose(withoutEmail);
    settings.flush();
    return new Outcome.Changed(view(actor, row.withoutEmail(), row.version()));
  }

  private View view(Actor actor, Set<String> withoutEmail, int version) {
    return new View(
        offered(actor, withoutEmail).stream()
            .map(kind -> new Choice(kind, !withoutEmail.contains(kind)))
            .toList(),
        version);
  }

  /** What somebody has once chosen stays theirs to choose, also when it concerns them no more. */
  private List<String> offered(Actor actor, Set<String> chosen) {
    return Stream.concat(
            kinds.concerning(actor), chosen.stream().flatMap(name -> kinds.find(name).stream()))
        .filter(NoticeKind::optional)
        .map(NoticeKind::name)
        .distinct()
        .sorted()
        .toList();
  }
}
