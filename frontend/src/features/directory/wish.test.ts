import { expect, test } from 'vitest';
import { wishOf } from './wish';

test('G4 what is looked for is read from the address; what makes no sense is left out', () => {
  expect(wishOf(new URLSearchParams('text=+ohjaus+&municipality=091&sector=EDUCATION&language=sv'))).toEqual({
    text: 'ohjaus',
    municipality: '091',
    sector: 'EDUCATION',
    language: 'sv',
  });
  expect(wishOf(new URLSearchParams('text=&municipality=Espoo&sector=x&language=de'))).toEqual({});
});
