import { useTranslation } from 'react-i18next';
import { localized, useLanguage } from '~/shared/i18n/language';
import { Button } from '~/shared/ui/Button';
import cards from '~/shared/ui/Cards.module.css';
import { fill } from '../form/fill';
import { type Answers, type Form, questionsOf } from '../form/model';
import { pagesOf } from '../form/pages';
import { answerText } from './answerText';
import styles from './Response.module.css';

interface GivenAnswersProps {
  form: Form;
  answers: Answers;
  headingLevel: 2 | 3;
  /** Leads to the page of an answer; nothing: they are only read. */
  onChange?: (page: string) => void;
}

/** What was asked with these answers, and answered, page by page. */
export function GivenAnswers({ form, answers, headingLevel, onChange }: GivenAnswersProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const Heading = `h${headingLevel}` as const;
  const { reachable } = fill(form, answers);
  const pages = pagesOf(form, reachable).map((page) => ({
    ...page,
    questions: questionsOf(page.items).filter(({ linkId }) => reachable.has(linkId)),
  }));
  return pages
    .filter(({ questions }) => questions.length > 0)
    .map(({ linkId, group, questions }) => {
      const heading = localized(group?.text ?? form.title, language);
      return (
        <section key={linkId} className={styles.given} aria-labelledby={`${linkId}-given`}>
          <div className={styles.givenHead}>
            <Heading id={`${linkId}-given`} lang={heading.lang}>
              {heading.text}
            </Heading>
            {onChange && (
              <Button variant="secondary" onClick={() => onChange(linkId)}>
                {t('questionnaire.check.change')}
                <span className="visually-hidden"> {heading.text}</span>
              </Button>
            )}
          </div>
          <dl>
            {questions.map((question) => {
              const text = localized(question.text, language);
              const comment = question.comment && answers[question.comment.linkId]?.[0];
              const given = answers[question.linkId] ?? [];
              return (
                <div key={question.linkId} className={styles.answer}>
                  <dt lang={text.lang}>{text.text}</dt>
                  <dd>
                    {given.length === 0 ? (
                      <span className={cards.detail}>{t('questionnaire.check.noAnswer')}</span>
                    ) : (
                      given.map((answer) => {
                        const told = answerText(question, answer, language);
                        return (
                          <p key={told} className={cards.text}>
                            {told}
                          </p>
                        );
                      })
                    )}
                    {comment && 'valueString' in comment && (
                      <p className={styles.comment}>{comment.valueString}</p>
                    )}
                  </dd>
                </div>
              );
            })}
          </dl>
        </section>
      );
    });
}
