import { useTranslation } from 'react-i18next';
import type { Workspace } from '~/shared/api/types';
import { useLocalPath } from '~/shared/i18n/language';
import { SectionLinks } from '~/shared/ui/SectionLinks';
import { sectionsFor } from './sections';

export function SectionNavigation({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  const path = useLocalPath();
  return (
    <SectionLinks
      label={t('workspace.sections.label')}
      links={sectionsFor(workspace).map((section) => ({
        to: path(`/workspaces/${workspace.id}${section.path}`),
        text: t(`workspace.sections.${section.name}`),
      }))}
    />
  );
}
