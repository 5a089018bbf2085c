import { type RefCallback, useCallback, useEffect, useRef } from 'react';

/**
 * What has been done often takes its own button away, and the focus with it: then the heading of the area takes
 * the focus, or the area itself if it has none.
 */
export function useFocusKept<T extends HTMLElement>(): RefCallback<T> {
  const area = useRef<T>(null);
  const focused = useRef<Element>(null);
  // After each render: any of them may have taken it away.
  useEffect(() => {
    if (!focused.current || focused.current.isConnected || document.activeElement !== document.body) return;
    focused.current = null;
    const goal = area.current?.querySelector<HTMLElement>('h2, h3') ?? area.current;
    if (!goal) return;
    goal.tabIndex = -1;
    goal.focus({ preventScroll: true });
  });
  return useCallback((element: T | null) => {
    area.current = element;
    const note = ({ target }: FocusEvent) => {
      if (target instanceof Element) focused.current = target;
    };
    element?.addEventListener('focusin', note);
    return () => element?.removeEventListener('focusin', note);
  }, []);
}
