import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '~/shared/api/problem';
import type { NotificationSettings } from '~/shared/api/types';
import { problemText } from '~/shared/i18n/problemText';
import { Actions } from '~/shared/ui/Actions';
import { Button } from '~/shared/ui/Button';
import { Notice } from '~/shared/ui/Notice';
import styles from './EmailChoices.module.css';
import { emailGroupOf, emailGroups, inOrder, isKnown } from './kinds';
import { useChooseEmails } from './queries';

export function EmailChoicesForm({ settings }: { settings: NotificationSettings }) {
  const { t } = useTranslation();
  const choose = useChooseEmails();
  const [without, setWithout] = useState(() => withoutEmail(settings));
  const [seen, setSeen] = useState(settings.version);
  // Saved here, or changed on another device.
  if (settings.version !== seen) {
    setSeen(settings.version);
    setWithout(withoutEmail(settings));
  }
  const offered = inOrder(settings.choices.map(({ kind }) => kind).filter(isKnown));
  const set = (kind: string, email: boolean) => {
    const next = new Set(without);
    if (email) next.delete(kind);
    else next.add(kind);
    setWithout(next);
    choose.reset();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (choose.isPending) return;
    choose.mutate({ withoutEmail: [...without], version: settings.version });
  };
  return (
    <form onSubmit={submit} noValidate>
      <p className={styles.question}>{t('notification.emails.legend')}</p>
      {emailGroups.map((group) => {
        const kinds = offered.filter((kind) => emailGroupOf(kind) === group);
        if (kinds.length === 0) return null;
        return (
          <fieldset key={group} className={styles.fieldset}>
            <legend>
              {group === 'inbox' ? t('notification.emails.inbox') : t(`workspace.sections.${group}`)}
            </legend>
            {kinds.map((kind) => (
              <label key={kind} className={styles.choice}>
                <input
                  type="checkbox"
                  checked={!without.has(kind)}
                  onChange={(event) => set(kind, event.target.checked)}
                />
                {t(`notification.kinds.${kind}`)}
              </label>
            ))}
          </fieldset>
        );
      })}
      {choose.isError && (
        <Notice kind="error" announced>
          <p>
            {isProblem(choose.error, 'stale-version')
              ? t('notification.emails.changed')
              : problemText(t, choose.error)}
          </p>
        </Notice>
      )}
      {choose.isSuccess && (
        <Notice kind="success" announced>
          <p>{t('notification.emails.saved')}</p>
        </Notice>
      )}
      <Actions>
        <Button type="submit" busy={choose.isPending && t('notification.emails.saving')}>
          {t('notification.emails.save')}
        </Button>
      </Actions>
    </form>
  );
}

function withoutEmail({ choices }: NotificationSettings): Set<string> {
  return new Set(choices.filter(({ email }) => !email).map(({ kind }) => kind));
}
