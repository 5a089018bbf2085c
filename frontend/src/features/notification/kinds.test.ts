import { expect, test } from 'vitest';
import { emailGroupOf, inOrder } from './kinds';

test('G20 choices of e-mails stand in the order in which things happen, each with its section', () => {
  expect(inOrder(['QUESTIONNAIRE_DUE', 'TASK_DUE', 'ANSWERS_SENT', 'TASK_GIVEN'])).toEqual([
    'TASK_GIVEN',
    'TASK_DUE',
    'ANSWERS_SENT',
    'QUESTIONNAIRE_DUE',
  ]);
  expect(emailGroupOf('TASK_DUE')).toBe('plan');
  expect(emailGroupOf('ANSWERS_SENT')).toBe('questionnaires');
});
