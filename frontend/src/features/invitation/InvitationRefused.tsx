import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ApiProblem } from '~/shared/api/problem';
import { useLocalPath } from '~/shared/i18n/language';
import { Actions } from '~/shared/ui/Actions';
import { ButtonLink } from '~/shared/ui/ButtonLink';
import { Page } from '~/shared/ui/Page';
import { Prose } from '~/shared/ui/Prose';

const keys = {
  missing: 'missing',
  'invitation-unknown': 'unknown',
  'invitation-used': 'used',
  'invitation-expired': 'expired',
  'invitation-revoked': 'revoked',
  'invitation-superseded': 'superseded',
} as const;

type Reason = keyof typeof keys;

export function isInvitationRefusal(
  error: unknown,
): error is ApiProblem & { type: Exclude<Reason, 'missing'> } {
  return error instanceof ApiProblem && Object.hasOwn(keys, error.type);
}

/** Why this invitation does not work, and what to do. */
export function InvitationRefused({ reason }: { reason: Reason }) {
  const { t } = useTranslation();
  const path = useLocalPath();
  const key = keys[reason];
  return (
    <Page title={t(`invitation.refused.${key}.title`)} lead={<p>{t(`invitation.refused.${key}.text`)}</p>}>
      <Prose>
        <p>
          {t('invitation.refused.help')} <Link to={path('/contact')}>{t('footer.contact')}</Link>
        </p>
      </Prose>
      <Actions>
        {reason === 'invitation-used' && <ButtonLink to={path('/login')}>{t('common.logIn')}</ButtonLink>}
        <ButtonLink to={path('/')} variant="secondary">
          {t('common.toFrontPage')}
        </ButtonLink>
      </Actions>
    </Page>
  );
}
