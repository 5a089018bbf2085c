import { useTranslation } from 'react-i18next';
import type { WorkspaceSummary } from '~/shared/api/types';
import { useLanguage } from '~/shared/i18n/language';
import { archiveAddress } from './address';

/** The same from the list: for a customer whose content is open. */
export function ArchiveLink({ workspace }: { workspace: WorkspaceSummary }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (workspace.standing !== 'CUSTOMER' || !workspace.contentOpen) return null;
  const text = t('archive.download.short');
  return (
    <a
      href={archiveAddress(workspace.id, language)}
      download
      aria-label={`${text}: ${workspace.otherParty.name}`}
    >
      {text}
    </a>
  );
}
