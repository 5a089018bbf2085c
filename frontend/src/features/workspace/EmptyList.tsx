import { useTranslation } from 'react-i18next';
import { Prose } from '~/shared/ui/Prose';
import styles from './EmptyList.module.css';

interface EmptyListProps {
  /** The name that was searched for. */
  filter: string;
  /** Whether anything was searched for or left out. */
  filtered: boolean;
  expert: boolean;
}

/** Nothing here: says why and what one can do. */
export function EmptyList({ filter, filtered, expert }: EmptyListProps) {
  const { t } = useTranslation();
  const who = expert ? 'expert' : 'customer';
  const [title, text] = filter
    ? [t('workspace.list.nothingFound', { filter }), t('workspace.list.nothingFoundText')]
    : filtered
      ? [t('workspace.list.nothingLeft'), t('workspace.list.nothingLeftText')]
      : [t(`workspace.list.empty.${who}.title`), t(`workspace.list.empty.${who}.text`)];
  return (
    <div className={styles.empty}>
      <Prose>
        <h2>{title}</h2>
        <p>{text}</p>
      </Prose>
    </div>
  );
}
