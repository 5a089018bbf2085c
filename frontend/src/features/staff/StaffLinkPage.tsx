import { useTranslation } from 'react-i18next';
import { isProblem } from '~/shared/api/problem';
import type { StaffLinkVisit } from '~/shared/api/types';
import { organisationAddress } from '~/shared/auth/loginAddress';
import { useLinkToken } from '~/shared/auth/useLinkToken';
import { formatMoment } from '~/shared/i18n/dates';
import { localized, useLanguage, useLocalPath } from '~/shared/i18n/language';
import { Actions } from '~/shared/ui/Actions';
import { ButtonLink } from '~/shared/ui/ButtonLink';
import { Page } from '~/shared/ui/Page';
import { Prose } from '~/shared/ui/Prose';
import { QueryView } from '~/shared/ui/QueryView';
import { useStaffLinkVisit } from './queries';

/** Where the link in a staff member's letter leads: on to the organisation's login. */
export default function StaffLinkPage() {
  const { t } = useTranslation();
  const { token, number } = useLinkToken();
  const visit = useStaffLinkVisit(token, number);
  if (token === null || isProblem(visit.error, 'staff-link-ended')) return <LinkEnded />;
  return (
    <Page title={t('staff.link.title')}>
      <QueryView query={visit}>{(known) => <TakeIntoUse visit={known} />}</QueryView>
    </Page>
  );
}

function TakeIntoUse({ visit }: { visit: StaffLinkVisit }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { text: organisation, lang } = localized(visit.organisation, language);
  return (
    <>
      <Prose>
        <p>
          {t('staff.link.organisation')} <strong lang={lang}>{organisation}</strong>
        </p>
        <p>{t('staff.link.text')}</p>
        <p>{t('staff.link.until', { date: formatMoment(visit.expiresAt, language) })}</p>
      </Prose>
      <Actions>
        <ButtonLink href={organisationAddress(visit.organisationLogin, language)}>
          {t('staff.link.logIn')}
        </ButtonLink>
      </Actions>
    </>
  );
}

function LinkEnded() {
  const { t } = useTranslation();
  const path = useLocalPath();
  return (
    <Page title={t('staff.link.endedTitle')} lead={<p>{t('staff.link.endedText')}</p>}>
      <Actions>
        <ButtonLink to={path('/login')}>{t('common.logIn')}</ButtonLink>
      </Actions>
    </Page>
  );
}
