import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '~/shared/api/problem';
import type { Topic, WorkspaceTopics } from '~/shared/api/types';
import { localized, useLanguage } from '~/shared/i18n/language';
import { problemText } from '~/shared/i18n/problemText';
import { Actions } from '~/shared/ui/Actions';
import { Button } from '~/shared/ui/Button';
import { Dialog } from '~/shared/ui/Dialog';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { Notice } from '~/shared/ui/Notice';
import { QueryView } from '~/shared/ui/QueryView';
import { topicsQuery, useChooseTopics } from './queries';
import styles from './Topic.module.css';

interface TopicDialogProps {
  workspaceId: string;
  /** What is saved now, also when somebody else changes it meanwhile. */
  chosen: WorkspaceTopics;
  onClose: () => void;
}

export function TopicDialog({ workspaceId, chosen, onClose }: TopicDialogProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const language = useLanguage();
  const list = useQuery(topicsQuery);
  const choose = useChooseTopics(workspaceId);
  const [seen, setSeen] = useState(chosen.version);
  const [ids, setIds] = useState(() => new Set(chosen.topics.map(({ id }) => id)));
  const [none, setNone] = useState(false);
  const stale = isProblem(choose.error, 'stale-version');
  const kept = new Set(chosen.topics.map(({ id }) => id));

  const toggle = (id: string) => {
    setNone(false);
    setIds((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  };
  const save = () => {
    setNone(ids.size === 0);
    if (ids.size === 0 || choose.isPending) return;
    // Somebody who has read what another expert saved knows that version, too.
    const version = stale ? chosen.version : seen;
    setSeen(version);
    choose.mutate(
      { topics: [...ids], version },
      {
        onSuccess: () => {
          announce(t('topic.workspace.saved'));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog title={t('topic.workspace.dialogTitle')} onClose={onClose}>
      <p>{t('topic.workspace.dialogText')}</p>
      <QueryView query={list}>
        {({ items }) => (
          <fieldset className={styles.options}>
            <legend className="visually-hidden">{t('topic.workspace.dialogTitle')}</legend>
            {items
              .filter(({ id, active }) => active || kept.has(id) || ids.has(id))
              .map((topic) => (
                <Option key={topic.id} topic={topic} chosen={ids.has(topic.id)} onToggle={toggle} />
              ))}
          </fieldset>
        )}
      </QueryView>
      {none && (
        <p className={styles.fault} role="alert">
          {t('topic.workspace.none')}
        </p>
      )}
      {choose.isError && (
        <Notice kind={stale ? 'warning' : 'error'} announced>
          <p>
            {stale
              ? t('topic.workspace.stale', {
                  topics: chosen.topics.map(({ name }) => localized(name, language).text).join(', '),
                })
              : problemText(t, choose.error)}
          </p>
        </Notice>
      )}
      <Actions>
        <Button onClick={save} busy={choose.isPending && t('topic.workspace.saving')}>
          {t('topic.workspace.save')}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </Actions>
    </Dialog>
  );
}

interface OptionProps {
  topic: Topic;
  chosen: boolean;
  onToggle: (id: string) => void;
}

function Option({ topic, chosen, onToggle }: OptionProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <label className={styles.option}>
      <input type="checkbox" checked={chosen} onChange={() => onToggle(topic.id)} />
      <span>
        {localized(topic.name, language).text} {!topic.active && t('topic.workspace.retired')}
      </span>
    </label>
  );
}
