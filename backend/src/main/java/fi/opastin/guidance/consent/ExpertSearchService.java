package fi.opastin.guidance.consent;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.identity.Experts;
import fi.opastin.platform.database.PageSize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looking for an expert whom one might propose (G7). */
@ApplicationScoped
class ExpertSearchService {

  private final Access access;
  private final Experts experts;
  private final ConsentViews views;

  ExpertSearchService(Access access, Experts experts, ConsentViews views) {
    this.access = access;
    this.experts = experts;
    this.views = views;
  }

  /**
   * A page of experts.
   *
   * @param next the last one, if more follow
   */
  record Found(List<ListedExpert> items, Experts.@Nullable Listed next) {}

  @Transactional
  Found search(
      Actor actor,
      String words,
      @Nullable UUID serviceProviderId,
      Experts.@Nullable Listed after,
      PageSize size) {
    access.enterOwn(actor, InvitedAction.SEARCH);
    var rows = experts.search(words, serviceProviderId, after, size.value() + 1);
    var page = rows.subList(0, Math.min(size.value(), rows.size()));
    var listed = views.listed(page);
    var last = page.isEmpty() ? null : page.getLast();
    return new Found(
        page.stream()
            .map(expert -> Objects.requireNonNull(listed.get(expert.accountId())))
            .toList(),
        last != null && rows.size() > size.value()
            ? new Experts.Listed(last.name(), last.accountId())
            : null);
  }
}
