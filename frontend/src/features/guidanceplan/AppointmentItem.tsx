import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Appointment, Workspace } from '~/shared/api/types';
import { useLocalPath } from '~/shared/i18n/language';
import { problemText } from '~/shared/i18n/problemText';
import { Button } from '~/shared/ui/Button';
import { ButtonLink } from '~/shared/ui/ButtonLink';
import cards from '~/shared/ui/Cards.module.css';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { Notice } from '~/shared/ui/Notice';
import { type Step, useTakeStep } from './appointmentQueries';
import { CalendarLink } from './CalendarLink';
import { CancelDialog } from './CancelDialog';
import { usePersonName } from './usePersonName';
import { useWhen } from './useWhen';

interface AppointmentItemProps {
  workspace: Workspace;
  appointment: Appointment;
  /** Whether it has ended. */
  over: boolean;
  /** Not while another form is open: what stands in it must not be lost. */
  onOther: (() => void) | undefined;
  /** It may stand elsewhere now: the focus needs another place. */
  onTaken: () => void;
}

export function AppointmentItem({ workspace, appointment, over, onOther, onTaken }: AppointmentItemProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const personName = usePersonName();
  const when = useWhen();
  const path = useLocalPath();
  const [cancelling, setCancelling] = useState(false);
  const take = useTakeStep(workspace.id, (step) => {
    // At once: as long as the dialog is open, nothing else can take the focus.
    flushSync(() => setCancelling(false));
    announce(t(`guidanceplan.appointments.done.${step}`));
    onTaken();
  });
  const { id, topic, way, place, actions, changedBy } = appointment;
  const yourTurn = actions.includes('appointment.accept');
  const state = shownState(appointment, yourTurn);
  const go = (step: Step) => {
    if (!take.isPending) take.mutate({ appointment, step });
  };
  return (
    <article className={cards.card} data-turn={turnOf(state)} aria-labelledby={id}>
      <div className={cards.head}>
        <h3 id={id} className={cards.name}>
          {topic}
        </h3>
        <p className={cards.state}>{t(`guidanceplan.appointments.state.${state}`)}</p>
      </div>
      <p className={cards.when}>
        <time dateTime={appointment.start}>{when(appointment)}</time>
      </p>
      <p className={cards.detail}>
        {t(`guidanceplan.appointments.way.${way}`)}
        {place && `: ${place}`}
      </p>
      <p className={cards.detail}>
        {t(`guidanceplan.appointments.by.${byOf(state)}`, { name: personName(changedBy) })}
      </p>
      {take.isError && !cancelling && (
        <Notice kind="error" announced>
          <p>{problemText(t, take.error)}</p>
        </Notice>
      )}
      <div className={cards.actions}>
        {yourTurn && (
          <Button onClick={() => go('accept')} busy={take.isPending && t('common.loading')}>
            {t('guidanceplan.appointments.accept')}
          </Button>
        )}
        {actions.includes('appointment.propose-another') && onOther && (
          <Button variant="secondary" onClick={onOther}>
            {t('guidanceplan.appointments.proposeAnother')}
          </Button>
        )}
        {actions.includes('appointment.decline') && (
          <Button variant="secondary" onClick={() => go('decline')}>
            {t('guidanceplan.appointments.decline')}
          </Button>
        )}
        {actions.includes('appointment.cancel') && (
          <Button variant="secondary" onClick={() => setCancelling(true)}>
            {t(`guidanceplan.appointments.${state === 'AGREED' ? 'cancel' : 'takeBack'}`)}
          </Button>
        )}
        {over && state === 'AGREED' && workspace.actions.includes('feedback.give') && (
          <ButtonLink variant="secondary" to={path(`/workspaces/${workspace.id}/feedback?on=${id}`)}>
            {t('feedback.link.meeting')}
            <span className="visually-hidden">: {topic}</span>
          </ButtonLink>
        )}
        <CalendarLink kind="appointments" workspaceId={workspace.id} id={id} name={topic} />
      </div>
      {cancelling && (
        <CancelDialog appointment={appointment} take={take} onClose={() => setCancelling(false)} />
      )}
    </article>
  );
}

type ShownState = 'yourTurn' | 'theirTurn' | 'AGREED' | 'DECLINED' | 'CANCELLED';

function shownState({ state }: Appointment, yourTurn: boolean): ShownState {
  switch (state) {
    case 'PROPOSED_BY_CUSTOMER':
    case 'PROPOSED_BY_EXPERT':
      return yourTurn ? 'yourTurn' : 'theirTurn';
    default:
      return state;
  }
}

function turnOf(state: ShownState): 'yours' | 'agreed' | 'closed' | undefined {
  if (state === 'yourTurn') return 'yours';
  if (state === 'AGREED') return 'agreed';
  return state === 'CANCELLED' ? 'closed' : undefined;
}

function byOf(state: ShownState): 'PROPOSED' | 'AGREED' | 'DECLINED' | 'CANCELLED' {
  return state === 'yourTurn' || state === 'theirTurn' ? 'PROPOSED' : state;
}
