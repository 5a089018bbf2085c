import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import type { FaultCode } from './answerRules';
import { FormItems } from './FormItems';
import type { FhirQuestionnaire } from './fhir';
import { fill } from './fill';
import type { Answers, Form } from './model';
import { readForm } from './readForm';

const formOf = (name: string) =>
  readForm(
    (
      JSON.parse(
        readFileSync(resolve(`../backend/src/test/resources/questionnaire-cases/${name}.json`), 'utf8'),
      ) as { form: FhirQuestionnaire }
    ).form,
  );

interface Seen {
  answers: Answers;
}

function Filling({ form, seen }: { form: Form; seen: Seen }) {
  const [answers, setAnswers] = useState<Answers>({});
  const filled = fill(form, answers);
  seen.answers = filled.answers;
  return (
    <FormItems
      items={form.items}
      answers={filled.answers}
      reachable={filled.reachable}
      faults={new Map<string, FaultCode>(filled.faults.map(({ linkId, code }) => [linkId, code]))}
      language="en"
      headingLevel={2}
      onChange={(linkId, given) => setAnswers((before) => ({ ...before, [linkId]: given }))}
    />
  );
}

function show(name: string): Seen {
  const seen: Seen = { answers: {} };
  render(<Filling form={formOf(name)} seen={seen} />);
  return seen;
}

test('G8 a question appears with the answer that asks for it, and its answer goes with it', async () => {
  const seen = show('dropped');
  expect(screen.queryByLabelText(/Question school-name/)).toBeNull();
  const studies = screen.getByRole('group', { name: 'Question studies' });
  await userEvent.click(within(studies).getByLabelText('Yes'));
  await userEvent.type(screen.getByLabelText(/Question school-name/), 'College');
  expect(seen.answers['school-name']).toEqual([{ valueString: 'College' }]);
  await userEvent.click(within(studies).getByLabelText('No'));
  expect(screen.queryByLabelText(/Question school-name/)).toBeNull();
  expect(Object.keys(seen.answers)).toEqual(['studies']);
});

test('G8 what is chosen can be taken back, also by keyboard', async () => {
  const seen = show('limits');
  const scale = screen.getByRole('group', { name: 'Question scale' });
  await userEvent.click(within(scale).getByLabelText('7'));
  expect(seen.answers.scale).toEqual([{ valueDecimal: 7 }]);
  within(scale)
    .getByRole('button', { name: /Remove the answer/ })
    .focus();
  await userEvent.keyboard('{Enter}');
  expect(seen.answers.scale).toBeUndefined();
});

test('G8 numbers are written with comma or point; what is none is told', async () => {
  const seen = show('limits');
  const decimal = screen.getByLabelText('Question decimal');
  await userEvent.type(decimal, '1,50');
  expect(seen.answers.decimal).toEqual([{ valueDecimal: 1.5 }]);
  expect(decimal).toHaveValue('1,50');
  await userEvent.clear(decimal);
  await userEvent.type(decimal, 'some');
  expect(decimal).toHaveAccessibleDescription('Check the answer: it has to be of the right form.');
  expect(decimal).toBeInvalid();
});

test('G8 "none of these" excludes the others, and something else can be written', async () => {
  const seen = show('choices');
  const some = screen.getByRole('group', { name: 'Question some' });
  await userEvent.click(within(some).getByLabelText('Option x'));
  await userEvent.click(within(some).getByLabelText('Something else'));
  await userEvent.type(within(some).getByLabelText('What else?'), 'z');
  expect(seen.answers.some).toEqual([{ valueCoding: 'x' }, { valueString: 'z' }]);
  await userEvent.click(within(some).getByLabelText('Option none'));
  expect(seen.answers.some).toEqual([{ valueCoding: 'none' }]);
  await userEvent.click(within(some).getByLabelText('Option y'));
  expect(seen.answers.some).toEqual([{ valueCoding: 'y' }]);
});
