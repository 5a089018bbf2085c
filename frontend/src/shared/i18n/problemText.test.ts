import i18next from 'i18next';
import { expect, test } from 'vitest';
import { ApiProblem, ConnectionLost } from '~/shared/api/problem';
import { problemText } from './problemText';

const t = i18next.t;
const said = (status: number, slug: string, retryAfter?: string) =>
  problemText(t, new ApiProblem(status, { type: `urn:opastin:problem:${slug}` }, retryAfter));

test('a known problem has its own text', () => {
  expect(said(404, 'not-found')).toBe(t('problems.notFound'));
  expect(said(412, 'stale-version')).toBe(t('problems.changedMeanwhile'));
});

test('too many requests: says for how long', () => {
  expect(said(429, 'too-many-requests', '60')).toBe(
    'Yrityksiä on ollut liian monta. Yritä uudelleen minuutin kuluttua.',
  );
  expect(said(429, 'too-many-requests', '300')).toContain('5 minuutin kuluttua');
  expect(said(429, 'too-many-requests')).toBe(t('problems.tooManyRequests'));
});

test('an answer that is no problem document is told by its status', () => {
  expect(problemText(t, new ApiProblem(502, '<html>'))).toBe(t('problems.unavailable'));
  expect(problemText(t, new ApiProblem(418, null))).toBe(t('problems.unknown'));
});

test('no answer', () => {
  expect(problemText(t, new ConnectionLost(new TypeError()))).toBe(t('problems.connectionLost'));
});

test('a fault of ours', () => {
  expect(problemText(t, new Error('bug'))).toBe(t('problems.unknown'));
});
