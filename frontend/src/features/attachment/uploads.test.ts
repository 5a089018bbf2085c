import { beforeEach, expect, test, vi } from 'vitest';
import { ApiProblem, ConnectionLost } from '~/shared/api/problem';
import type { Attachment } from '~/shared/api/types';
import { anAttachment } from '~/test/samples';
import { Uploads } from './uploads';

const file = (name: string, content = 'Hei') => new File([content], name);

/** Stands in for the API: each put waits until the test answers. */
class Server {
  announced: [string, string][] = [];
  removed: string[] = [];
  puts: { id: string; end: (answer: Attachment | Error) => void; progress: (share: number) => void }[] = [];
  now = anAttachment({ status: 'RECEIVING' });

  announce = async (chosen: File, key: string) => {
    this.announced.push([chosen.name, key]);
    return anAttachment({ id: `id-${chosen.name}`, name: chosen.name, status: 'RECEIVING' });
  };
  put = (id: string, _: File, progress: (share: number) => void, signal: AbortSignal) =>
    new Promise<Attachment>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(new ConnectionLost('cancelled')));
      this.puts.push({
        id,
        progress,
        end: (answer) => (answer instanceof Error ? reject(answer) : resolve(answer)),
      });
    });
  status = async () => this.now;
  remove = async (id: string) => {
    this.removed.push(id);
  };
  changed = () => undefined;
}

let server: Server;
let uploads: Uploads;
beforeEach(() => {
  server = new Server();
  uploads = new Uploads(server);
});

const phases = () => uploads.current().uploads.map(({ name, phase }) => `${name} ${phase}`);
const begun = (count: number) => vi.waitFor(() => expect(server.puts).toHaveLength(count));
const become = (...expected: string[]) => vi.waitFor(() => expect(phases()).toEqual(expected));
const arrived = (name: string, part: Partial<Attachment> = {}) =>
  anAttachment({ id: `id-${name}`, name, status: 'RECEIVED', ...part });

test('files go one after the other, and tell how much has gone', async () => {
  uploads.add([file('a.pdf'), file('b.txt')]);
  await begun(1);
  server.puts[0]?.progress(0.5);
  expect(uploads.current().uploads[0]?.progress).toBe(0.5);
  expect(phases()).toEqual(['a.pdf uploading', 'b.txt waiting']);
  server.puts[0]?.end(arrived('a.pdf'));
  await begun(2);
  server.puts[1]?.end(arrived('b.txt', { status: 'REFUSED', refusal: 'CONTENT_KIND' }));
  await become('a.pdf ready', 'b.txt refused');
});

test('what cannot be sent is told at once and not tried', () => {
  const large = Object.defineProperty(file('c.pdf'), 'size', { value: 25 * 1024 * 1024 + 1 });
  uploads.add([file('a.svg'), file('b.txt', ''), large, file('ohne')]);
  expect(uploads.current().rejected.map(({ fault }) => fault)).toEqual([
    'kind-not-allowed',
    'empty',
    'too-large',
    'kind-not-allowed',
  ]);
  expect(server.announced).toEqual([]);
});

test('the twenty-first file is one too many', () => {
  uploads.add(Array.from({ length: 21 }, (_, number) => file(`${number}.txt`)));
  expect(uploads.current().uploads).toHaveLength(20);
  expect(uploads.current().rejected).toEqual([{ name: '20.txt', fault: 'too-many-files' }]);
});

test('a broken upload is tried again under the same announcement', async () => {
  uploads.add([file('a.pdf')]);
  await begun(1);
  server.puts[0]?.end(new ConnectionLost('broken'));
  await become('a.pdf failed');
  uploads.retryLost();
  await begun(2);
  expect(server.announced).toHaveLength(1);
  server.puts[1]?.end(arrived('a.pdf'));
  await become('a.pdf ready');
});

test('an upload whose answer got lost is there after all', async () => {
  uploads.add([file('a.pdf')]);
  await begun(1);
  server.now = arrived('a.pdf', { status: 'AVAILABLE' });
  server.puts[0]?.end(new ConnectionLost('answer lost'));
  await become('a.pdf ready');
});

test('a refusal is kept with its reason until the person decides', async () => {
  uploads.add([file('a.pdf')]);
  await begun(1);
  server.puts[0]?.end(new ApiProblem(429, { type: 'urn:opastin:problem:too-many-requests' }));
  await become('a.pdf failed');
  expect(uploads.current().uploads[0]?.error).toBeInstanceOf(ApiProblem);
});

test('a cancelled upload is removed from the server, and the next one goes on', async () => {
  uploads.add([file('a.pdf'), file('b.pdf')]);
  await begun(1);
  uploads.remove(uploads.current().uploads[0]?.key ?? '');
  await begun(2);
  expect(phases()).toEqual(['b.pdf uploading']);
  expect(server.removed).toEqual(['id-a.pdf']);
});

test('files of another device come and go with the list of the server', async () => {
  uploads.adopt([arrived('muualta.pdf'), arrived('kesken.pdf', { status: 'RECEIVING' })]);
  expect(phases()).toEqual(['muualta.pdf ready', 'kesken.pdf interrupted']);
  uploads.adopt([arrived('muualta.pdf', { status: 'REFUSED', refusal: 'MALWARE' })]);
  expect(phases()).toEqual(['muualta.pdf refused']);
});

test('what went with a message is no longer in the draft', async () => {
  uploads.adopt([arrived('a.pdf'), arrived('b.pdf')]);
  uploads.sent(['id-a.pdf']);
  expect(phases()).toEqual(['b.pdf ready']);
});
