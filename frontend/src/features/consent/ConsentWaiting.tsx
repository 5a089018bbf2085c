import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Workspace } from '~/shared/api/types';
import { useLocalPath } from '~/shared/i18n/language';
import { ButtonLink } from '~/shared/ui/ButtonLink';
import { Notice } from '~/shared/ui/Notice';
import { consentListQuery } from './queries';

/** Tells the customer, wherever they are in the workspace, that somebody waits for their decision. */
export function ConsentWaiting({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  const path = useLocalPath();
  const asked = workspace.standing === 'CUSTOMER' && workspace.actions.includes('consent.read');
  const query = useInfiniteQuery({ ...consentListQuery(workspace.id), enabled: asked });
  const waiting = query.data?.pages
    .flatMap(({ items }) => items)
    .find(({ actions }) => actions.includes('consent.accept'));
  if (!waiting) return null;
  return (
    <Notice title={t('consent.requests.waiting', { name: waiting.expert.name })}>
      <p className="not-in-print">
        <ButtonLink to={path(`/workspaces/${workspace.id}/consents/${waiting.id}`)} variant="secondary">
          {t('consent.requests.decide')}
        </ButtonLink>
      </p>
    </Notice>
  );
}
