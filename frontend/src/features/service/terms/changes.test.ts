import { expect, test } from 'vitest';
import { changesOf } from './changes';

test('T18 what changes between two versions is told word by word, and what stays is counted', () => {
  const before =
    '## Ehdot\n\nPalvelu on maksuton.\n\n- Käytä omia tunnuksiasi.\n- Kirjaudu ulos.\n\nVanha kohta poistuu.';
  const after =
    '## Ehdot\n\nPalvelu on aina maksuton.\n\n- Käytä omia tunnuksiasi.\n- Kirjaudu ulos.\n\n- Aivan toinen asia.';
  expect(changesOf(before, after)).toEqual([
    { kind: 'unchanged', count: 1 },
    {
      kind: 'changed',
      pieces: [
        { kind: 'same', text: 'Palvelu on ' },
        { kind: 'added', text: 'aina ' },
        { kind: 'same', text: 'maksuton.' },
      ],
    },
    { kind: 'unchanged', count: 2 },
    { kind: 'changed', pieces: [{ kind: 'removed', text: 'Vanha kohta poistuu.' }] },
    { kind: 'changed', pieces: [{ kind: 'added', text: 'Aivan toinen asia.' }] },
  ]);
});

test('T18 signs of Markdown alone are no change', () => {
  expect(changesOf('**Ehto** [linkki](/a)', 'Ehto [linkki](/b)')).toEqual([{ kind: 'unchanged', count: 1 }]);
});
