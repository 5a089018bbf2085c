import type { BellEvent, WorkspaceEvent } from './types';

/**
 * Live events of the signed-in person, over one connection per browser: the tab that holds the lock has the
 * EventSource and passes on what arrives; when it goes, the next tab takes over. Without Web Locks each tab
 * has its own connection.
 */
export type LiveEvent =
  | { kind: 'workspace'; event: WorkspaceEvent }
  | { kind: 'bell'; event: BellEvent }
  /** A connection was made: what happened before it has to be read again. */
  | { kind: 'connected' }
  | { kind: 'session-ended' }
  /** The server refused the connection; the session has to be checked before it is tried again. */
  | { kind: 'refused' };

const name = 'opastin-events';
const address = '/api/v1/events';
const firstDelayMs = 5_000;
const longestDelayMs = 60_000;

export function listenToEvents(onEvent: (event: LiveEvent) => void): () => void {
  const stop = new AbortController();
  const channel = 'BroadcastChannel' in window ? new BroadcastChannel(name) : undefined;
  const spread = (event: LiveEvent) => {
    onEvent(event);
    channel?.postMessage(event);
  };
  if (channel) channel.onmessage = (message: MessageEvent<LiveEvent>) => onEvent(message.data);

  if (channel && 'locks' in navigator) {
    navigator.locks
      .request(name, { signal: stop.signal }, () => connected(spread, stop.signal))
      .catch((reason: unknown) => {
        // Stopping while waiting for the lock is the ordinary end; anything else is a fault.
        if (!stop.signal.aborted) throw reason;
      });
  } else {
    void connected(spread, stop.signal);
  }
  return () => {
    stop.abort();
    channel?.close();
  };
}

/** Keeps a connection until the signal; EventSource itself resumes with Last-Event-ID after a break. */
function connected(spread: (event: LiveEvent) => void, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    let source: EventSource | undefined;
    let timer: number | undefined;
    let delay = firstDelayMs;

    const end = () => {
      window.clearTimeout(timer);
      source?.close();
      done();
    };
    const connect = () => {
      source = new EventSource(address);
      source.onopen = () => {
        delay = firstDelayMs;
        spread({ kind: 'connected' });
      };
      source.addEventListener('workspace', (message) => {
        spread({ kind: 'workspace', event: JSON.parse(message.data) as WorkspaceEvent });
      });
      source.addEventListener('bell', (message) => {
        spread({ kind: 'bell', event: JSON.parse(message.data) as BellEvent });
      });
      source.addEventListener('session', (message) => {
        if ((JSON.parse(message.data) as { state: string }).state !== 'ended') return;
        source?.close();
        spread({ kind: 'session-ended' });
      });
      source.onerror = () => {
        if (source?.readyState !== EventSource.CLOSED) return;
        spread({ kind: 'refused' });
        timer = window.setTimeout(connect, delay);
        delay = Math.min(delay * 2, longestDelayMs);
      };
    };
    signal.addEventListener('abort', end);
    connect();
  });
}
