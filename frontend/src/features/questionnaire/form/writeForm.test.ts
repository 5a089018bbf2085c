import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { FhirQuestionnaire } from './fhir';
import { readForm } from './readForm';
import { writeForm } from './writeForm';

const read = (folder: string) =>
  readdirSync(resolve(folder)).map((file) => JSON.parse(readFileSync(resolve(folder, file), 'utf8')));

test('G8 the questionnaires of the service are written as they are read', () => {
  const ready: FhirQuestionnaire[] = read('../backend/src/main/resources/questionnaires');
  expect(ready.length).toBeGreaterThan(3);
  for (const json of ready) expect(writeForm(readForm(json), json)).toEqual(json);
});

test('G8 what is written of a form is read as the same form', () => {
  const cases: { form: FhirQuestionnaire }[] = read('../backend/src/test/resources/questionnaire-cases');
  for (const { form: json } of cases) {
    const form = readForm(json);
    expect(readForm(writeForm(form, json))).toEqual(form);
  }
});

test('G8 an empty text is left out, so that the server tells that it is missing', () => {
  const form = { ...readForm({}), title: { fi: 'Nimi', sv: '', en: 'Name' } };
  expect(writeForm(form, {})).toMatchObject({
    title: 'Nimi',
    _title: { extension: [{ extension: [{ valueCode: 'en' }, { valueString: 'Name' }] }] },
  });
});
