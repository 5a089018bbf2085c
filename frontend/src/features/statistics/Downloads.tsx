import { useTranslation } from 'react-i18next';
import { useLanguage } from '~/shared/i18n/language';
import { Actions } from '~/shared/ui/Actions';
import { ButtonLink } from '~/shared/ui/ButtonLink';
import { downloadAddress } from './queries';
import styles from './Statistics.module.css';
import { type Chosen, wishOf } from './wish';

export function Downloads({ chosen }: { chosen: Chosen }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const wish = wishOf(chosen);
  return (
    <section className={`${styles.section} not-in-print`} aria-labelledby="downloads">
      <h2 id="downloads">{t('statistics.download.title')}</h2>
      <p className={styles.text}>{t('statistics.download.text')}</p>
      <Actions>
        <ButtonLink variant="secondary" href={downloadAddress(wish, 'csv', language)} download>
          {t('statistics.download.csv')}
        </ButtonLink>
        <ButtonLink variant="secondary" href={downloadAddress(wish, 'json', language)} download>
          {t('statistics.download.json')}
        </ButtonLink>
      </Actions>
    </section>
  );
}
