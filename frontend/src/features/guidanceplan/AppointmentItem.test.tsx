import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { anAppointment } from '~/test/planSamples';
import { renderAt } from '~/test/render';
import { aWorkspace, workspaceId } from '~/test/samples';
import { AppointmentItem } from './AppointmentItem';

const link = 'Anna palautetta: Kevään suunnitelmat';

function show(over: boolean, state: 'AGREED' | 'DECLINED', actions: string[]) {
  renderAt(
    '/fi/plan',
    '/plan',
    <AppointmentItem
      workspace={aWorkspace({ actions })}
      appointment={anAppointment({ id: 'a1', state, actions: [] })}
      over={over}
      onOther={undefined}
      onTaken={() => undefined}
    />,
  );
}

test('G8 from a meeting that was agreed and is over, the way leads to feedback on it', () => {
  show(true, 'AGREED', ['feedback.give']);
  expect(screen.getByRole('link', { name: link })).toHaveAttribute(
    'href',
    `/fi/workspaces/${workspaceId}/feedback?on=a1`,
  );
});

test.each([
  [false, 'AGREED', ['feedback.give']],
  [true, 'DECLINED', ['feedback.give']],
  [true, 'AGREED', []],
] as const)('G8 from no other meeting, and not for an expert (over: %s, %s, %s)', (over, state, actions) => {
  show(over, state, [...actions]);
  expect(screen.queryByRole('link', { name: link })).toBeNull();
});
