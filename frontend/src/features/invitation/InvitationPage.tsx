import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { forgetReturnTo } from '~/shared/auth/returnTo';
import { Page } from '~/shared/ui/Page';
import { QueryView } from '~/shared/ui/QueryView';
import { InvitationAccepting } from './InvitationAccepting';
import { InvitationRefused, isInvitationRefusal } from './InvitationRefused';
import { useInvitationVisit } from './queries';
import { captureInvitationToken, forgetInvitationToken, invitationToken } from './token';

export default function InvitationPage() {
  const { t } = useTranslation();
  const { token, number } = useInvitationLink();
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

/** From the link that opened the page, or from another one opened later in the same tab. */
function useInvitationLink(): { token: string | null; number: number } {
  const navigate = useNavigate();
  const { hash, pathname } = useLocation();
  const [link, setLink] = useState(() => ({ token: invitationToken(), number: 1 }));
  useEffect(() => {
    forgetInvitationToken();
    // Where somebody was going before has nothing to do with this invitation.
    forgetReturnTo();
  }, []);
  useEffect(() => {
    if (hash.length < 2) return;
    captureInvitationToken();
    const token = invitationToken();
    forgetInvitationToken();
    setLink((before) => ({ token, number: before.number + 1 }));
    void navigate(pathname, { replace: true });
  }, [hash, pathname, navigate]);
  return link;
}
