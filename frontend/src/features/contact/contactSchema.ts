import { emailSchema } from '~/shared/form/email';
import { z } from '~/shared/form/zod';

export const contactSchema = z
  .object({
    kind: z.string().min(1, 'required'),
    text: z.string().trim().min(1, 'required').max(5000, 'too-long'),
    name: z.string().trim().max(120, 'too-long'),
    email: z
      .string()
      .trim()
      .pipe(z.union([z.literal(''), emailSchema])),
    receipt: z.boolean(),
    website: z.string(),
  })
  .refine(({ receipt, email }) => !receipt || email !== '', { path: ['email'], message: 'required' });

export type ContactValues = z.infer<typeof contactSchema>;

export const contactFields = ['kind', 'text', 'name', 'email'] as const;
