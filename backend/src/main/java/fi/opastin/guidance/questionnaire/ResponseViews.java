package fi.opastin.guidance.questionnaire;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.opastin.access.Entry;
import fi.opastin.access.Standing;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.guidance.workspace.Workspaces;
import fi.opastin.questionnaire.QuestionnaireId;
import fi.opastin.questionnaire.Questionnaires.Published;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gathers what it takes to show responses of the entered workspace to a reader. */
@ApplicationScoped
class ResponseViews {

  private final Workspaces workspaces;
  private final OfferedForms forms;
  private final ResponseRepository responses;
  private final SentAnswersRepository sent;
  private final AnswersDraftRepository drafts;
  private final ObjectMapper json;

  ResponseViews(
      Workspaces workspaces,
      OfferedForms forms,
      ResponseRepository responses,
      SentAnswersRepository sent,
      AnswersDraftRepository drafts,
      ObjectMapper json) {
    this.workspaces = workspaces;
    this.forms = forms;
    this.responses = responses;
    this.sent = sent;
    this.drafts = drafts;
    this.json = json;
  }

  /**
   * A response with what it takes to show it.
   *
   * @param editions what was sent, the earliest first
   * @param drafted whether the reader has answers there that have not been sent
   */
  record Shown(
      QuestionnaireResponse response,
      ResponseContent content,
      Published questionnaire,
      List<SentAnswers> editions,
      boolean drafted,
      ResponsePerson author,
      ResponseCipher cipher,
      Entry entry) {}

  /** Whether it is the reader's to see at all. */
  static boolean shows(Entry entry, QuestionnaireResponse response) {
    return entry.standing() == Standing.CUSTOMER || response.shownToExperts();
  }

  ResponseCipher cipher(WorkspaceId id) {
    return new ResponseCipher(workspaces.cipher(workspaces.get(id)), json);
  }

  /** One response, with the version of its row as it is being written. */
  Shown of(Entry entry, QuestionnaireResponse response) {
    responses.flush();
    return of(entry, List.of(response)).getFirst();
  }

  List<Shown> of(Entry entry, List<QuestionnaireResponse> responses) {
    var id = new WorkspaceId(entry.workspaceId());
    var cipher = cipher(id);
    var people = people(id, entry.actor().accountId());
    var editions = sent.of(id, responses);
    var drafted = drafted(id);
    var versions = new HashMap<UUID, Published>();
    return responses.stream()
        .map(response -> {
          var content = response.content(cipher);
          return new Shown(
              response,
              content,
              versions.computeIfAbsent(
                  content.questionnaireId(),
                  version -> forms.version(new QuestionnaireId(version))),
              editions.getOrDefault(response.id(), List.of()),
              drafted.contains(response.id()),
              Objects.requireNonNull(people.get(response.authorId())),
              cipher,
              entry);
        })
        .toList();
  }

  /** The drafts that the database shows are the reader's own. */
  private Set<ResponseId> drafted(WorkspaceId id) {
    return drafts.list("key.workspaceId", id.value()).stream()
        .filter(draft -> !draft.isEmpty())
        .map(AnswersDraft::responseId)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private Map<UUID, ResponsePerson> people(WorkspaceId id, UUID reader) {
    return workspaces.participants(workspaces.get(id)).stream()
        .map(present ->
            new ResponsePerson(
                present.accountId(),
                present.profile().name(),
                present.standing(),
                present.accountId().equals(reader)))
        .collect(Collectors.toMap(ResponsePerson::accountId, Function.identity()));
  }
}
