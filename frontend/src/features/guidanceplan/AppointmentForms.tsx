import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '~/shared/api/problem';
import type { Appointment, Workspace } from '~/shared/api/types';
import { Conflict } from '~/shared/form/Conflict';
import { addDays, dayAndTime } from '~/shared/form/helsinki';
import { useIdempotencyKey } from '~/shared/form/useIdempotencyKey';
import { dayOf } from '~/shared/i18n/dates';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { SummaryItem, SummaryList } from '~/shared/ui/SummaryList';
import { AppointmentForm } from './AppointmentForm';
import { type Meeting, readAppointment, usePropose, useProposeAnother } from './appointmentQueries';
import { useWhen } from './useWhen';

const usualMinutes = 45;
const usualTime = '10:00';

export function ProposeNew({ workspace, onClose }: { workspace: Workspace; onClose: () => void }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const propose = usePropose(workspace.id);
  const key = useIdempotencyKey();
  return (
    <AppointmentForm
      heading={t('guidanceplan.appointments.form.new')}
      initial={{
        topic: '',
        day: addDays(dayOf(new Date()), 7),
        time: usualTime,
        minutes: String(usualMinutes),
        way: 'IN_PERSON',
        place: '',
      }}
      pending={propose.isPending}
      error={propose.error}
      onClose={onClose}
      onSubmit={(meeting, onProblem) =>
        propose.mutate(
          { meeting, key: key.current() },
          {
            onSuccess: () => {
              announce(t('guidanceplan.appointments.done.propose'));
              onClose();
            },
            onError: (error) => {
              onProblem(error);
              if (isProblem(error, 'idempotency-key-reused')) key.renew();
            },
          },
        )
      }
    />
  );
}

interface ProposeAnotherProps {
  workspace: Workspace;
  appointment: Appointment;
  onClose: () => void;
}

export function ProposeAnother({ workspace, appointment, onClose }: ProposeAnotherProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const propose = useProposeAnother(workspace.id);
  // What the form began with: what others do meanwhile must not slip in unseen.
  const [begunWith] = useState(appointment);
  const [other, setOther] = useState<Appointment | null>(null);
  const send = (meeting: Meeting, version: number, onProblem: (error: unknown) => void) =>
    propose.mutate(
      { appointmentId: appointment.id, version, meeting },
      {
        onSuccess: () => {
          announce(t('guidanceplan.appointments.done.propose'));
          onClose();
        },
        onError: async (error) => {
          onProblem(error);
          if (!isProblem(error, 'stale-version')) return;
          const now = await readAppointment(workspace.id, appointment.id).catch(() => null);
          if (now) setOther(now);
        },
      },
    );
  return (
    <AppointmentForm
      heading={t('guidanceplan.appointments.form.another')}
      {...(begunWith.state === 'AGREED' && { note: t('guidanceplan.appointments.form.anotherNote') })}
      initial={{
        ...dayAndTime(begunWith.start),
        topic: begunWith.topic,
        minutes: String(begunWith.minutes),
        way: begunWith.way,
        place: begunWith.place ?? '',
      }}
      pending={propose.isPending}
      error={other ? null : propose.error}
      onClose={onClose}
      onSubmit={(meeting, onProblem) => send(meeting, other?.version ?? begunWith.version, onProblem)}
    >
      {(submit) =>
        other && (
          <Conflict by={other.changedBy} onMine={submit} onTheirs={onClose}>
            <SavedAppointment appointment={other} />
          </Conflict>
        )
      }
    </AppointmentForm>
  );
}

function SavedAppointment({ appointment }: { appointment: Appointment }) {
  const { t } = useTranslation();
  const when = useWhen();
  const { state, topic, way, place } = appointment;
  const settled = state === 'AGREED' || state === 'DECLINED' || state === 'CANCELLED' ? state : 'yourTurn';
  return (
    <SummaryList>
      <SummaryItem term={t('guidanceplan.appointments.form.topic')}>{topic}</SummaryItem>
      <SummaryItem term={t('guidanceplan.appointments.form.day')}>{when(appointment)}</SummaryItem>
      <SummaryItem term={t('guidanceplan.appointments.form.way')}>
        {t(`guidanceplan.appointments.way.${way}`)}
        {place && `: ${place}`}
      </SummaryItem>
      <SummaryItem term={t('guidanceplan.appointments.standing')}>
        {t(`guidanceplan.appointments.state.${settled}`)}
      </SummaryItem>
    </SummaryList>
  );
}
