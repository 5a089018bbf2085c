package fi.opastin.guidance.consent;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.access.Standing;
import fi.opastin.directory.ServiceProviders;
import fi.opastin.guidance.consent.ReceiptText.Fact;
import fi.opastin.guidance.consent.ReceiptText.Line;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.guidance.workspace.Workspaces;
import fi.opastin.platform.pdf.Printout;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.ProblemException;
import fi.opastin.platform.web.Language;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Writes the customer's receipt of a consent (G7). */
@ApplicationScoped
class ReceiptService {

  /** The block of the receipt, {@code templates/consent/receipt.html}. */
  @CheckedTemplate(basePath = "consent")
  static final class Templates {

    private Templates() {}

    static native TemplateInstance receipt(
        ReceiptText text, String reason, List<Fact> facts, List<Line> lines);
  }

  /** A receipt that can be printed. */
  record Receipt(int number, Printout printout) {}

  private final Access access;
  private final ConsentRepository consents;
  private final ConsentViews views;
  private final Workspaces workspaces;
  private final ServiceProviders providers;
  private final Clock clock;

  ReceiptService(
      Access access,
      ConsentRepository consents,
      ConsentViews views,
      Workspaces workspaces,
      ServiceProviders providers,
      Clock clock) {
    this.access = access;
    this.consents = consents;
    this.views = views;
    this.workspaces = workspaces;
    this.providers = providers;
    this.clock = clock;
  }

  @Transactional
  Receipt receipt(Actor actor, WorkspaceId id, ConsentId consentId, Language language) {
    var entry = access.enter(actor, ConsentAction.RECEIPT, id.value(), consentId.value());
    var consent =
        consents
            .find(id, consentId)
            .filter(ConsentViews::answered)
            .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    var workspace = workspaces.get(id);
    var view = views.of(entry, workspace, consent);
    var customer =
        workspaces.participants(workspace).stream()
            .filter(one -> one.standing() == Standing.CUSTOMER)
            .findFirst()
            .orElseThrow()
            .profile()
            .name();
    var text = new ReceiptText(language);
    var expert = view.expert();
    var facts = new ArrayList<Fact>();
    facts.add(new Fact(text.word("customer"), customer));
    facts.add(new Fact(text.word("expert"), expert.name() + ", " + expert.title()));
    facts.add(
        new Fact(
            text.word("organisation"),
            expert.organisation().in(language) + " (" + text.sector(expert.sector()) + ")"));
    facts.add(new Fact(text.word("proposed-by"), view.proposedBy().name()));
    facts.add(new Fact(text.word("what"), text.kind(consent.kind())));
    facts.add(new Fact(text.word("state"), text.state(view.stand())));
    if (consent.scope() != null) {
      facts.add(new Fact(text.word("scope"), text.scope(consent.scope())));
      facts.add(new Fact(text.word("until"), text.until(consent.untilOn())));
    }
    facts.add(
        new Fact(
            text.word("controller"),
            providers.get(workspace.serviceProviderId()).name().in(language)));
    var lines =
        view.steps().stream()
            .map(step -> new Line(text.time(step.at()), text.step(step.step(), step.untilOn())))
            .toList();
    var reason = view.reason() == null ? "" : view.reason();
    return new Receipt(
        consent.number(),
        new Printout(
            language,
            text.title(consent.number()),
            text.word("lead"),
            text.header(clock.instant()),
            Templates.receipt(text, reason, facts, lines).render()));
  }
}
