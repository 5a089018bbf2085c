import { screen } from '@testing-library/react';
import { http } from 'msw';
import { expect, test } from 'vitest';
import { renderAt } from '~/test/render';
import { server } from '~/test/server';
import TermsBanner from './TermsBanner';

const show = (inForceOn: string) => {
  server.use(
    http.get('*/api/v1/me/terms', () => Response.json({ accepted: [], next: { number: 2, inForceOn } })),
  );
  renderAt('/fi/workspaces', '/workspaces', <TermsBanner day="2199-12-31" />);
};

test('T18 new terms are announced with their day', async () => {
  show('2199-12-31');
  expect(await screen.findByText('Käyttöehdot muuttuvat 31.12.2199')).toBeVisible();
  expect(screen.getByRole('link')).toHaveAttribute('href', '/fi/accept-terms');
});

test('T18 terms in force wait for a deadline, and say until when', async () => {
  show('2026-01-01');
  expect(await screen.findByText(/ei tarvitse hyväksyä ehtoja ennen 31\.12\.2199/)).toBeVisible();
});
