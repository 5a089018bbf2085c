import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextVersion } from '~/shared/api/types';
import field from '~/shared/form/Field.module.css';
import { type Language, languageNames, useLanguage } from '~/shared/i18n/language';
import { problemText } from '~/shared/i18n/problemText';
import { Actions } from '~/shared/ui/Actions';
import { Button } from '~/shared/ui/Button';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { Notice } from '~/shared/ui/Notice';
import { fill, useWords } from '../words/words';
import styles from './Keep.module.css';
import { LanguageChoice } from './LanguageChoice';
import { Preview } from './Preview';
import { Steps } from './Steps';
import { useTextDraft } from './useTextDraft';

const titleLimit = 120;
const bodyLimit = 60_000;

/** A draft, one language at a time, with how it will look beside it. */
export function TextEditor({ text }: { text: TextVersion }) {
  const { t } = useTranslation();
  const words = useWords();
  const announce = useAnnounce();
  const [language, setLanguage] = useState<Language>(useLanguage());
  const draft = useTextDraft(text);
  const name = languageNames[language];
  const common = { lang: language, className: field.control };
  return (
    <>
      <Steps text={text} dirty={draft.dirty} />
      <LanguageChoice said={draft.said.body} chosen={language} onChoose={setLanguage} />
      <div className={styles.sides}>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            draft.save(() => announce(words.keep.saved));
          }}
        >
          <Labelled label={fill(words.keep.titleIn, { language: name })}>
            {(id) => (
              <input
                {...common}
                id={id}
                type="text"
                maxLength={titleLimit}
                value={draft.said.title[language]}
                onChange={({ target }) => draft.change('title', language, target.value)}
              />
            )}
          </Labelled>
          <Labelled label={fill(words.keep.bodyIn, { language: name })} hint={words.keep.hint}>
            {(id) => (
              <textarea
                {...common}
                id={id}
                aria-describedby={`${id}-hint`}
                rows={24}
                maxLength={bodyLimit}
                value={draft.said.body[language]}
                onChange={({ target }) => draft.change('body', language, target.value)}
              />
            )}
          </Labelled>
          {draft.error && (
            <Notice kind="error" announced>
              <p>{problemText(t, draft.error)}</p>
            </Notice>
          )}
          <Actions>
            <Button type="submit" busy={draft.saving && words.keep.saving}>
              {words.keep.save}
            </Button>
          </Actions>
        </form>
        <div>
          <h2 className={styles.previewHeading}>{words.keep.preview}</h2>
          <Preview title={draft.said.title[language]} body={draft.said.body[language]} language={language} />
        </div>
      </div>
    </>
  );
}

interface LabelledProps {
  label: string;
  hint?: string;
  children: (id: string) => ReactNode;
}

function Labelled({ label, hint, children }: LabelledProps) {
  const id = useId();
  return (
    <div className={field.field}>
      <label htmlFor={id} className={field.label}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={field.hint}>
          {hint}
        </p>
      )}
      {children(id)}
    </div>
  );
}
