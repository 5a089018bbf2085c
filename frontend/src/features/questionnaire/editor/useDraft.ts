import { useState } from 'react';
import type { DefinedQuestionnaire } from '~/shared/api/types';
import { useUnsavedWork } from '~/shared/form/unsavedWork';
import type { FhirQuestionnaire } from '../form/fhir';
import type { Form } from '../form/model';
import { readForm } from '../form/readForm';
import { writeForm } from '../form/writeForm';
import { useReplaceQuestionnaire } from '../queries';

/** A draft that is being edited: what has been saved of it, and what has not yet. */
export function useDraft(defined: DefinedQuestionnaire) {
  const { questionnaire } = defined;
  const definition = defined.definition as FhirQuestionnaire;
  const [form, setForm] = useState(() => readForm(definition));
  const [saved, setSaved] = useState(form);
  // Of the version that the editing began with: a change by somebody else in between is told, not overwritten.
  const [version, setVersion] = useState(questionnaire.version);
  const replace = useReplaceQuestionnaire();
  const dirty = form !== saved;
  useUnsavedWork(dirty);

  const save = (onSaved: () => void) => {
    if (replace.isPending) return;
    const saving = form;
    replace.mutate(
      { id: questionnaire.id, version, definition: writeForm(saving, definition) },
      {
        onSuccess: (answer) => {
          setSaved(saving);
          setVersion(answer.questionnaire.version);
          onSaved();
        },
      },
    );
  };
  return {
    form,
    dirty,
    change: (update: (form: Form) => Form) => setForm(update),
    save,
    saving: replace.isPending,
    error: replace.error,
  };
}
