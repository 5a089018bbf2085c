/**
 * What follows a success, also when that has taken away what asked for it: the callbacks of `mutate` are not
 * called any more then. Failures are in the mutation's own state.
 */
export function afterwards<T>(step: Promise<T>, follow: (result: T) => void): void {
  step.then(follow, () => undefined);
}
