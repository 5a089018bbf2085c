import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Language, languages, localized, useLanguage } from '~/shared/i18n/language';
import type { FaultCode } from './form/answerRules';
import { FormItems, FormText } from './form/FormItems';
import { fill } from './form/fill';
import type { Answer, Answers, Form } from './form/model';
import { pagesOf } from './form/pages';
import styles from './Questionnaire.module.css';
import { ScoreTable } from './ScoreTable';

/** A form as those see it who answer it, in each language; what is tried here is kept nowhere. */
export function Preview({ form }: { form: Form }) {
  const { t } = useTranslation();
  const [language, setLanguage] = useState<Language>(useLanguage());
  const [answers, setAnswers] = useState<Answers>({});
  const filled = fill(form, answers);
  const faults = new Map<string, FaultCode>(filled.faultsSoFar.map(({ linkId, code }) => [linkId, code]));
  const pages = pagesOf(form, filled.reachable);
  const change = (linkId: string, given: readonly Answer[]) =>
    setAnswers((before) => ({ ...before, [linkId]: given }));
  return (
    <section className={styles.section} aria-labelledby="preview">
      <h2 id="preview">{t('questionnaire.preview.title')}</h2>
      <p>{t('questionnaire.preview.text')}</p>
      <fieldset className={styles.languages}>
        <legend>{t('questionnaire.preview.language')}</legend>
        {languages.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="preview-language"
              checked={language === each}
              onChange={() => setLanguage(each)}
            />
            {t(`common.languages.${each}`)}
          </label>
        ))}
      </fieldset>
      <div className={styles.preview} lang={language}>
        <p className={styles.previewTitle}>{localized(form.title, language).text}</p>
        {form.description && <FormText text={form.description} language={language} />}
        {pages.map(({ linkId, group, items }) => (
          <section key={linkId} className={styles.page}>
            {group && (
              <>
                <h3>
                  {group.prefix && `${group.prefix} `}
                  {localized(group.text, language).text}
                </h3>
                {group.help && <FormText text={group.help} language={language} />}
              </>
            )}
            <FormItems
              items={items}
              answers={filled.answers}
              reachable={filled.reachable}
              faults={faults}
              language={language}
              headingLevel={4}
              onChange={change}
            />
          </section>
        ))}
      </div>
      <ScoreTable scores={filled.scores} language={language} />
    </section>
  );
}
