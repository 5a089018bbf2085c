import { useTranslation } from 'react-i18next';
import { loginAddress } from '~/shared/auth/loginAddress';
import { useLanguage } from '~/shared/i18n/language';
import { ButtonLink } from '~/shared/ui/ButtonLink';
import styles from './LoginChoice.module.css';

/** The two ways in: strong authentication for customers, the own organisation for experts. */
export function LoginChoice() {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className={styles.choices}>
      <section className={styles.choice}>
        <h2>{t('identity.login.customer')}</h2>
        <p>{t('identity.login.customerText')}</p>
        <ButtonLink href={loginAddress('suomifi', language)}>{t('identity.login.customerButton')}</ButtonLink>
      </section>
      <section className={styles.choice}>
        <h2>{t('identity.login.expert')}</h2>
        <p>{t('identity.login.expertText')}</p>
        <ButtonLink href={loginAddress('organisation', language)} variant="secondary">
          {t('identity.login.expertButton')}
        </ButtonLink>
      </section>
    </div>
  );
}
