import { useTranslation } from 'react-i18next';
import { useLinkToken } from '~/shared/auth/useLinkToken';
import { Page } from '~/shared/ui/Page';
import { QueryView } from '~/shared/ui/QueryView';
import { InvitationAccepting } from './InvitationAccepting';
import { InvitationRefused, isInvitationRefusal } from './InvitationRefused';
import { useInvitationVisit } from './queries';

export default function InvitationPage() {
  const { t } = useTranslation();
  const { token, number } = useLinkToken();
  const visit = useInvitationVisit(token, number);

  if (token === null) return <InvitationRefused reason="missing" />;
  if (isInvitationRefusal(visit.error)) return <InvitationRefused reason={visit.error.type} />;
  if (visit.data) return <InvitationAccepting visit={visit.data} />;
  return (
    <Page title={t('invitation.page.title')}>
      <QueryView query={visit}>{() => null}</QueryView>
    </Page>
  );
}
