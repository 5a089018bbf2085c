import { useTranslation } from 'react-i18next';
import type { Kind } from '../form/model';
import styles from './Editor.module.css';
import { Line, NumberLine } from './inputs';
import { OptionFields } from './OptionFields';
import { OptionalTexts } from './Texts';

interface KindFieldsProps {
  id: string;
  kind: Kind;
  onChange: (kind: Kind) => void;
}

/** What an answer to a question can be. */
export function KindFields({ id, kind, onChange }: KindFieldsProps) {
  const { t } = useTranslation();
  switch (kind.is) {
    case 'choice':
      return <OptionFields id={id} kind={kind} onChange={onChange} />;
    case 'scale':
      return (
        <>
          <OptionalTexts
            id={`${id}-lowest`}
            label={t('questionnaire.editor.lowest')}
            value={kind.lowest}
            onChange={(lowest) => onChange({ ...kind, lowest })}
          />
          <OptionalTexts
            id={`${id}-highest`}
            label={t('questionnaire.editor.highest')}
            value={kind.highest}
            onChange={(highest) => onChange({ ...kind, highest })}
          />
        </>
      );
    case 'number':
      return (
        <div className={styles.beside}>
          <NumberLine
            label={t('questionnaire.editor.least')}
            value={kind.least}
            step="any"
            onChange={(least) => onChange({ ...kind, least })}
          />
          <NumberLine
            label={t('questionnaire.editor.greatest')}
            value={kind.greatest}
            step="any"
            onChange={(greatest) => onChange({ ...kind, greatest })}
          />
          <NumberLine
            label={t('questionnaire.editor.decimals')}
            value={kind.decimals}
            onChange={(decimals) => onChange({ ...kind, decimals: decimals ?? 0 })}
          />
        </div>
      );
    case 'day':
      return (
        <div className={styles.beside}>
          <Line
            label={t('questionnaire.editor.first')}
            type="date"
            value={kind.first ?? ''}
            onChange={(first) => onChange({ ...kind, first: first || undefined })}
          />
          <Line
            label={t('questionnaire.editor.last')}
            type="date"
            value={kind.last ?? ''}
            onChange={(last) => onChange({ ...kind, last: last || undefined })}
          />
        </div>
      );
    case 'line':
    case 'lines':
      return (
        <NumberLine
          label={t('questionnaire.editor.maxLength')}
          value={kind.maxLength}
          onChange={(maxLength) => onChange({ ...kind, maxLength: maxLength ?? 0 })}
        />
      );
    case 'yes-no':
      return null;
  }
}
