import createClient from 'openapi-fetch';
import { tellInterruption } from './interruptions';
import { ApiProblem, ConnectionLost, isInterrupted } from './problem';
import type { paths } from './schema';

const answerTimeoutMs = 30_000;
export const api = createClient<paths>({
  baseUrl: window.location.origin,
  // Looked up at each call, so that tests can stand in for the network.
  fetch: (request) => globalThis.fetch(request, { signal: AbortSignal.timeout(answerTimeoutMs) }),
});

/** The server takes unsafe calls only with this header, which no foreign page can set. */
export const ownPage = { 'X-Opastin': '1' } as const;

type Call<T> = Promise<{ data?: T; error?: unknown; response: Response }>;

/** The body of a successful answer; everything else is thrown as ApiProblem or ConnectionLost. */
export async function answer<T>(call: Call<T>): Promise<T> {
  return (await answerWithResponse(call)).data;
}

export async function answerWithResponse<T>(call: Call<T>): Promise<{ data: T; response: Response }> {
  const { data, error, response } = await call.catch((cause: unknown) => {
    throw new ConnectionLost(cause);
  });
  if (!response.ok) {
    const problem = new ApiProblem(response.status, error, response.headers.get('Retry-After'));
    if (isInterrupted(problem)) tellInterruption();
    throw problem;
  }
  return { data: data as T, response };
}

/** The value of If-Match for a version that an earlier answer carried. */
export function etag(version: number): string {
  return `"${version}"`;
}
