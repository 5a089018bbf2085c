import { instantOf } from '~/shared/form/helsinki';
import { z } from '~/shared/form/zod';
import type { Meeting } from './appointmentQueries';

export const ways = ['IN_PERSON', 'PHONE', 'ONLINE'] as const;

export const meetingFields = ['topic', 'day', 'time', 'minutes', 'way', 'place'] as const;

/** A meeting as the form has it: day and time in Finland. */
export const meetingSchema = z
  .object({
    topic: z.string().trim().min(1, 'required').max(200, 'too-long'),
    day: z.string().min(1, 'required'),
    time: z.string().min(1, 'required'),
    minutes: z
      .string()
      .trim()
      .min(1, 'required')
      .refine((text) => /^\d+$/.test(text) && Number(text) >= 5 && Number(text) <= 480, 'out-of-range'),
    way: z.enum(ways),
    place: z.string().trim().max(300, 'too-long'),
  })
  .superRefine(({ day, time, way, place }, context) => {
    if (way === 'IN_PERSON' && place === '') {
      context.addIssue({ code: 'custom', path: ['place'], message: 'required' });
    }
    if (day && time && instantOf(day, time) === null) {
      context.addIssue({ code: 'custom', path: ['time'], message: 'invalid-time' });
    }
  });

export type MeetingValues = z.infer<typeof meetingSchema>;

export function meetingOf({ topic, day, time, minutes, way, place }: MeetingValues): Meeting {
  return { topic, start: instantOf(day, time) ?? '', minutes: Number(minutes), way, place: place || null };
}
