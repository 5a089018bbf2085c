import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ServiceText } from '~/shared/api/types';
import { dayOf, formatDate } from '~/shared/i18n/dates';
import { useLanguage, useLocalPath } from '~/shared/i18n/language';
import { Notice } from '~/shared/ui/Notice';
import styles from './ServiceText.module.css';
import { useIsPast } from './useIsPast';
import { fill, useWords } from './words/words';

/** Since when a text is in force, whose it is, and what will follow it. */
export function TextFacts({ text }: { text: ServiceText }) {
  const { t } = useTranslation();
  const words = useWords();
  const language = useLanguage();
  const path = useLocalPath();
  const past = useIsPast(text);
  const ahead = text.inForceOn > dayOf(new Date());
  const address = path(text.providerId ? `/privacy/${text.providerId}` : `/${text.kind}`);
  const sentence = ahead ? words.page.announced : past ? words.page.past : words.page.inForce;
  return (
    <>
      <p className={styles.facts}>
        {fill(sentence, { number: text.number, day: formatDate(text.inForceOn, language) })}
      </p>
      {(ahead || past) && (
        <p className="not-in-print">
          <Link to={address}>{words.page.toPresent}</Link>
        </p>
      )}
      {text.providerId && (
        <p className={styles.facts}>
          {words.page.controllerText} <Link to={path('/privacy')}>{words.page.ofService}</Link>
        </p>
      )}
      {text.next && !ahead && (
        <Notice title={fill(words.page.nextTitle, { day: formatDate(text.next.inForceOn, language) })}>
          <p className="not-in-print">
            <Link to={`${address}?version=${text.next.number}`}>
              {fill(words.page.readNext, { number: text.next.number })}
              <span className="visually-hidden"> ({t(`footer.${text.kind}`)})</span>
            </Link>
          </p>
        </Notice>
      )}
    </>
  );
}
