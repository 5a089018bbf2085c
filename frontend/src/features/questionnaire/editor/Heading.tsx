import { useTranslation } from 'react-i18next';
import type { Form } from '../form/model';
import styles from './Editor.module.css';
import { Select } from './inputs';
import { OptionalTexts, Texts } from './Texts';

const purposes = {
  guidance: 'GUIDANCE',
  'self-assessment': 'SELF_ASSESSMENT',
  feedback: 'FEEDBACK',
  'service-need': 'SERVICE_NEED',
  radar: 'RADAR',
} as const;

interface HeadingProps {
  form: Form;
  onChange: (update: (form: Form) => Form) => void;
}

/** What the questionnaire is called and what it is for. */
export function Heading({ form, onChange }: HeadingProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.fields}>
      <Texts
        id="title"
        label={t('questionnaire.editor.name')}
        value={form.title}
        onChange={(title) => onChange((before) => ({ ...before, title }))}
      />
      <OptionalTexts
        id="description"
        label={t('questionnaire.editor.description')}
        lines
        value={form.description}
        onChange={(description) => onChange((before) => ({ ...before, description }))}
      />
      <Select
        label={t('questionnaire.page.purpose')}
        value={form.purpose}
        options={Object.entries(purposes).map(([value, purpose]) => ({
          value,
          text: t(`questionnaire.purpose.${purpose}`),
        }))}
        onChange={(purpose) => onChange((before) => ({ ...before, purpose }))}
      />
    </div>
  );
}
