import { dayAndTime, instantOf } from '~/shared/form/helsinki';
import { z } from '~/shared/form/zod';
import type { InterruptionWish } from './interruptionQueries';
import { filled, kept, written } from './schema';

/** What people are told of an interruption, as the form has it: day and time in Finland. */
export const interruptionSchema = z
  .object({ endDay: filled, endTime: filled, fi: written, sv: written, en: written })
  .superRefine(({ endDay, endTime }, context) => {
    if (endDay && endTime && instantOf(endDay, endTime) === null) {
      context.addIssue({ code: 'custom', path: ['endTime'], message: 'invalid-time' });
    }
  });

export type InterruptionValues = z.infer<typeof interruptionSchema>;

/** Where the server's remarks belong. */
export const interruptionFields: Record<string, keyof InterruptionValues> = {
  '/expectedEnd': 'endDay',
  '/reason/fi': 'fi',
  '/reason/sv': 'sv',
  '/reason/en': 'en',
};

export function valuesOf({ reason, expectedEnd }: InterruptionWish): InterruptionValues {
  const { day, time } = dayAndTime(expectedEnd);
  return { endDay: day, endTime: time, ...reason };
}

export function wishOf(
  { endDay, endTime, fi, sv, en }: InterruptionValues,
  before?: string,
): InterruptionWish {
  return { expectedEnd: kept(before, endDay, endTime), reason: { fi, sv, en } };
}
