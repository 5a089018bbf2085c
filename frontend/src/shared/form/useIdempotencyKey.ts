import { useRef } from 'react';

/**
 * The key that marks one wish of the person: every try to send it carries the same key, so that the server
 * does it once however often the connection breaks. `renew` after it was done.
 */
export function useIdempotencyKey(): { current: () => string; renew: () => void } {
  const key = useRef<string | null>(null);
  return {
    current: () => {
      key.current ??= crypto.randomUUID();
      return key.current;
    },
    renew: () => {
      key.current = null;
    },
  };
}
