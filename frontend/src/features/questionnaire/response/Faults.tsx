import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from 'suomifi-ui-components';
import { faultOf } from '~/shared/form/faultOf';
import { localized, useLanguage } from '~/shared/i18n/language';
import type { FaultCode } from '../form/answerRules';
import { type Form, questionsOf } from '../form/model';
import { words } from '../form/words';

interface FaultsProps {
  form: Form;
  faults: readonly { linkId: string; code: FaultCode }[];
}

/** What has to be corrected on this page, each with a link to its field; takes the focus when it appears. */
export function Faults({ form, faults }: FaultsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  if (faults.length === 0) return null;
  return (
    <ErrorSummary
      headingText={t('common.formErrors')}
      headingVariant="h2"
      headingRef={heading}
      items={faults.map(({ linkId, code }) => ({
        inputId: linkId,
        text: faultOf(questionText(form, linkId, language), words[language].faults[code]),
      }))}
      mb="m"
    />
  );
}

function questionText(form: Form, linkId: string, language: Parameters<typeof localized>[1]): string {
  for (const question of questionsOf(form.items)) {
    if (question.linkId === linkId) return localized(question.text, language).text;
    if (question.comment?.linkId === linkId) {
      return `${localized(question.text, language).text} – ${localized(question.comment.label, language).text}`;
    }
  }
  return '';
}
