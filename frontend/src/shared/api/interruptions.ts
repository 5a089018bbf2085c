/** Told whenever an answer says that something is switched off, whoever asked. */
const listeners = new Set<() => void>();

export function onInterruption(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function tellInterruption(): void {
  for (const listener of listeners) listener();
}
