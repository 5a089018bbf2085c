import { useEffect, useState } from 'react';

const everyMs = 60_000;

/** The time, by the minute: what was ahead is over some time, also on a page that stays open. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), everyMs);
    return () => clearInterval(timer);
  }, []);
  return now;
}
