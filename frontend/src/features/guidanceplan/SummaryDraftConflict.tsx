import { useTranslation } from 'react-i18next';
import { Actions } from '~/shared/ui/Actions';
import { Button } from '~/shared/ui/Button';
import { Notice } from '~/shared/ui/Notice';
import styles from './Plan.module.css';

interface SummaryDraftConflictProps {
  mine: string;
  other: string;
  onChoose: (text: string) => void;
}

/** The same draft was written in two places: both are shown, and the author chooses. */
export function SummaryDraftConflict({ mine, other, onChoose }: SummaryDraftConflictProps) {
  const { t } = useTranslation();
  return (
    <Notice kind="warning" title={t('guidanceplan.summary.draftConflict.title')} announced>
      <h3>{t('guidanceplan.summary.draftConflict.mine')}</h3>
      <p className={styles.text}>{mine}</p>
      <h3>{t('guidanceplan.summary.draftConflict.other')}</h3>
      <p className={styles.text}>{other}</p>
      <Actions>
        <Button onClick={() => onChoose(mine)}>{t('guidanceplan.summary.draftConflict.useMine')}</Button>
        <Button variant="secondary" onClick={() => onChoose(other)}>
          {t('guidanceplan.summary.draftConflict.useOther')}
        </Button>
      </Actions>
    </Notice>
  );
}
