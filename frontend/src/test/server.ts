import { setupServer } from 'msw/node';

/** Stands in for the API at the edge of the network: nothing of ours is replaced. */
export const server = setupServer();

export const problem = (status: number, slug: string, more: object = {}) =>
  Response.json(
    { type: `urn:opastin:problem:${slug}`, title: slug, status, ...more },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  );
