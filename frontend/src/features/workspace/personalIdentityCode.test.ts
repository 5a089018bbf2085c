import { describe, expect, test } from 'vitest';
import { isPersonalIdentityCode, tidyPersonalIdentityCode } from './personalIdentityCode';

const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY';

describe('G2 personal identity code', () => {
  test.each(['010190-900P', '020285-901W', '030375-902T'])('%s is one', (code) => {
    expect(isPersonalIdentityCode(code)).toBe(true);
  });

  test.each([...'+-YXWVUABCDEF'])('the century sign %s is known', (sign) => {
    expect(isPersonalIdentityCode(`010100${sign}999${checkCharacters[10100999 % 31]}`)).toBe(
      // 1900 was no leap year, but 1 January exists in every century.
      true,
    );
  });

  test('29 February exists in leap years of its own century only', () => {
    const check = checkCharacters[290200900 % 31];
    expect(isPersonalIdentityCode(`290200A900${check}`)).toBe(true);
    expect(isPersonalIdentityCode(`290200-900${check}`)).toBe(false);
  });

  test.each([
    ['a wrong check character', '010190-900R'],
    ['an unknown century sign', '010190G900P'],
    ['a day that does not exist', `310290-900${checkCharacters[310290900 % 31]}`],
    ['an individual number below 002', `010190-001${checkCharacters[10190001 % 31]}`],
    ['too few characters', '010190-90P'],
    ['nothing', ''],
  ])('%s is refused', (_, code) => {
    expect(isPersonalIdentityCode(code)).toBe(false);
  });

  test('small letters and spaces around are put right, the century sign is not', () => {
    expect(tidyPersonalIdentityCode(' 010190y900p ')).toBe('010190Y900P');
  });
});
