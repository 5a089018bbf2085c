import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '~/shared/api/problem';
import type { Topic } from '~/shared/api/types';
import { useIdempotencyKey } from '~/shared/form/useIdempotencyKey';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { useAddTopic, useChangeTopic } from './queries';
import { TopicForm } from './TopicForm';

export function AddTopic({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const add = useAddTopic();
  const key = useIdempotencyKey();
  return (
    <TopicForm
      heading={t('topic.form.new')}
      initial={{ fi: '', sv: '', en: '', active: 'yes' }}
      mayRetire={false}
      pending={add.isPending}
      error={add.error}
      onClose={onClose}
      onSubmit={({ active: _, ...names }, onProblem) =>
        add.mutate(
          { names, key: key.current() },
          {
            onSuccess: () => {
              announce(t('topic.form.saved'));
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

export function ChangeTopic({ topic, onClose }: { topic: Topic; onClose: () => void }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const change = useChangeTopic();
  const [begunWith] = useState(topic);
  const stale = isProblem(change.error, 'stale-version');
  const { fi, sv, en } = topic.name;
  return (
    <TopicForm
      heading={t('topic.form.change')}
      initial={{ ...begunWith.name, active: begunWith.active ? 'yes' : 'no' }}
      mayRetire
      pending={change.isPending}
      error={stale ? null : change.error}
      {...(stale && { warning: t('topic.form.stale', { names: [fi, sv, en].join(', ') }) })}
      onClose={onClose}
      onSubmit={({ active, ...names }, onProblem) =>
        change.mutate(
          {
            topicId: topic.id,
            // After a refusal the form has told what is saved now.
            version: stale ? topic.version : begunWith.version,
            names,
            active: active === 'yes',
          },
          {
            onSuccess: () => {
              announce(t('topic.form.saved'));
              onClose();
            },
            onError: onProblem,
          },
        )
      }
    />
  );
}
