import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderAt } from '~/test/render';
import { headingsOf } from './headings';
import { Markdown } from './Markdown';

test('security: of a text only the subset is carried out, and HTML stays what is written', () => {
  const { container } = renderAt(
    '/sv/x',
    '/x',
    <Markdown
      text={[
        '# Ensin',
        '## Toiseksi',
        '- yksi **tärkeä**',
        '<script>alert(1)</script> <b onclick="x()">b</b>',
        '![kuva](https://example.org/x.png)',
        '[sivu](/faq) [muualle](https://example.org/) [pois](//example.org) [koodi](javascript:alert(1))',
      ].join('\n\n')}
    />,
  );
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ id }) => id)).toEqual(['ensin', 'toiseksi']);
  expect(container.querySelector('script, b, img, [onclick]')).toBeNull();
  expect(container).toHaveTextContent('<script>alert(1)</script>');
  expect(screen.getByText('tärkeä').tagName).toBe('STRONG');
  expect(screen.getByRole('link', { name: 'sivu' })).toHaveAttribute('href', '/sv/faq');
  expect(screen.getByRole('link', { name: 'muualle' })).toHaveAttribute('href', 'https://example.org/');
  expect(screen.queryByRole('link', { name: /pois|koodi/ })).toBeNull();
});

test('the contents of a text are its headings, by the names that they have in it', () => {
  expect(headingsOf('## Mitä *tämä* on?\n\nx\n\n### ei tämä\n\n## Toinen ##')).toEqual([
    'Mitä tämä on?',
    'Toinen',
  ]);
});
