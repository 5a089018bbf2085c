import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { afterwards } from '~/shared/api/afterwards';
import { isProblem } from '~/shared/api/problem';
import { useIdempotencyKey } from '~/shared/form/useIdempotencyKey';
import { useLocalPath } from '~/shared/i18n/language';
import { problemText } from '~/shared/i18n/problemText';
import { Actions } from '~/shared/ui/Actions';
import { Button } from '~/shared/ui/Button';
import { Notice } from '~/shared/ui/Notice';
import { type FhirQuestionnaire, fhir } from './form/fhir';
import { useCreateQuestionnaire } from './queries';

const largest = 256 * 1024;

/** Of which nothing is there but what it is for; the server gives it an address. */
const empty: FhirQuestionnaire = {
  resourceType: 'Questionnaire',
  language: 'fi',
  code: [{ system: fhir.purposes, code: 'guidance' }],
};

/** A new questionnaire, from nothing or from a file of FHIR JSON. */
export function BeginQuestionnaire() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const path = useLocalPath();
  const create = useCreateQuestionnaire();
  const key = useIdempotencyKey();
  const file = useRef<HTMLInputElement>(null);
  const [unreadable, setUnreadable] = useState(false);

  const begin = (definition: FhirQuestionnaire) => {
    setUnreadable(false);
    key.renew();
    afterwards(create.mutateAsync({ definition, key: key.current() }), ({ questionnaire }) => {
      void navigate(path(`/administration/questionnaires/${questionnaire.id}`));
    });
  };
  const read = async (chosen: File | undefined) => {
    if (!chosen) return;
    const definition = chosen.size > largest ? undefined : parsed(await chosen.text());
    if (definition) begin(definition);
    else setUnreadable(true);
    if (file.current) file.current.value = '';
  };

  const exists =
    isProblem(create.error, 'invalid-request') &&
    create.error.errors.some(({ code }) => code === 'draft-exists');
  return (
    <>
      <Actions>
        <Button onClick={() => begin(empty)} busy={create.isPending && t('common.loading')}>
          {t('questionnaire.list.begin')}
        </Button>
        <Button variant="secondary" onClick={() => file.current?.click()}>
          {t('questionnaire.list.import')}
        </Button>
      </Actions>
      <input
        ref={file}
        type="file"
        accept=".json,application/json,application/fhir+json"
        aria-label={t('questionnaire.list.import')}
        hidden
        onChange={(event) => void read(event.target.files?.[0])}
      />
      {unreadable && (
        <Notice kind="error" announced>
          <p>{t('questionnaire.list.unreadable')}</p>
        </Notice>
      )}
      {create.isError && (
        <Notice kind="error" announced>
          <p>{exists ? t('questionnaire.draftExists') : problemText(t, create.error)}</p>
        </Notice>
      )}
    </>
  );
}

function parsed(text: string): FhirQuestionnaire | undefined {
  try {
    const json: unknown = JSON.parse(text);
    const isObject = typeof json === 'object' && json !== null && !Array.isArray(json);
    return isObject ? (json as FhirQuestionnaire) : undefined;
  } catch {
    return undefined;
  }
}
