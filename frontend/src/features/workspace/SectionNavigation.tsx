import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import type { Workspace } from '~/shared/api/types';
import { useLocalPath } from '~/shared/i18n/language';
import styles from './SectionNavigation.module.css';
import { sectionsFor } from './sections';

export function SectionNavigation({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  const path = useLocalPath();
  const sections = sectionsFor(workspace);
  if (sections.length < 2) return null;
  return (
    <nav aria-label={t('workspace.sections.label')} className={`${styles.sections} not-in-print`}>
      <ul>
        {sections.map((section) => (
          <li key={section.name}>
            <NavLink to={path(`/workspaces/${workspace.id}${section.path}`)} end>
              {t(`workspace.sections.${section.name}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
