import type { LocalizedText, QuestionnaireResponse } from '~/shared/api/types';

/** How areas of life have changed from one answering to the next. */
export interface AreaChanges {
  /** Names the questionnaire in all its versions. */
  url: string;
  title: LocalizedText;
  /** When it was answered, the earliest first. */
  times: string[];
  areas: {
    area: string;
    name: LocalizedText;
    /** 0–10, for each time; null where nothing was answered. */
    means: (number | null)[];
  }[];
}

const purposes: QuestionnaireResponse['questionnaire']['purpose'][] = ['SELF_ASSESSMENT', 'RADAR'];

/** What holds of each answering counts, so that a correction is no change. */
export function changesIn(sent: readonly QuestionnaireResponse[]): AreaChanges[] {
  const assessments = sent
    .filter(({ questionnaire }) => purposes.includes(questionnaire.purpose))
    .flatMap(({ questionnaire, editions }) => {
      const [first] = editions;
      const last = editions.at(-1);
      return first && last && last.scores.length > 0
        ? [{ questionnaire, at: first.sentAt, scores: last.scores }]
        : [];
    })
    .sort((one, other) => one.at.localeCompare(other.at));
  const forms = new Set(assessments.map(({ questionnaire }) => questionnaire.url));
  return [...forms].flatMap((url) => {
    const answered = assessments.filter(({ questionnaire }) => questionnaire.url === url);
    const latest = answered.at(-1);
    if (!latest) return [];
    return [
      {
        url,
        title: latest.questionnaire.title,
        times: answered.map(({ at }) => at),
        areas: latest.scores.map(({ area, name }) => ({
          area,
          name,
          means: answered.map(({ scores }) => scores.find((score) => score.area === area)?.mean ?? null),
        })),
      },
    ];
  });
}
