import { useTranslation } from 'react-i18next';
import type { AdministeredWorkspace } from '~/shared/api/types';
import { formatDate } from '~/shared/i18n/dates';
import { useLanguage } from '~/shared/i18n/language';
import { Actions } from '~/shared/ui/Actions';
import { SummaryItem, SummaryList } from '~/shared/ui/SummaryList';
import styles from './Administration.module.css';
import { CommandButton } from './CommandButton';

export function AdministeredRow({ workspace }: { workspace: AdministeredWorkspace }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { reference, expert, orphaned, state, dates, actions } = workspace;
  const day = (on: string) => <time dateTime={on}>{formatDate(on, language)}</time>;
  return (
    <li className={styles.row}>
      <h2 className={styles.reference}>{t('administration.workspaces.reference', { reference })}</h2>
      {orphaned && <p className={styles.orphaned}>{t('administration.workspaces.orphaned')}</p>}
      <SummaryList>
        <SummaryItem term={t('administration.workspaces.expert')}>{expert}</SummaryItem>
        <SummaryItem term={t('administration.workspaces.state')}>
          {t(`administration.state.${state}`)}
        </SummaryItem>
        <SummaryItem term={t('administration.workspaces.opened')}>{day(workspace.createdAt)}</SummaryItem>
        <SummaryItem term={t(`administration.step.CLOSE.${state === 'ACTIVE' ? 'ahead' : 'past'}`)}>
          {day(dates.closesOn)}
        </SummaryItem>
        {dates.archivesOn !== dates.deletesOn && (
          <SummaryItem term={t(`administration.step.ARCHIVE.${state === 'ARCHIVED' ? 'past' : 'ahead'}`)}>
            {day(dates.archivesOn)}
          </SummaryItem>
        )}
        <SummaryItem term={t('administration.step.DELETE.ahead')}>{day(dates.deletesOn)}</SummaryItem>
      </SummaryList>
      {actions.length > 0 && (
        <Actions>
          {actions.includes('administration.close') && (
            <CommandButton command="close" workspace={workspace} />
          )}
          {actions.includes('administration.reactivate') && (
            <CommandButton command="reactivate" workspace={workspace} />
          )}
        </Actions>
      )}
    </li>
  );
}
