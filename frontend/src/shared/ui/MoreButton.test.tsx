import { QueryClient, QueryClientProvider, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef } from 'react';
import { expect, test } from 'vitest';
import { MoreButton } from './MoreButton';

const queryKey = ['list'];

/** Of two pages; the second is overtaken by news, the first times that it is asked for. */
function List({ overtaken }: { overtaken: number }) {
  const client = useQueryClient();
  const left = useRef(overtaken);
  const query = useInfiniteQuery({
    queryKey,
    initialPageParam: 1,
    queryFn: async ({ pageParam, signal }) => {
      if (pageParam === 2 && left.current-- > 0)
        setTimeout(() => void client.invalidateQueries({ queryKey }), 1);
      await new Promise((later) => setTimeout(later, 20));
      signal.throwIfAborted();
      return pageParam;
    },
    getNextPageParam: (last) => (last < 2 ? last + 1 : undefined),
  });
  return (
    <>
      <p>{query.data?.pages.join(' and ')}</p>
      <MoreButton query={query}>more</MoreButton>
    </>
  );
}

test('G16 the next page comes although news load the list anew while it is on its way', async () => {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <List overtaken={1} />
    </QueryClientProvider>,
  );
  await userEvent.click(await screen.findByRole('button', { name: 'more' }));
  expect(await screen.findByText('1 and 2')).toBeVisible();
});
