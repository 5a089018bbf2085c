import { expect, test } from 'vitest';
import { forgetReturnTo, rememberReturnTo, returnTo } from './returnTo';

test('a path of ours is given back until it is forgotten', () => {
  rememberReturnTo('/fi/workspaces/0198f000-0000-7000-8000-000000000001');
  expect(returnTo()).toBe('/fi/workspaces/0198f000-0000-7000-8000-000000000001');
  forgetReturnTo();
  expect(returnTo()).toBeNull();
});

test.each([
  'https://evil.example',
  '//evil.example',
  '/fi//evil.example',
  '/fi/\\evil',
  '/fi/x?y',
  '/fi/x#z',
  '/auth/suomifi/start',
])('%s is not kept', (path) => {
  rememberReturnTo(path);
  expect(returnTo()).toBeNull();
  sessionStorage.setItem('returnTo', path);
  expect(returnTo()).toBeNull();
});
