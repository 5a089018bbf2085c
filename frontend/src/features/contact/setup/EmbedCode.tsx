import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RadioButton, RadioButtonGroup } from 'suomifi-ui-components';
import type { ContactSettings } from '~/shared/api/types';
import { type Language, languages, useLanguage } from '~/shared/i18n/language';
import { Button } from '~/shared/ui/Button';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { Notice } from '~/shared/ui/Notice';
import { embedCode } from './embedCode';
import styles from './Setup.module.css';

/** What a site puts into its page to show the form. */
export function EmbedCode({ settings }: { settings: ContactSettings }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [language, setLanguage] = useState<Language>(useLanguage());
  const [outcome, setOutcome] = useState<'copied' | 'notCopied'>();
  const field = useRef<HTMLTextAreaElement>(null);
  const code = embedCode(window.location.origin, language, settings.recipient);
  const tell = (what: 'copied' | 'notCopied') => {
    setOutcome(what);
    announce(t(`contact.setup.code.${what}`));
  };
  const copy = () =>
    navigator.clipboard.writeText(code).then(
      () => tell('copied'),
      () => {
        field.current?.select();
        tell('notCopied');
      },
    );
  return (
    <section aria-labelledby="code" className={styles.code}>
      <h2 id="code">{t('contact.setup.code.title')}</h2>
      {settings.frameAncestors.length === 0 ? (
        <p>{t('contact.setup.code.noSites')}</p>
      ) : (
        <>
          <p id="code-text">{t('contact.setup.code.text')}</p>
          <RadioButtonGroup
            name="language"
            labelText={t('contact.setup.code.language')}
            value={language}
            onChange={(value) => {
              setLanguage(languages.find((one) => one === value) ?? language);
              setOutcome(undefined);
            }}
          >
            {languages.map((value) => (
              <RadioButton key={value} value={value} id={`language-${value}`}>
                {t(`common.languages.${value}`)}
              </RadioButton>
            ))}
          </RadioButtonGroup>
          <label htmlFor="code-field">{t('contact.setup.code.field')}</label>
          <textarea id="code-field" ref={field} readOnly rows={7} value={code} spellCheck={false} />
          <Button variant="secondary" onClick={() => void copy()}>
            {t('contact.setup.code.copy')}
          </Button>
          {outcome && (
            <Notice kind={outcome === 'copied' ? 'success' : 'info'}>
              <p>{t(`contact.setup.code.${outcome}`)}</p>
            </Notice>
          )}
        </>
      )}
    </section>
  );
}
