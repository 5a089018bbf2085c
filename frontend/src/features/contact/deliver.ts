import { isProblem } from '~/shared/api/problem';

const untilUsable = 3_100;
const tries = 3;

interface Ways<T> {
  send: (proof: string) => Promise<T>;
  open: () => Promise<string>;
  wait: (milliseconds: number) => Promise<void>;
}

/**
 * Sends a form. One that is refused for its time alone concerns nobody: it is waited for, or opened afresh, and
 * sent again.
 */
export async function deliver<T>(proof: { current: string }, { send, open, wait }: Ways<T>): Promise<T> {
  for (let left = tries; ; left -= 1) {
    try {
      return await send(proof.current);
    } catch (error) {
      const old = isProblem(error, 'contact-form-stale', 'contact-form-used');
      if (left <= 1 || !(old || isProblem(error, 'contact-form-too-fresh'))) throw error;
      if (old) proof.current = await open();
      await wait(untilUsable);
    }
  }
}
