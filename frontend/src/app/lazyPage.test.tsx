import { render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { expect, test } from 'vitest';
import { lazyPage, pageOf } from './lazyPage';

function Greeting({ name }: { name: string }) {
  return <p>Hei, {name}</p>;
}

const greeting = () => lazyPage(async () => ({ default: Greeting }));

const place = (Page: ReturnType<typeof greeting>) => (
  <Suspense fallback="tyhjä">
    <Page name="Aino" />
  </Suspense>
);

test('a page that has been fetched ahead leaves no empty place', async () => {
  const Page = greeting();
  await Page.load();
  render(place(Page));
  expect(screen.getByText('Hei, Aino')).toBeVisible();
});

test('a page that has not been fetched comes when it is there', async () => {
  render(place(greeting()));
  expect(screen.getByText('tyhjä')).toBeVisible();
  expect(await screen.findByText('Hei, Aino')).toBeVisible();
});

test('an address in any language finds its page, the exact one first', () => {
  const empty = async () => ({ default: () => null });
  const pages = { 'workspaces/new': lazyPage(empty), 'workspaces/:workspaceId': lazyPage(empty) };
  expect(pageOf(pages, '/sv/workspaces/new')).toBe(pages['workspaces/new']);
  expect(pageOf(pages, '/fi/workspaces/0193')).toBe(pages['workspaces/:workspaceId']);
  expect(pageOf(pages, '/en/workspaces/0193/plan')).toBeUndefined();
});
