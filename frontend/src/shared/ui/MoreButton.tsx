import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { problemText } from '~/shared/i18n/problemText';
import { Button } from './Button';
import styles from './MoreButton.module.css';
import { Notice } from './Notice';

interface MoreButtonProps {
  query: Pick<
    UseInfiniteQueryResult<InfiniteData<unknown>>,
    'data' | 'hasNextPage' | 'isFetchingNextPage' | 'isFetchNextPageError' | 'fetchNextPage' | 'error'
  >;
  children: string;
}

/** Under a list that comes in pages: adds the next one, or says why it did not come. */
export function MoreButton({ query, children }: MoreButtonProps) {
  const { t } = useTranslation();
  const pressed = useRef(false);
  const end = useRef<HTMLParagraphElement>(null);
  // The button is gone with the last page: the focus must not go with it.
  useEffect(() => {
    if (!query.hasNextPage && pressed.current) end.current?.focus({ preventScroll: true });
  }, [query.hasNextPage]);
  const load = async () => {
    pressed.current = true;
    const before = query.data?.pages.length ?? 0;
    // News that come meanwhile load the list anew, and push the next page aside: it is asked for once more.
    for (let there = false; !there; ) {
      const { data, isError, hasNextPage } = await query.fetchNextPage();
      there = isError || !hasNextPage || (data?.pages.length ?? 0) > before;
    }
  };
  return (
    <>
      {query.isFetchNextPageError && (
        <Notice kind="error" announced>
          <p>{problemText(t, query.error)}</p>
        </Notice>
      )}
      {query.hasNextPage ? (
        <div className={`${styles.more} not-in-print`}>
          <Button
            variant="secondary"
            onClick={() => void load()}
            busy={query.isFetchingNextPage && t('common.loading')}
          >
            {children}
          </Button>
        </div>
      ) : (
        pressed.current && (
          <p ref={end} tabIndex={-1} className="visually-hidden">
            {t('common.allShown')}
          </p>
        )
      )}
    </>
  );
}
