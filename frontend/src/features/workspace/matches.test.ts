import { expect, test } from 'vitest';
import { matches } from './matches';

test.each([
  ['Aino Virtanen', '', true],
  ['Aino Virtanen', 'vir', true],
  ['Aino Virtanen', 'VIR ai', true],
  ['Maija-Liisa Järvenpää', 'liisa', true],
  ['Maija-Liisa Järvenpää', 'jär', true],
  ['Maija-Liisa Järvenpää', 'jar', false],
  ['Aino Virtanen', 'tanen', false],
  ['Aino Virtanen', 'aino korhonen', false],
])('%s is found with "%s": %s', (name, typed, expected) => {
  expect(matches(name, typed)).toBe(expected);
});
