import { useTranslation } from 'react-i18next';
import type { Task } from '~/shared/api/types';

/** A person's name, or "you". */
export function usePersonName(): (person: Task['author']) => string {
  const { t } = useTranslation();
  return (person) => (person.you ? t('guidanceplan.common.you') : person.name);
}
