import type { ReactNode } from 'react';
import type { ContactForm, ContactReceived } from '~/shared/api/types';
import { ContactFields } from './ContactFields';
import { NobodyReads } from './NobodyReads';
import { Thanks } from './Thanks';

interface OpenedFormProps {
  form: ContactForm;
  received: ContactReceived | undefined;
  onReceived: (received: ContactReceived) => void;
  /** Where one goes when it has been sent. */
  onward?: ReactNode;
}

/** A form to be filled in, or why it cannot be, or that it has been sent. */
export function OpenedForm({ form, received, onReceived, onward }: OpenedFormProps) {
  if (received) return <Thanks received={received}>{onward}</Thanks>;
  if (!form.receives) return <NobodyReads provider={form.provider} />;
  return <ContactFields form={form} onReceived={onReceived} />;
}
