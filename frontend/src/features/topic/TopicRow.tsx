import { useTranslation } from 'react-i18next';
import type { Topic } from '~/shared/api/types';
import { localized, useLanguage } from '~/shared/i18n/language';
import styles from './Topic.module.css';

interface TopicRowProps {
  topic: Topic;
  first: boolean;
  last: boolean;
  onUp: () => void;
  onDown: () => void;
  /** Not while another form is open. */
  onEdit: (() => void) | undefined;
}

export function TopicRow({ topic, first, last, onUp, onDown, onEdit }: TopicRowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = localized(topic.name, language).text;
  const others = (['fi', 'sv', 'en'] as const).filter((code) => code !== language);
  return (
    <div className={styles.row} data-retired={!topic.active}>
      <div>
        <p className={styles.name}>{name}</p>
        <p className={styles.others}>
          {others.map((code, index) => (
            <span key={code} lang={code}>
              {index > 0 && ' · '}
              {topic.name[code]}
            </span>
          ))}
        </p>
        {!topic.active && <p className={styles.others}>{t('topic.list.retired')}</p>}
      </div>
      <div className={styles.tools}>
        <Tool
          short={t('topic.list.upShort')}
          long={t('topic.list.up', { name })}
          off={first}
          onClick={onUp}
        />
        <Tool
          short={t('topic.list.downShort')}
          long={t('topic.list.down', { name })}
          off={last}
          onClick={onDown}
        />
        {onEdit && (
          <Tool
            short={t('topic.list.renameShort')}
            long={t('topic.list.rename', { name })}
            off={false}
            onClick={onEdit}
          />
        )}
      </div>
    </div>
  );
}

interface ToolProps {
  short: string;
  /** With the topic's name: the same tools stand in each row. */
  long: string;
  off: boolean;
  onClick: () => void;
}

function Tool({ short, long, off, onClick }: ToolProps) {
  return (
    <button
      type="button"
      className={styles.tool}
      aria-label={long}
      aria-disabled={off}
      onClick={off ? undefined : onClick}
    >
      {short}
    </button>
  );
}
