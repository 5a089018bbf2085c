import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AdministeredWorkspace } from '~/shared/api/types';
import { formatDate } from '~/shared/i18n/dates';
import { useLanguage, useLocalPath } from '~/shared/i18n/language';
import { Actions } from '~/shared/ui/Actions';
import { ButtonLink } from '~/shared/ui/ButtonLink';
import { useFocusKept } from '~/shared/ui/useFocusKept';
import styles from './Administration.module.css';
import { CommandButton } from './CommandButton';

export function AdministeredRow({ workspace }: { workspace: AdministeredWorkspace }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const area = useFocusKept<HTMLLIElement>();
  const path = useLocalPath();
  const { reference, expert, orphaned, handoverOpen, state, dates, actions } = workspace;
  const mayHandOver = actions.includes('handover.propose');
  const day = (on: string) => <time dateTime={on}>{formatDate(on, language)}</time>;
  return (
    <li ref={area} className={`${styles.row} ${styles.workspace}`}>
      <div>
        <h2 className={styles.reference}>{t('administration.workspaces.reference', { reference })}</h2>
        {orphaned && <p className={styles.orphaned}>{t('administration.workspaces.orphaned')}</p>}
        {handoverOpen && <p className={styles.waiting}>{t('administration.handover.waiting')}</p>}
      </div>
      <dl className={styles.facts}>
        <Fact term={t('administration.workspaces.expert')}>{expert}</Fact>
        <Fact term={t('administration.workspaces.state')}>{t(`administration.state.${state}`)}</Fact>
        <Fact term={t('administration.workspaces.opened')}>{day(workspace.createdAt)}</Fact>
        <Fact term={t(`administration.step.CLOSE.${state === 'ACTIVE' ? 'ahead' : 'past'}`)}>
          {day(dates.closesOn)}
        </Fact>
        {dates.archivesOn !== dates.deletesOn && (
          <Fact term={t(`administration.step.ARCHIVE.${state === 'ARCHIVED' ? 'past' : 'ahead'}`)}>
            {day(dates.archivesOn)}
          </Fact>
        )}
        <Fact term={t('administration.step.DELETE.ahead')}>{day(dates.deletesOn)}</Fact>
      </dl>
      {(actions.length > 0 || handoverOpen) && (
        <Actions>
          {(mayHandOver || handoverOpen) && (
            <ButtonLink
              to={path(`/administration/workspaces/${workspace.id}/handover`)}
              variant={mayHandOver ? 'primary' : 'secondary'}
            >
              {t(`administration.handover.${mayHandOver ? 'propose' : 'see'}`)}{' '}
              <span className="visually-hidden">{reference}</span>
            </ButtonLink>
          )}
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

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
