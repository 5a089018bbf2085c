import { emailSchema } from '~/shared/form/email';
import { z } from '~/shared/form/zod';

const longestReason = 1000;

/** Counted as people count, not in halves of characters. */
const tooLong = (text: string) => [...text].length > longestReason;

const reason = z
  .string()
  .trim()
  .min(1, 'required')
  .refine((text) => !tooLong(text), 'too-long');

export const proposalSchema = z
  .object({
    kind: z.enum(['JOIN', 'HANDOVER']),
    by: z.enum(['LIST', 'EMAIL']),
    expertId: z.string(),
    email: z.string(),
    reason,
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

export const handoverSchema = z.object({ expertId: z.string().min(1, 'required'), reason });

export type HandoverValues = z.infer<typeof handoverSchema>;

export type ProposalValues = z.infer<typeof proposalSchema>;
