import { useTranslation } from 'react-i18next';
import { Button } from '~/shared/ui/Button';
import styles from './Administration.module.css';

interface MoreButtonProps {
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };
}

export function MoreButton({ query }: MoreButtonProps) {
  const { t } = useTranslation();
  if (!query.hasNextPage) return null;
  return (
    <div className={`${styles.more} not-in-print`}>
      <Button
        variant="secondary"
        onClick={() => void query.fetchNextPage()}
        busy={query.isFetchingNextPage && t('common.loading')}
      >
        {t('administration.showMore')}
      </Button>
    </div>
  );
}
