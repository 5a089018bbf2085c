import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { loginAddress } from '~/shared/auth/loginAddress';
import { useSession } from '~/shared/auth/session';
import { useLanguage, useLocalPath } from '~/shared/i18n/language';
import { ButtonLink } from '~/shared/ui/ButtonLink';
import { LockIcon, MessageIcon, PeopleIcon } from '~/shared/ui/icons';
import { DocumentTitle, PageHeading } from '~/shared/ui/Page';
import styles from './FrontPage.module.css';
import illustration from './illustration.svg';

const promises = [
  { key: 'people', Icon: PeopleIcon },
  { key: 'private', Icon: LockIcon },
  { key: 'ownTime', Icon: MessageIcon },
] as const;

export default function FrontPage() {
  const { t } = useTranslation();
  return (
    <>
      <DocumentTitle title={t('service.front.documentTitle')} />
      <div className={styles.hero}>
        <div className={styles.inside}>
          <div className={styles.welcome}>
            <PageHeading>{t('service.front.title')}</PageHeading>
            <p className={styles.lead}>{t('service.front.lead')}</p>
            <LogIn />
          </div>
          <img className={styles.picture} src={illustration} alt="" width="640" height="480" />
        </div>
      </div>
      <Promises />
      <HowToBegin />
      <ForExperts />
    </>
  );
}

function LogIn() {
  const { t } = useTranslation();
  const language = useLanguage();
  const path = useLocalPath();
  const { data: session } = useSession();
  if (session) {
    return (
      <div className={styles.logIn}>
        <ButtonLink to={path('/workspaces')}>{t('service.front.toWorkspaces')}</ButtonLink>
      </div>
    );
  }
  return (
    <div className={styles.logIn}>
      <ButtonLink href={loginAddress('suomifi', language)}>{t('service.front.customerLogin')}</ButtonLink>
      <ButtonLink href={loginAddress('organisation', language)} variant="secondary">
        {t('service.front.expertLogin')}
      </ButtonLink>
    </div>
  );
}

function Promises() {
  const { t } = useTranslation();
  return (
    <section className={styles.section} aria-labelledby="what">
      <h2 id="what">{t('service.front.what')}</h2>
      <ul className={styles.promises}>
        {promises.map(({ key, Icon }) => (
          <li key={key}>
            <span className={styles.icon}>
              <Icon />
            </span>
            <h3>{t(`service.front.promises.${key}.title`)}</h3>
            <p>{t(`service.front.promises.${key}.text`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function HowToBegin() {
  const { t } = useTranslation();
  const steps = t('service.front.steps', { returnObjects: true });
  return (
    <div className={styles.ground}>
      <section className={styles.section} aria-labelledby="begin">
        <h2 id="begin">{t('service.front.begin')}</h2>
        <ol className={styles.steps}>
          {steps.map(({ title, text }) => (
            <li key={title}>
              <div>
                <h3>{title}</h3>
                <p>{text}</p>
              </div>
            </li>
          ))}
        </ol>
        <div className={styles.needed}>
          <h3>{t('service.front.needed.title')}</h3>
          <p>{t('service.front.needed.text')}</p>
          <p>{t('service.front.needed.without')}</p>
        </div>
      </section>
    </div>
  );
}

function ForExperts() {
  const { t } = useTranslation();
  const path = useLocalPath();
  return (
    <section className={`${styles.section} ${styles.halves}`} aria-labelledby="experts">
      <div>
        <h2 id="experts">{t('service.front.experts.title')}</h2>
        <p>{t('service.front.experts.text')}</p>
      </div>
      <div>
        <h2>{t('service.front.help.title')}</h2>
        <p>{t('service.front.help.text')}</p>
        <p>
          <Link to={path('/providers')}>{t('footer.providers')}</Link>
          <br />
          <Link to={path('/faq')}>{t('footer.faq')}</Link>
          <br />
          <Link to={path('/contact')}>{t('footer.contact')}</Link>
        </p>
        <p>{t('service.front.help.emergency')}</p>
      </div>
    </section>
  );
}
