import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Page } from '~/shared/ui/Page';
import { Prose } from '~/shared/ui/Prose';
import { QueryView } from '~/shared/ui/QueryView';
import styles from './ArchiveVerificationPage.module.css';
import { commands } from './commands';
import { archiveKeysQuery } from './queries';

/** How to verify an archive: the same steps as in the instructions that lie in it. */
export default function ArchiveVerificationPage() {
  const { t } = useTranslation();
  const keys = useQuery(archiveKeysQuery);
  return (
    <Page title={t('archive.verify.title')} lead={<p>{t('archive.verify.lead')}</p>}>
      <Prose>
        <h2>{t('archive.verify.unpackTitle')}</h2>
        <p>{t('archive.verify.unpack')}</p>

        <h2>{t('archive.verify.sumsTitle')}</h2>
        <p>{t('archive.verify.sums')}</p>
        <Command>{commands.sums}</Command>
        <p>{t('archive.verify.sumsMac')}</p>
        <Command>{commands.sumsMac}</Command>
        <p>{t('archive.verify.sumsAnswer')}</p>

        <h2>{t('archive.verify.signatureTitle')}</h2>
        <p>{t('archive.verify.signature')}</p>
        <Command>{commands.signature}</Command>
        <p>{t('archive.verify.signatureAnswer')}</p>

        <h2>{t('archive.verify.keyTitle')}</h2>
        <p>{t('archive.verify.key')}</p>
        <Command>{commands.fingerprint}</Command>
        <p>{t('archive.verify.keyAnswer')}</p>
        <QueryView query={keys}>
          {({ items }) => (
            <ul className={styles.keys}>
              {items.map(({ id, fingerprint }) => (
                <li key={id}>
                  <code>{fingerprint}</code>
                </li>
              ))}
            </ul>
          )}
        </QueryView>

        <h2>{t('archive.verify.otherwiseTitle')}</h2>
        <p>{t('archive.verify.otherwise')}</p>
      </Prose>
    </Page>
  );
}

function Command({ children }: { children: string }) {
  return (
    <pre className={styles.command}>
      <code>{children}</code>
    </pre>
  );
}
