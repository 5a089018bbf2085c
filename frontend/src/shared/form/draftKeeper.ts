import { ConnectionLost, isInterrupted, isProblem } from '~/shared/api/problem';

export type DraftStatus = 'empty' | 'waiting' | 'saving' | 'saved' | 'failed' | 'conflict';

export interface DraftState {
  text: string;
  status: DraftStatus;
  /** With a conflict: what was written on another device or in another window. */
  other: string | null;
}

export interface SavedDraft {
  text: string;
  version: number;
}

export interface DraftServer {
  load: () => Promise<SavedDraft>;
  save: (text: string, version: number) => Promise<SavedDraft>;
}

const restMs = 500;
const retryMs = 5_000;

/**
 * Keeps a draft on the server: saves after half a second of rest, one save at a time, tries again when the
 * connection breaks, and never writes over what was written elsewhere.
 */
export class DraftKeeper {
  private state: DraftState;
  private version: number;
  private savedText: string;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> = Promise.resolve();
  private readonly listeners = new Set<() => void>();

  constructor(
    draft: SavedDraft,
    private readonly server: DraftServer,
  ) {
    this.state = { text: draft.text, status: draft.text ? 'saved' : 'empty', other: null };
    this.version = draft.version;
    this.savedText = draft.text;
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): DraftState => this.state;

  get unsaved(): boolean {
    return this.state.text !== this.savedText;
  }

  edit(text: string): void {
    this.change({ text, status: this.state.status === 'conflict' ? 'conflict' : 'waiting' });
    this.saveAfter(restMs);
  }

  /** Saves now what is not saved yet; resolves when nothing is under way any more. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.running = this.running.then(() => this.save());
    return this.running;
  }

  /** What the server has now, if nothing here is newer. */
  adopt(draft: SavedDraft): void {
    if (this.unsaved || draft.version === this.version || this.state.status === 'saving') return;
    this.accept(draft);
    this.change({ text: draft.text, status: draft.text ? 'saved' : 'empty' });
  }

  /** Waits for a save under way, so that none comes after what was sent and brings the draft back. */
  settle(): Promise<void> {
    clearTimeout(this.timer);
    return this.running;
  }

  /** It was sent, and the server has removed the draft with it. */
  sent(): void {
    clearTimeout(this.timer);
    this.savedText = '';
    this.change({ text: '', status: 'empty', other: null });
    this.running = this.running
      .then(() => this.server.load())
      .then(
        (draft) => this.accept(draft),
        // The next save finds out.
        () => undefined,
      );
  }

  /** The person has chosen how to go on after a conflict. */
  choose(text: string): void {
    this.change({ text, status: 'waiting', other: null });
    void this.flush();
  }

  private saveAfter(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), ms);
  }

  private async save(): Promise<void> {
    const { text, status } = this.state;
    if (status === 'conflict') return;
    if (!this.unsaved) {
      this.change({ status: text ? 'saved' : 'empty' });
      return;
    }
    this.change({ status: 'saving' });
    try {
      this.accept(await this.server.save(text, this.version));
      this.savedText = text;
      this.change({ status: this.unsaved ? 'waiting' : text ? 'saved' : 'empty' });
    } catch (error) {
      await this.saveFailed(error);
    }
  }

  private async saveFailed(error: unknown): Promise<void> {
    if (isProblem(error, 'stale-version')) {
      const draft = await this.server.load().catch(() => null);
      if (draft) return this.meet(draft);
    }
    this.change({ status: 'failed' });
    const passes = error instanceof ConnectionLost || isInterrupted(error);
    if (passes || isProblem(error, 'unavailable', 'stale-version', 'terms-not-accepted', 'unknown')) {
      this.saveAfter(retryMs);
    }
  }

  /** Somebody – the same person, elsewhere – has saved in between. */
  private meet(draft: SavedDraft): void {
    const mine = this.state.text;
    this.accept(draft);
    if (draft.text === mine) this.change({ status: 'saved' });
    else if (draft.text === '') {
      this.change({ status: 'waiting' });
      this.saveAfter(0);
    } else this.change({ status: 'conflict', other: draft.text });
  }

  private accept(draft: SavedDraft): void {
    this.version = draft.version;
    this.savedText = draft.text;
  }

  private change(part: Partial<DraftState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }
}
