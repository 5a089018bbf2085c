import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Attachment.module.css';

interface DropAreaProps {
  onFiles: (files: File[]) => void;
  children: ReactNode;
}

/** Takes files that are dragged onto it, beside the button that everybody can use. */
export function DropArea({ onFiles, children }: DropAreaProps) {
  const { t } = useTranslation();
  const area = useRef<HTMLDivElement>(null);
  const [over, setOver] = useState(false);
  const take = useEffectEvent(onFiles);
  useEffect(() => {
    const element = area.current;
    if (!element) return;
    const drag = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = () => setOver(false);
    const drop = (event: DragEvent) => {
      leave();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      take(files);
    };
    element.addEventListener('dragover', drag);
    element.addEventListener('dragleave', leave);
    element.addEventListener('drop', drop);
    return () => {
      element.removeEventListener('dragover', drag);
      element.removeEventListener('dragleave', leave);
      element.removeEventListener('drop', drop);
    };
  }, []);
  return (
    <div ref={area} className={`${styles.dropArea} ${over ? styles.over : ''}`}>
      {over && <p className={styles.dropHere}>{t('attachment.dropHere')}</p>}
      {children}
    </div>
  );
}
