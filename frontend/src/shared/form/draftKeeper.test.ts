import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ApiProblem, ConnectionLost } from '~/shared/api/problem';
import { aDraft } from '~/test/samples';
import { DraftKeeper } from './draftKeeper';

/** A server with one draft, as the real one keeps it. */
function aServer() {
  const server = {
    draft: aDraft(),
    saves: [] as string[],
    fault: undefined as unknown,
    load: async () => server.draft,
    save: async (text: string, version: number) => {
      if (server.fault) throw server.fault;
      if (version !== server.draft.version)
        throw new ApiProblem(412, { type: 'urn:opastin:problem:stale-version' });
      server.saves.push(text);
      server.draft = aDraft({ text, version: version + 1 });
      return server.draft;
    },
  };
  return server;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('draft', () => {
  test('is saved once, after half a second of rest', async () => {
    const server = aServer();
    const keeper = new DraftKeeper(server.draft, server);
    keeper.edit('H');
    await vi.advanceTimersByTimeAsync(400);
    keeper.edit('Hei');
    await vi.advanceTimersByTimeAsync(499);
    expect(server.saves).toEqual([]);
    expect(keeper.unsaved).toBe(true);
    await vi.advanceTimersByTimeAsync(1);
    expect(server.saves).toEqual(['Hei']);
    expect(keeper.current().status).toBe('saved');
    expect(keeper.unsaved).toBe(false);
  });

  test('is tried again when the connection broke, and the text stays', async () => {
    const server = aServer();
    const keeper = new DraftKeeper(server.draft, server);
    server.fault = new ConnectionLost(new TypeError());
    keeper.edit('Hei');
    await vi.advanceTimersByTimeAsync(500);
    expect(keeper.current()).toMatchObject({ text: 'Hei', status: 'failed' });
    server.fault = undefined;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(server.saves).toEqual(['Hei']);
    expect(keeper.current().status).toBe('saved');
  });

  test('is not written over what was written elsewhere: the person chooses', async () => {
    const server = aServer();
    const keeper = new DraftKeeper(server.draft, server);
    server.draft = aDraft({ text: 'Puhelimella kirjoitettu', version: 7 });
    keeper.edit('Koneella kirjoitettu');
    await vi.advanceTimersByTimeAsync(500);
    expect(keeper.current()).toMatchObject({ status: 'conflict', other: 'Puhelimella kirjoitettu' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.saves).toEqual([]);

    keeper.choose('Koneella kirjoitettu');
    await vi.advanceTimersByTimeAsync(0);
    expect(server.saves).toEqual(['Koneella kirjoitettu']);
    expect(keeper.current()).toMatchObject({ status: 'saved', other: null });
  });

  test('meets an emptied one without asking', async () => {
    const server = aServer();
    const keeper = new DraftKeeper(server.draft, server);
    server.draft = aDraft({ version: 3 });
    keeper.edit('Hei');
    await vi.advanceTimersByTimeAsync(600);
    expect(server.saves).toEqual(['Hei']);
  });

  test('takes over what was written elsewhere when nothing is unsaved here', async () => {
    const server = aServer();
    const keeper = new DraftKeeper(server.draft, server);
    keeper.adopt(aDraft({ text: 'Muualta', version: 5 }));
    expect(keeper.current().text).toBe('Muualta');
    keeper.edit('Muualta ja täältä');
    keeper.adopt(aDraft({ text: 'Taas muualta', version: 6 }));
    expect(keeper.current().text).toBe('Muualta ja täältä');
  });

  test('is gone when the message was sent, and the next one begins with the new version', async () => {
    const server = aServer();
    const keeper = new DraftKeeper(server.draft, server);
    keeper.edit('Hei');
    await vi.advanceTimersByTimeAsync(500);
    server.draft = aDraft({ version: 9 });
    keeper.sent();
    keeper.edit('Toinen');
    await vi.advanceTimersByTimeAsync(500);
    expect(server.saves).toEqual(['Hei', 'Toinen']);
    expect(keeper.current().status).toBe('saved');
  });
});
