import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Workspace } from '~/shared/api/types';
import { useLanguage, useLocalPath } from '~/shared/i18n/language';
import { ButtonLink } from '~/shared/ui/ButtonLink';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import styles from './ArchiveDownload.module.css';
import { archiveAddress } from './address';

const contents = ['pdf', 'files', 'json', 'signature'] as const;

/** Everything that is in a workspace, to keep (G12): for whom the workspace offers it. */
export function ArchiveDownload({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const path = useLocalPath();
  const announce = useAnnounce();
  if (!workspace.actions.includes('archive.download')) return null;
  return (
    <section className={`${styles.card} not-in-print`} aria-labelledby="archive">
      <h2 id="archive">{t('archive.download.title')}</h2>
      <p>{t('archive.download.lead')}</p>
      <ul>
        {contents.map((part) => (
          <li key={part}>{t(`archive.download.contents.${part}`)}</li>
        ))}
      </ul>
      <p>{t('archive.download.unencrypted')}</p>
      <div className={styles.action}>
        <ButtonLink
          href={archiveAddress(workspace.id, language)}
          download
          onClick={() => announce(t('archive.download.begun'))}
        >
          {t('archive.download.button')}
        </ButtonLink>
      </div>
      <p className={styles.note}>
        {t('archive.download.duration')}{' '}
        <Link to={path('/archive-verification')}>{t('archive.download.verification')}</Link>
      </p>
    </section>
  );
}
