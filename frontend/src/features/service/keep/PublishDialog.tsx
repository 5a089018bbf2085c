import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { afterwards } from '~/shared/api/afterwards';
import { isProblem } from '~/shared/api/problem';
import type { TextVersion } from '~/shared/api/types';
import field from '~/shared/form/Field.module.css';
import { formatDate } from '~/shared/i18n/dates';
import { isLanguage, type Language, languageNames, useLanguage } from '~/shared/i18n/language';
import { problemText } from '~/shared/i18n/problemText';
import { Actions } from '~/shared/ui/Actions';
import { Button } from '~/shared/ui/Button';
import { Dialog } from '~/shared/ui/Dialog';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { Notice } from '~/shared/ui/Notice';
import { fill, useWords } from '../words/words';
import { usePublishText } from './queries';

/** From which day on a draft shall be in force. */
export function PublishDialog({ text, onClose }: { text: TextVersion; onClose: () => void }) {
  const { t } = useTranslation();
  const words = useWords();
  const language = useLanguage();
  const announce = useAnnounce();
  const id = useId();
  const earliest = text.earliestDay ?? '';
  const [day, setDay] = useState(earliest);
  const publish = usePublishText();
  const go = () => {
    if (publish.isPending || !day) return;
    afterwards(publish.mutateAsync({ ...text, inForceOn: day }), () => {
      announce(words.keep.publish.done);
      onClose();
    });
  };
  return (
    <Dialog title={words.keep.publish.title} onClose={onClose}>
      <p>{words.keep.publish.text}</p>
      <div className={field.field}>
        <label htmlFor={id} className={field.label}>
          {words.keep.publish.day}
        </label>
        <p id={`${id}-hint`} className={field.hint}>
          {fill(words.keep.publish.hint, { day: earliest ? formatDate(earliest, language) : '' })}
        </p>
        <input
          id={id}
          type="date"
          className={field.control}
          aria-describedby={`${id}-hint`}
          min={earliest}
          value={day}
          onChange={({ target }) => setDay(target.value)}
        />
      </div>
      {publish.error && (
        <Notice kind="error" announced>
          <Faults error={publish.error} />
        </Notice>
      )}
      <Actions>
        <Button onClick={go} busy={publish.isPending && t('common.loading')}>
          {words.keep.publish.button}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </Actions>
    </Dialog>
  );
}

/** What keeps it from being published: a day too early, or languages that are not written. */
function Faults({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const words = useWords();
  if (!isProblem(error, 'invalid-request')) return <p>{problemText(t, error)}</p>;
  const missing = new Set(
    error.errors
      .map(({ pointer }) => pointer.split('/').at(-1))
      .filter((last): last is Language => isLanguage(last)),
  );
  if (missing.size === 0) return <p>{words.keep.publish.tooEarly}</p>;
  return (
    <p>
      {fill(words.keep.publish.missing, {
        languages: [...missing].map((language) => languageNames[language]).join(', '),
      })}
    </p>
  );
}
