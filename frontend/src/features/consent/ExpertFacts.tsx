import { useTranslation } from 'react-i18next';
import type { Expert } from '~/shared/api/types';
import { OrganisationName } from '~/shared/ui/OrganisationName';
import styles from './People.module.css';

/** An expert's title, organisation and sector. */
export function ExpertFacts({ expert }: { expert: Expert }) {
  const { t } = useTranslation();
  return (
    <p className={styles.note}>
      {expert.title} · <OrganisationName name={expert.organisation} /> ·{' '}
      {t(`consent.sector.${expert.sector}`)}
    </p>
  );
}
