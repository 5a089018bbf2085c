import { expect, test } from 'vitest';
import { linkify } from './linkify';

const links = (text: string) => linkify(text).flatMap((piece) => piece.href ?? []);

test('plain text stays in one piece, line breaks included', () => {
  expect(linkify('Hei!\n\nNähdään 3.12. klo 13.')).toEqual([{ text: 'Hei!\n\nNähdään 3.12. klo 13.' }]);
});

test('nothing of the text is lost', () => {
  const text = 'Katso (https://example.fi/a_(b)?x=1), www.example.fi tai kirjoita etu.suku@example.fi.';
  expect(
    linkify(text)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});

test.each([
  ['Katso https://example.fi/polku.', ['https://example.fi/polku']],
  ['(https://example.fi/a_(b))', ['https://example.fi/a_(b)']],
  ['”http://example.fi”', ['http://example.fi/']],
  ['www.example.fi, kiitos', ['https://www.example.fi/']],
  ['etu.suku@example.fi', ['mailto:etu.suku@example.fi']],
  ['https://a.fi ja https://b.fi', ['https://a.fi/', 'https://b.fi/']],
])('%s', (text, expected) => {
  expect(links(text)).toEqual(expected);
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'https://', 'ftp://example.fi'])(
  '%s is no link',
  (text) => {
    expect(links(text)).toEqual([]);
  },
);
