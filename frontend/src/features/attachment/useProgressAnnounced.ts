import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import type { Upload } from './uploads';

const quietMs = 10_000;

/** Reads aloud what happens to files: each change, and how a long upload gets on, but not all the time. */
export function useProgressAnnounced(uploads: readonly Upload[]): void {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const heard = useRef<ReadonlyMap<string, Upload['phase']>>(null);
  const lastAt = useRef(0);
  useEffect(() => {
    const before = heard.current;
    heard.current = new Map(uploads.map(({ key, phase }) => [key, phase]));
    // What was there when the page was opened can be read in the list.
    if (before === null) return;
    const now = Date.now();
    const running = uploads.find(({ phase }) => phase === 'uploading');
    const changed = uploads.find(
      ({ key, phase }) => before.get(key) !== phase && (before.has(key) || phase === 'uploading'),
    );
    if (changed && changed.phase !== 'waiting') {
      lastAt.current = now;
      announce(t(`attachment.announced.${changed.phase}`, { name: changed.name }));
    } else if (running && now - lastAt.current > quietMs) {
      lastAt.current = now;
      const percent = Math.floor(running.progress * 100);
      announce(t('attachment.announced.progress', { name: running.name, percent }));
    }
  }, [announce, t, uploads]);
}
