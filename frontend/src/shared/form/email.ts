import { z } from './zod';

/** Catches slips of the finger; whether an address works is known when mail has arrived. */
export const emailSchema = z
  .string()
  .trim()
  .min(1, 'required')
  .max(254, 'too-long')
  .regex(/^[^\s@<>,;:"()[\]\\]+@[^\s@.,]+(\.[^\s@.,]+)+$/, 'invalid-email');
