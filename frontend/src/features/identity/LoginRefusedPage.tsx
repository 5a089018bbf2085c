import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useLocalPath } from '~/shared/i18n/language';
import { Actions } from '~/shared/ui/Actions';
import { ButtonLink } from '~/shared/ui/ButtonLink';
import { Page } from '~/shared/ui/Page';
import { Prose } from '~/shared/ui/Prose';

const reasons = {
  'no-access': 'noAccess',
  'invitation-for-another': 'invitationForAnother',
  'invitation-ended': 'invitationEnded',
  'staff-link-ended': 'staffLinkEnded',
  'staff-link-other-login': 'staffLinkOtherLogin',
  'staff-login-taken': 'staffLoginTaken',
  'login-not-in-use': 'loginNotInUse',
  'no-identity-code': 'noIdentityCode',
  'weak-authentication': 'weakAuthentication',
  cancelled: 'cancelled',
  failed: 'failed',
  unavailable: 'unavailable',
  maintenance: 'maintenance',
} as const;

/** Reasons for which trying again at once can help; with the others it would only end here again. */
const worthAnotherTry = [
  'invitationForAnother',
  'staffLinkEnded',
  'staffLoginTaken',
  'loginNotInUse',
  'weakAuthentication',
  'noIdentityCode',
  'cancelled',
  'failed',
  'unavailable',
  'maintenance',
];

export default function LoginRefusedPage() {
  const { t } = useTranslation();
  const path = useLocalPath();
  const [search] = useSearchParams();
  const reason = reasonOf(search.get('reason'));
  const steps = t(`identity.refused.${reason}.steps`, { returnObjects: true });
  return (
    <Page title={t(`identity.refused.${reason}.title`)} lead={<p>{t(`identity.refused.${reason}.text`)}</p>}>
      <Prose>
        <h2>{t('identity.refused.whatNow')}</h2>
        <ul>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
        {reason === 'noAccess' && <p>{t('identity.refused.nothingKept')}</p>}
        <p>
          <Link to={path('/contact')}>{t('footer.contact')}</Link>
        </p>
      </Prose>
      <Actions>
        {worthAnotherTry.includes(reason) && (
          <ButtonLink to={path('/login')}>{t('identity.refused.logInAgain')}</ButtonLink>
        )}
        <ButtonLink to={path('/')} variant="secondary">
          {t('common.toFrontPage')}
        </ButtonLink>
      </Actions>
    </Page>
  );
}

function reasonOf(value: string | null) {
  return value !== null && Object.hasOwn(reasons, value) ? reasons[value as keyof typeof reasons] : 'failed';
}
