import { ConnectionLost, isProblem } from '~/shared/api/problem';
import type { Attachment } from '~/shared/api/types';
import { faultOf, type LimitFault, maxFiles } from './limits';

/** A file that goes with the message, from its choice to its sending. */
export interface Upload {
  key: string;
  name: string;
  size: number;
  phase: 'waiting' | 'uploading' | 'failed' | 'interrupted' | 'refused' | 'ready';
  /** How much has gone, 0–1. */
  progress: number;
  /** As the server knows it; null before it does. */
  server: Attachment | null;
  /** Why it failed. */
  error?: unknown;
}

/** A file that was not even tried. */
interface Rejected {
  name: string;
  fault: LimitFault | 'too-many-files';
}

export interface UploadsState {
  uploads: Upload[];
  rejected: Rejected[];
}

export interface UploadServer {
  announce: (file: File, key: string) => Promise<Attachment>;
  put: (
    id: string,
    file: File,
    onProgress: (share: number) => void,
    signal: AbortSignal,
  ) => Promise<Attachment>;
  status: (id: string) => Promise<Attachment>;
  remove: (id: string) => Promise<void>;
  /** The server's list of files is another one now. */
  changed: () => void;
}

/**
 * The files of a draft. Sends one at a time, so that a slow connection is not divided; a broken one can be
 * tried again and leaves no double behind.
 */
export class Uploads {
  private state: UploadsState = { uploads: [], rejected: [] };
  private readonly files = new Map<string, File>();
  private readonly listeners = new Set<() => void>();
  private running: { key: string; abort: AbortController } | null = null;

  constructor(private readonly server: UploadServer) {}

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): UploadsState => this.state;

  add(chosen: readonly File[]): void {
    const rejected: Rejected[] = [];
    const added: Upload[] = [];
    for (const file of chosen) {
      const full = this.state.uploads.length + added.length >= maxFiles;
      const fault = faultOf(file) ?? (full ? 'too-many-files' : null);
      if (fault) {
        rejected.push({ name: file.name, fault });
        continue;
      }
      const key = crypto.randomUUID();
      this.files.set(key, file);
      added.push({ key, name: file.name, size: file.size, phase: 'waiting', progress: 0, server: null });
    }
    this.change({ uploads: [...this.state.uploads, ...added], rejected });
    this.startNext();
  }

  /** Cancels or removes it. */
  remove(key: string): void {
    const upload = this.find(key);
    if (this.running?.key === key) this.running.abort.abort();
    this.files.delete(key);
    this.change({ uploads: this.state.uploads.filter((other) => other.key !== key) });
    // What cannot be removed now is removed by the server after a day, or comes back with the next list.
    if (upload?.server) this.server.remove(upload.server.id).catch(() => undefined);
  }

  retry(key: string): void {
    this.set(key, { phase: 'waiting', progress: 0, error: undefined });
    this.startNext();
  }

  retryLost(): void {
    for (const { key, phase, error } of this.state.uploads) {
      if (phase === 'failed' && error instanceof ConnectionLost) this.retry(key);
    }
  }

  /** What the server has now: added or removed on another device, or checked meanwhile. */
  adopt(files: readonly Attachment[]): void {
    const known = this.state.uploads.flatMap((upload) => {
      if (!upload.server || isUnderWay(upload)) return [upload];
      const now = files.find(({ id }) => id === upload.server?.id);
      if (now) return [this.files.has(upload.key) && upload.phase === 'failed' ? upload : meet(upload, now)];
      return upload.phase === 'failed' ? [upload] : [];
    });
    const others = files
      .filter(({ id }) => !this.state.uploads.some(({ server }) => server?.id === id))
      .map((file) => meet({ key: file.id, name: file.name, size: file.size }, file));
    // One that is just being announced here would otherwise be there twice.
    const announcing = this.state.uploads.some((upload) => upload.phase === 'uploading' && !upload.server);
    this.change({ uploads: announcing ? known : [...known, ...others] });
  }

  /** They went with a message. */
  sent(ids: readonly string[]): void {
    const rest = this.state.uploads.filter(({ server }) => !server || !ids.includes(server.id));
    this.change({ uploads: rest, rejected: [] });
    this.server.changed();
  }

  private startNext(): void {
    const next = this.state.uploads.find(({ phase }) => phase === 'waiting');
    if (this.running || !next) return;
    const abort = new AbortController();
    this.running = { key: next.key, abort };
    void this.send(next.key, abort.signal).finally(() => {
      this.running = null;
      this.startNext();
    });
  }

  private async send(key: string, signal: AbortSignal): Promise<void> {
    const file = this.files.get(key);
    if (!file) return;
    this.set(key, { phase: 'uploading' });
    try {
      const announced = this.find(key)?.server ?? (await this.server.announce(file, key));
      if (signal.aborted) {
        await this.server.remove(announced.id);
        return;
      }
      this.set(key, { server: announced, name: announced.name });
      const received = await this.server.put(
        announced.id,
        file,
        (progress) => this.set(key, { progress }),
        signal,
      );
      this.arrived(key, received);
    } catch (error) {
      if (!signal.aborted) await this.failed(key, error);
    }
  }

  private async failed(key: string, error: unknown): Promise<void> {
    const id = this.find(key)?.server?.id;
    // An answer may have got lost: then it is there after all.
    const now = id && isLost(error) ? await this.server.status(id).catch(() => null) : null;
    if (now && now.status !== 'RECEIVING') this.arrived(key, now);
    else this.set(key, { phase: 'failed', error });
  }

  private arrived(key: string, file: Attachment): void {
    this.files.delete(key);
    const upload = this.find(key);
    if (upload) this.set(key, meet(upload, file));
    this.server.changed();
  }

  private find(key: string): Upload | undefined {
    return this.state.uploads.find((upload) => upload.key === key);
  }

  private set(key: string, part: Partial<Upload>): void {
    this.change({
      uploads: this.state.uploads.map((upload) => (upload.key === key ? { ...upload, ...part } : upload)),
    });
  }

  private change(part: Partial<UploadsState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }
}

export function isUnderWay({ phase }: Upload): boolean {
  return phase === 'waiting' || phase === 'uploading';
}

function isLost(error: unknown): boolean {
  return error instanceof ConnectionLost || isProblem(error, 'not-possible-now');
}

function meet(upload: Pick<Upload, 'key' | 'name' | 'size'>, server: Attachment): Upload {
  const phases = {
    RECEIVING: 'interrupted',
    RECEIVED: 'ready',
    AVAILABLE: 'ready',
    REFUSED: 'refused',
  } as const;
  const { key, name, size } = upload;
  return { key, name, size, phase: phases[server.status], progress: 1, server };
}
