import { expect, test } from 'vitest';
import { faultOf } from './faultOf';

test('G16 what is wrong follows the name of its field, with a colon unless the name is a question', () => {
  expect(faultOf('Viesti', 'Tieto puuttuu.')).toBe('Viesti: Tieto puuttuu.');
  expect(faultOf('Mitä tarvitset?', 'Vastaa.')).toBe('Mitä tarvitset? Vastaa.');
});
