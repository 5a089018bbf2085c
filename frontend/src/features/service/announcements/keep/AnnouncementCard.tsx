import { useState } from 'react';
import { afterwards } from '~/shared/api/afterwards';
import type { KeptAnnouncement } from '~/shared/api/types';
import { languages, useLanguage } from '~/shared/i18n/language';
import { Button } from '~/shared/ui/Button';
import cards from '~/shared/ui/Cards.module.css';
import { ConfirmDialog } from '~/shared/ui/ConfirmDialog';
import { useAnnounce as useSay } from '~/shared/ui/LiveRegion';
import { period } from '../period';
import { useWords } from '../words/words';
import { useDeleteAnnouncement, useEndAnnouncement } from './queries';

interface AnnouncementCardProps {
  announcement: KeptAnnouncement;
  onChange: (() => void) | undefined;
  onGone: () => void;
}

const turns = { AHEAD: undefined, NOW: 'agreed', PAST: 'closed' } as const;

export function AnnouncementCard({ announcement, onChange, onGone }: AnnouncementCardProps) {
  const words = useWords().announcements;
  const language = useLanguage();
  const [asking, setAsking] = useState<'end' | 'delete' | null>(null);
  const { kind, audience, phase, from, until, text, actions } = announcement;
  const offered = (['end', 'delete'] as const).filter((step) => actions.includes(`announcement.${step}`));
  return (
    <article className={cards.card} data-turn={turns[phase]}>
      <div className={cards.head}>
        <h2 className={cards.name}>{words.kind[kind]}</h2>
        <p className={cards.state}>{words.phase[phase]}</p>
      </div>
      <p className={cards.when}>{period(from, until, language)}</p>
      <p className={cards.detail}>{words.audience[audience]}</p>
      {languages.map((each) => (
        <p key={each} lang={each} className={cards.text}>
          {text[each]}
        </p>
      ))}
      {onChange && actions.length > 0 && (
        <div className={cards.actions}>
          <Button variant="secondary" onClick={onChange}>
            {words.change}
          </Button>
          {offered.map((step) => (
            <Button key={step} variant="secondary" onClick={() => setAsking(step)}>
              {words[step].button}
            </Button>
          ))}
        </div>
      )}
      {asking && (
        <StepDialog
          announcement={announcement}
          step={asking}
          onClose={() => setAsking(null)}
          onDone={() => {
            setAsking(null);
            onGone();
          }}
        />
      )}
    </article>
  );
}

interface StepDialogProps {
  announcement: KeptAnnouncement;
  step: 'end' | 'delete';
  onClose: () => void;
  onDone: () => void;
}

function StepDialog({ announcement, step, onClose, onDone }: StepDialogProps) {
  const words = useWords().announcements[step];
  const say = useSay();
  const end = useEndAnnouncement();
  const remove = useDeleteAnnouncement();
  const asked = step === 'end' ? end : remove;
  const go = () => {
    if (asked.isPending) return;
    afterwards<unknown>(asked.mutateAsync(announcement), () => {
      say(words.done);
      onDone();
    });
  };
  return (
    <ConfirmDialog title={words.title} go={words.button} onGo={go} onClose={onClose} step={asked}>
      <p>{words.text}</p>
    </ConfirmDialog>
  );
}
