import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sideOf } from '~/shared/api/side';
import type { Appointment, Workspace } from '~/shared/api/types';
import { Button } from '~/shared/ui/Button';
import { QueryView } from '~/shared/ui/QueryView';
import { ProposeAnother, ProposeNew } from './AppointmentForms';
import { AppointmentItem } from './AppointmentItem';
import { appointmentsQuery } from './appointmentQueries';
import { orderedAppointments } from './order';
import styles from './Plan.module.css';
import { useNow } from './useNow';

/** When customer and experts meet. */
export function AppointmentSection({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  const query = useQuery(appointmentsQuery(workspace.id));
  // One form at a time: 'new', or the appointment for which another time is being proposed.
  const [form, setForm] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const toHeading = () => heading.current?.focus();
  const close = () => {
    setForm(null);
    toHeading();
  };
  return (
    <section className={styles.section} aria-labelledby="appointments">
      <h2 id="appointments" ref={heading} tabIndex={-1}>
        {t('guidanceplan.appointments.title')}
      </h2>
      <QueryView query={query}>
        {(appointments) => (
          <>
            <Appointments
              workspace={workspace}
              appointments={appointments}
              form={form}
              onOther={setForm}
              onClose={close}
              onTaken={toHeading}
            />
            {form === 'new' && (
              <div className={styles.begin}>
                <ProposeNew workspace={workspace} onClose={close} />
              </div>
            )}
            {form === null && workspace.actions.includes('appointment.propose') && (
              <div className={styles.begin}>
                <Button variant="secondary" onClick={() => setForm('new')}>
                  {t('guidanceplan.appointments.propose')}
                </Button>
              </div>
            )}
          </>
        )}
      </QueryView>
    </section>
  );
}

interface AppointmentsProps {
  workspace: Workspace;
  appointments: Appointment[];
  form: string | null;
  onOther: (appointmentId: string) => void;
  onClose: () => void;
  onTaken: () => void;
}

function Appointments({ workspace, appointments, form, onOther, onClose, onTaken }: AppointmentsProps) {
  const { t } = useTranslation();
  const { ahead, over } = orderedAppointments(appointments, useNow(), form);
  const items = (list: Appointment[]) => (
    <ul className={styles.list}>
      {list.map((appointment) => (
        <li key={appointment.id}>
          {form === appointment.id ? (
            <ProposeAnother workspace={workspace} appointment={appointment} onClose={onClose} />
          ) : (
            <AppointmentItem
              workspace={workspace}
              appointment={appointment}
              onOther={form === null ? () => onOther(appointment.id) : undefined}
              onTaken={onTaken}
            />
          )}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {ahead.length > 0 ? (
        items(ahead)
      ) : (
        <p className={styles.empty}>{t(`guidanceplan.appointments.empty.${sideOf(workspace.standing)}`)}</p>
      )}
      {over.length > 0 && (
        <details className={styles.more}>
          <summary>{t('guidanceplan.appointments.earlier', { count: over.length })}</summary>
          {items(over)}
        </details>
      )}
    </>
  );
}
