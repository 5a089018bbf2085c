import { useTranslation } from 'react-i18next';
import { Actions } from '~/shared/ui/Actions';
import { Button } from '~/shared/ui/Button';
import { Notice } from '~/shared/ui/Notice';
import styles from './DraftConflict.module.css';

interface DraftConflictProps {
  mine: string;
  other: string;
  onChoose: (text: string) => void;
}

/** The same draft was written on two devices: both are shown, and nothing goes until the person has chosen. */
export function DraftConflict({ mine, other, onChoose }: DraftConflictProps) {
  const { t } = useTranslation();
  return (
    <Notice kind="warning" title={t('message.conflict.title')} announced>
      <p>{t('message.conflict.text')}</p>
      <div className={styles.versions}>
        <section>
          <h3>{t('message.conflict.mine')}</h3>
          <p className={styles.version}>{mine}</p>
        </section>
        <section>
          <h3>{t('message.conflict.other')}</h3>
          <p className={styles.version}>{other}</p>
        </section>
      </div>
      <Actions>
        <Button onClick={() => onChoose(mine)}>{t('message.conflict.useMine')}</Button>
        <Button variant="secondary" onClick={() => onChoose(other)}>
          {t('message.conflict.useOther')}
        </Button>
        <Button variant="secondary" onClick={() => onChoose(`${other}\n\n${mine}`)}>
          {t('message.conflict.useBoth')}
        </Button>
      </Actions>
    </Notice>
  );
}
