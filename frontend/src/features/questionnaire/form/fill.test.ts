import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FhirQuestionnaire } from './fhir';
import { fill } from './fill';
import { type Answers, allItems } from './model';
import { readForm } from './readForm';

interface SharedCase {
  name: string;
  form: FhirQuestionnaire;
  runs: {
    name: string;
    answers: Answers;
    reachable: string[];
    kept: string[];
    faults: { linkId: string; code: string }[];
    scores: { area: string; mean: number | null; answered: number; asked: number }[];
  }[];
}

// The cases that the server's engine is held against, too.
const folder = resolve('../backend/src/test/resources/questionnaire-cases');
const cases = readdirSync(folder).map(
  (file): SharedCase => JSON.parse(readFileSync(resolve(folder, file), 'utf8')),
);

test('G8 there are cases', () => expect(cases.length).toBeGreaterThan(4));

describe.each(cases)('G8 $name', ({ form: json, runs }) => {
  const form = readForm(json);
  const linkIds = allItems(form.items).flatMap((item) =>
    item.is === 'question' && item.comment ? [item.linkId, item.comment.linkId] : [item.linkId],
  );
  test.each(runs)('$name', (run) => {
    const filled = fill(form, run.answers);
    expect(linkIds.filter((linkId) => filled.reachable.has(linkId))).toEqual(run.reachable);
    expect(Object.keys(filled.answers).sort()).toEqual([...run.kept].sort());
    expect(filled.faults).toEqual(run.faults);
    expect(filled.scores.map(({ name: _, ...score }) => score)).toEqual(run.scores);
  });
});

test('G8 a form that has been filled stays as it is when filled again', () => {
  for (const { form: json, runs } of cases) {
    const form = readForm(json);
    for (const { answers } of runs) {
      const once = fill(form, answers);
      expect(fill(form, once.answers)).toEqual({
        ...once,
        faults: once.faults.filter(({ code }) => code !== 'unknown-item'),
        faultsSoFar: once.faultsSoFar.filter(({ code }) => code !== 'unknown-item'),
      });
    }
  }
});
