import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type LiveEvent, listenToEvents } from './eventStream';

/** The browser's part of the connection, driven by hand. */
class FakeSource extends EventTarget {
  static readonly CLOSED = 2;
  static all: FakeSource[] = [];
  readyState = 1;
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;
  constructor(readonly url: string) {
    super();
    FakeSource.all.push(this);
  }
  close() {
    this.readyState = FakeSource.CLOSED;
  }
  say(type: string, data: object) {
    this.dispatchEvent(new MessageEvent(type, { data: JSON.stringify(data) }));
  }
}

let heard: LiveEvent[] = [];
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('EventSource', FakeSource);
  FakeSource.all = [];
  heard = [];
  stop = listenToEvents((event) => heard.push(event));
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const source = () => FakeSource.all.at(-1) as FakeSource;

test('passes on what happened in a workspace', () => {
  const event = { workspaceId: 'w', present: true, lastEvent: 4, readEvent: 2, unread: 1 };
  source().onopen?.();
  source().say('workspace', event);
  expect(heard).toEqual([{ kind: 'connected' }, { kind: 'workspace', event }]);
});

test('passes on how the bell stands', () => {
  const event = { unseen: 2, latest: '2026-11-25T10:00:00Z' };
  source().say('bell', event);
  expect(heard).toEqual([{ kind: 'bell', event }]);
});

test('says that the session has ended, and closes', () => {
  source().say('session', { state: 'ended' });
  expect(heard).toEqual([{ kind: 'session-ended' }]);
  expect(source().readyState).toBe(FakeSource.CLOSED);
});

test('leaves a broken connection to the browser, and tries a refused one again, ever more seldom', () => {
  source().onerror?.();
  expect(heard).toEqual([]);

  source().close();
  source().onerror?.();
  expect(heard).toEqual([{ kind: 'refused' }]);
  vi.advanceTimersByTime(5_000);
  expect(FakeSource.all).toHaveLength(2);
  source().close();
  source().onerror?.();
  vi.advanceTimersByTime(5_000);
  expect(FakeSource.all).toHaveLength(2);
  vi.advanceTimersByTime(5_000);
  expect(FakeSource.all).toHaveLength(3);
});

test('ends when nobody listens any more', () => {
  stop();
  expect(source().readyState).toBe(FakeSource.CLOSED);
});
