import { expect, test } from 'vitest';
import { fileSize } from './fileSize';

test('sizes are told as people of each language say them', () => {
  expect(fileSize(1, 'fi')).toBe('1\u00a0tavua');
  expect(fileSize(2_048, 'sv')).toBe('2\u00a0kB');
  expect(fileSize(3_355_443, 'fi')).toBe('3,2\u00a0Mt');
  expect(fileSize(25 * 1024 * 1024, 'en')).toBe('25\u00a0MB');
});
