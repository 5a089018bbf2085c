import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Workspace } from '~/shared/api/types';
import { formatDate } from '~/shared/i18n/dates';
import { useLanguage, useLocalPath } from '~/shared/i18n/language';
import { Notice } from '~/shared/ui/Notice';
import { nextStep } from './lifecycle';

/** On every page of a workspace that is no longer active: what that means and until when. */
export function StateNotice({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const path = useLocalPath();
  if (workspace.state === 'ACTIVE') return null;
  const next = nextStep(workspace);
  return (
    <Notice title={t(`workspace.storage.banner.${workspace.state}`)}>
      <p>
        {t(`workspace.storage.bannerText.${next.name === 'archives' ? 'archives' : 'deletes'}`, {
          date: formatDate(next.on, language),
        })}
      </p>
      {workspace.actions.includes('feedback.give') && (
        <p className="not-in-print">
          <Link to={path(`/workspaces/${workspace.id}/feedback?on=closing`)}>
            {t('feedback.link.closing')}
          </Link>
        </p>
      )}
    </Notice>
  );
}
