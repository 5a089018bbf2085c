import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sideOf } from '~/shared/api/side';
import type { Workspace } from '~/shared/api/types';
import { ProposeAnother, ProposeNew } from './AppointmentForms';
import { AppointmentItem } from './AppointmentItem';
import { appointmentsQuery } from './appointmentQueries';
import { orderedAppointments } from './order';
import { PlanPart } from './PlanPart';
import { useNow } from './useNow';

/** When customer and experts meet. */
export function AppointmentSection({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  const query = useQuery(appointmentsQuery(workspace.id));
  const now = useNow();
  return (
    <PlanPart
      id="appointments"
      title={t('guidanceplan.appointments.title')}
      query={query}
      add={workspace.actions.includes('appointment.propose') && t('guidanceplan.appointments.propose')}
      newForm={(close) => <ProposeNew workspace={workspace} onClose={close} />}
      form={(appointment, close) => (
        <ProposeAnother workspace={workspace} appointment={appointment} onClose={close} />
      )}
      item={(appointment, { openForm, onMoved }) => (
        <AppointmentItem
          workspace={workspace}
          appointment={appointment}
          over={Date.parse(appointment.end) <= now.getTime()}
          onOther={openForm}
          onTaken={onMoved}
        />
      )}
      arrange={(appointments, inForm) => {
        const { ahead, over } = orderedAppointments(appointments, now, inForm);
        return {
          first: ahead,
          empty: t(`guidanceplan.appointments.empty.${sideOf(workspace.standing)}`),
          more: over,
          moreTitle: t('guidanceplan.appointments.earlier', { count: over.length }),
        };
      }}
    />
  );
}
