import { useTranslation } from 'react-i18next';
import type { InvitationVisit } from '~/shared/api/types';
import { loginAddress } from '~/shared/auth/loginAddress';
import { formatMoment } from '~/shared/i18n/dates';
import { useLanguage } from '~/shared/i18n/language';
import { Actions } from '~/shared/ui/Actions';
import { ButtonLink } from '~/shared/ui/ButtonLink';
import { OrganisationName } from '~/shared/ui/OrganisationName';
import { Page } from '~/shared/ui/Page';
import { Prose } from '~/shared/ui/Prose';
import styles from './InvitationAccepting.module.css';

/** Who invites, and what will happen, before the person identifies themself. */
export function InvitationAccepting({ visit }: { visit: InvitationVisit }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const steps = t('invitation.page.steps', { returnObjects: true });
  return (
    <Page title={t('invitation.page.title')}>
      <div className={styles.sender}>
        <p>{t('invitation.page.from')}</p>
        <p className={styles.organisation}>
          <OrganisationName name={visit.serviceProvider} />
        </p>
        <p>{t('invitation.page.validUntil', { date: formatMoment(visit.expiresAt, language) })}</p>
      </div>
      <Prose>
        <p>{t('invitation.page.what')}</p>
        <h2>{t('invitation.page.next')}</h2>
        <ol>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Prose>
      <Actions>
        <ButtonLink href={loginAddress('suomifi', language)}>{t('invitation.page.accept')}</ButtonLink>
      </Actions>
      <Prose>
        <h2>{t('invitation.page.unsure')}</h2>
        <p>{t('invitation.page.unsureText')}</p>
      </Prose>
    </Page>
  );
}
