import { useTranslation } from 'react-i18next';
import { Prose } from '~/shared/ui/Prose';
import styles from './EmptyList.module.css';

/** Nothing here: says why and what one can do. */
export function EmptyList({ filter, expert }: { filter: string; expert: boolean }) {
  const { t } = useTranslation();
  const who = expert ? 'expert' : 'customer';
  return (
    <div className={styles.empty}>
      <Prose>
        <h2>
          {filter ? t('workspace.list.nothingFound', { filter }) : t(`workspace.list.empty.${who}.title`)}
        </h2>
        <p>{filter ? t('workspace.list.nothingFoundText') : t(`workspace.list.empty.${who}.text`)}</p>
      </Prose>
    </div>
  );
}
