import { useState } from 'react';
import type { TextVersion } from '~/shared/api/types';
import { useUnsavedWork } from '~/shared/form/unsavedWork';
import type { Language } from '~/shared/i18n/language';
import { useReplaceText } from './queries';

/** A draft that is being written: what has been saved of it, and what has not yet. */
export function useTextDraft(text: TextVersion) {
  const [said, setSaid] = useState({ title: text.title, body: text.body });
  const [saved, setSaved] = useState(said);
  // Of the version that the writing began with: a change by somebody else in between is told, not overwritten.
  const [version, setVersion] = useState(text.version);
  const replace = useReplaceText();
  const dirty = said !== saved;
  useUnsavedWork(dirty);

  const save = (onSaved: () => void) => {
    if (replace.isPending) return;
    const saving = said;
    replace.mutate(
      { id: text.id, version, ...saving },
      {
        onSuccess: (answer) => {
          setSaved(saving);
          setVersion(answer.version);
          onSaved();
        },
      },
    );
  };
  return {
    said,
    dirty,
    change: (part: 'title' | 'body', language: Language, value: string) =>
      setSaid((before) => ({ ...before, [part]: { ...before[part], [language]: value } })),
    save,
    saving: replace.isPending,
    error: replace.error,
  };
}
