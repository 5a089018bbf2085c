import { emailSchema } from '~/shared/form/email';
import { z } from '~/shared/form/zod';

const longestReason = 1000;

/** Counted as people count, not in halves of characters. */
const tooLong = (text: string) => [...text].length > longestReason;

export const proposalSchema = z
  .object({
    kind: z.enum(['JOIN', 'HANDOVER']),
    by: z.enum(['LIST', 'EMAIL']),
    expertId: z.string(),
    email: z.string(),
    reason: z
      .string()
      .trim()
      .min(1, 'required')
      .refine((text) => !tooLong(text), 'too-long'),
  })
  .superRefine(({ by, expertId, email }, context) => {
    if (by === 'LIST' && expertId === '') {
      context.addIssue({ code: 'custom', path: ['expertId'], message: 'required' });
    }
    if (by === 'EMAIL') {
      const { error } = emailSchema.safeParse(email);
      const message = error?.issues[0]?.message;
      if (message) context.addIssue({ code: 'custom', path: ['email'], message });
    }
  });

export type ProposalValues = z.infer<typeof proposalSchema>;
