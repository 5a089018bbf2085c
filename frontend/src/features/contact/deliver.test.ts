import { expect, test } from 'vitest';
import { ApiProblem } from '~/shared/api/problem';
import { deliver } from './deliver';

/** Sends with these answers, one after another; tells what was done. */
async function sent(answers: (string | undefined)[]) {
  const steps: string[] = [];
  const proof = { current: 'first' };
  const result = await deliver(proof, {
    send: async (given) => {
      steps.push(`send ${given}`);
      const refusal = answers.shift();
      if (refusal) throw new ApiProblem(409, { type: `urn:opastin:problem:${refusal}` });
      return 'received';
    },
    open: async () => {
      steps.push('open');
      return 'fresh';
    },
    wait: async () => {
      steps.push('wait');
    },
  }).catch((error: unknown) => (error as ApiProblem).type);
  return { steps, result };
}

test('G5 a form sent too early is sent again as it is, after a moment', async () => {
  expect(await sent(['contact-form-too-fresh', undefined])).toEqual({
    steps: ['send first', 'wait', 'send first'],
    result: 'received',
  });
});

test.each(['contact-form-stale', 'contact-form-used'])(
  'G5 a form that is %s is opened afresh and sent with that',
  async (refusal) => {
    expect(await sent([refusal, undefined])).toEqual({
      steps: ['send first', 'open', 'wait', 'send fresh'],
      result: 'received',
    });
  },
);

test('G5 other refusals are told at once, and it is not tried for ever', async () => {
  expect(await sent(['too-many-requests'])).toEqual({ steps: ['send first'], result: 'too-many-requests' });
  const { steps, result } = await sent(Array.from({ length: 9 }, () => 'contact-form-too-fresh'));
  expect(result).toBe('contact-form-too-fresh');
  expect(steps.filter((step) => step === 'send first')).toHaveLength(3);
});
