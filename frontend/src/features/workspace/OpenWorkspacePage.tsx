import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocalPath } from '~/shared/i18n/language';
import { BackLink } from '~/shared/ui/BackLink';
import { Page } from '~/shared/ui/Page';
import { OpeningSteps } from './OpeningSteps';
import { OpenWorkspaceForm, type Origin } from './OpenWorkspaceForm';

interface OpenWorkspacePageProps {
  /** What has led to it, if it was something that is known here, and what that means: above the form. */
  origin?: Origin;
  about?: ReactNode;
  /** The way back, if not to the list of workspaces. */
  back?: { to: string; text: string };
}

export default function OpenWorkspacePage({ origin, about, back }: OpenWorkspacePageProps) {
  const { t } = useTranslation();
  const path = useLocalPath();
  const { to, text } = back ?? { to: path('/workspaces'), text: t('common.workspaces') };
  return (
    <Page
      title={t('workspace.open.title')}
      above={<BackLink to={to}>{text}</BackLink>}
      lead={<p>{t('workspace.open.lead')}</p>}
      beside={<OpeningSteps />}
    >
      {about}
      <OpenWorkspaceForm {...(origin && { origin })} />
    </Page>
  );
}
