import { useCallback, useEffect, useRef } from 'react';
import { useMarkRead } from './queries';

const restMs = 700;

/**
 * Marks messages as read when they have really been on the screen: gives a ref for the end of each unread
 * message, by its number.
 */
export function useReadMark(workspaceId: string): (eventNumber: number) => (end: Element | null) => void {
  const markRead = useMarkRead(workspaceId);
  const onScreen = useRef(new Set<number>());
  const marked = useRef(0);
  const timer = useRef<number>(undefined);

  const look = useCallback(() => {
    const highest = Math.max(0, ...onScreen.current);
    if (document.visibilityState !== 'visible' || highest <= marked.current) return;
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      marked.current = highest;
      markRead(highest);
    }, restMs);
  }, [markRead]);

  useEffect(() => {
    document.addEventListener('visibilitychange', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      window.clearTimeout(timer.current);
    };
  }, [look]);

  return useCallback(
    (eventNumber) => (end) => {
      if (!end) return;
      const observer = new IntersectionObserver(([entry]) => {
        if (entry?.isIntersecting) onScreen.current.add(eventNumber);
        else onScreen.current.delete(eventNumber);
        look();
      });
      observer.observe(end);
      return () => {
        observer.disconnect();
        onScreen.current.delete(eventNumber);
      };
    },
    [look],
  );
}
