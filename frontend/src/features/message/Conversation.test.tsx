import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { delay, http } from 'msw';
import { beforeEach, describe, expect, test } from 'vitest';
import { renderAt } from '~/test/render';
import { aDraft, aMessage, anAttachment, aWorkspace, workspaceId } from '~/test/samples';
import { problem, server } from '~/test/server';
import { Conversation } from './Conversation';

const base = `*/api/v1/workspaces/${workspaceId}`;
const keys: (string | null)[] = [];
const drafts: unknown[] = [];

beforeEach(() => {
  keys.length = 0;
  drafts.length = 0;
  server.use(
    http.get(`${base}/messages`, () => Response.json({ items: [aMessage()], next: null })),
    http.get(`${base}/attachments`, () => Response.json({ items: [] })),
    http.get(`${base}/draft`, () => Response.json(aDraft())),
    http.put(`${base}/draft`, async ({ request }) => {
      const { text } = (await request.json()) as { text: string };
      drafts.push([request.headers.get('If-Match'), text]);
      return Response.json(aDraft({ text, version: 1 }));
    }),
    http.put(`${base}/read-mark`, () => Response.json({ readEvent: 2, unread: 0 })),
  );
});

function answerPosts(...answers: (() => Response | Promise<Response>)[]) {
  server.use(
    http.post(`${base}/messages`, ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'));
      return (answers[keys.length - 1] ?? answers.at(-1) ?? (() => problem(500, 'unknown')))();
    }),
  );
}

const accepted = (text: string) => () =>
  Response.json(aMessage({ id: 'm3', eventNumber: 3, text, mine: true }), { status: 201 });

async function write(text: string) {
  renderAt(
    `/fi/workspaces/${workspaceId}`,
    '/workspaces/:workspaceId',
    <Conversation workspace={aWorkspace()} />,
  );
  const field = await screen.findByLabelText('Kirjoita viesti');
  await userEvent.type(field, text);
  return field;
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('composer', () => {
  test('saves the draft on the server while writing', async () => {
    await write('Moi');
    expect(await screen.findByText('Luonnos tallennettu')).toBeVisible();
    expect(drafts).toEqual([['"0"', 'Moi']]);
  });

  test('a sent message is in the list and out of the field', async () => {
    answerPosts(accepted('Moi'));
    const field = await write('Moi');
    await press('Lähetä viesti');
    expect(await screen.findByText('Moi', { selector: 'p' })).toBeVisible();
    expect(field).toHaveValue('');
    expect(screen.getAllByText('Viesti on lähetetty.')[0]).toBeVisible();
  });

  test('after a broken connection the same message is tried with the same key', async () => {
    answerPosts(() => Response.error(), accepted('Moi'));
    const field = await write('Moi');
    await press('Lähetä viesti');
    await waitFor(() => expect(keys).toHaveLength(2));
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(keys[1]).toBe(keys[0]);
    await waitFor(() => expect(field).toHaveValue(''));
  });

  test('a refusal keeps the text, says why, and the next try has the same key', async () => {
    answerPosts(() => problem(429, 'too-many-requests', {}), accepted('Moi'));
    const field = await write('Moi');
    await press('Lähetä viesti');
    expect(await screen.findByText('Viestiä ei saatu lähetettyä')).toBeVisible();
    expect(field).toHaveValue('Moi');
    await press('Lähetä uudelleen');
    await waitFor(() => expect(field).toHaveValue(''));
    expect(keys[1]).toBe(keys[0]);
  });

  test('says so when an earlier text had arrived, and sends the changed one as a new message', async () => {
    answerPosts(() => problem(422, 'idempotency-key-reused'), accepted('Moi'));
    await write('Moi');
    await press('Lähetä viesti');
    expect(await screen.findByText('Viestin aiempi versio ehti perille')).toBeVisible();
    await press('Lähetä uudelleen');
    await waitFor(() => expect(keys).toHaveLength(2));
    expect(keys[1]).not.toBe(keys[0]);
  });

  test('while sending a second press does nothing', async () => {
    answerPosts(async () => {
      await delay(100);
      return accepted('Moi')();
    });
    const field = await write('Moi');
    await press('Lähetä viesti');
    await press('Viestiä lähetetään');
    await waitFor(() => expect(field).toHaveValue(''));
    expect(keys).toHaveLength(1);
  });

  test('an empty message is not sent', async () => {
    answerPosts(accepted(''));
    await write(' ');
    await press('Lähetä viesti');
    expect(screen.getByText('Kirjoita ensin viesti.')).toBeVisible();
    expect(keys).toEqual([]);
  });

  test('files go with the message, and a message may be files only', async () => {
    const bodies: unknown[] = [];
    const draftFile = anAttachment({ id: 'f1', name: 'Todistus.pdf', status: 'RECEIVED', actions: [] });
    server.use(
      http.get(`${base}/attachments`, () => Response.json({ items: [draftFile] }), { once: true }),
      http.post(`${base}/messages`, async ({ request }) => {
        bodies.push(await request.json());
        const message = aMessage({
          id: 'm3',
          eventNumber: 3,
          text: '',
          mine: true,
          attachments: [draftFile],
        });
        return Response.json(message, { status: 201 });
      }),
      http.get(`${base}/attachments/f1`, () =>
        Response.json(anAttachment({ id: 'f1', name: 'Todistus.pdf', scanned: false })),
      ),
    );
    renderAt(
      `/fi/workspaces/${workspaceId}`,
      '/workspaces/:workspaceId',
      <Conversation workspace={aWorkspace()} />,
    );
    expect(await screen.findByText(/lisätty, tarkistetaan/)).toBeVisible();
    await press('Lähetä viesti');
    await waitFor(() => expect(bodies).toEqual([{ text: '', attachmentIds: ['f1'] }]));
    expect(await screen.findByText(/Voit ladata sen pian/)).toBeVisible();
    const link = await screen.findByRole('link', { name: 'Todistus.pdf (lataa)' }, { timeout: 5_000 });
    expect(link).toHaveAttribute('href', `/api/v1/workspaces/${workspaceId}/attachments/f1/content`);
    expect(screen.getByText(/ei tarkistettu haittaohjelmien varalta/)).toBeVisible();
  });

  test('a message is not sent while one of its files could not be added', async () => {
    answerPosts(accepted('Moi'));
    const refused = anAttachment({ status: 'REFUSED', refusal: 'CONTENT_KIND', actions: [] });
    server.use(
      http.get(`${base}/attachments`, () => Response.json({ items: [refused] })),
      http.delete(`${base}/attachments/${refused.id}`, () => new Response(null, { status: 204 })),
    );
    await write('Moi');
    expect(await screen.findByText(/sisältö ei vastaa/)).toBeVisible();
    await press('Lähetä viesti');
    expect(screen.getByText(/Poista tiedostot, joiden lisääminen/)).toBeVisible();
    expect(keys).toEqual([]);
    await press('Poista: Todistus.pdf');
    expect(screen.getByRole('heading', { name: 'Liitteet' })).toHaveFocus();
    await press('Lähetä viesti');
    await waitFor(() => expect(keys).toHaveLength(1));
  });

  test('two versions of a draft are both shown, and one is chosen', async () => {
    const elsewhere = aDraft({ text: 'Puhelimesta', version: 4 });
    server.use(
      http.put(`${base}/draft`, ({ request }) =>
        request.headers.get('If-Match') === '"4"' ? Response.json(elsewhere) : problem(412, 'stale-version'),
      ),
      http.get(`${base}/draft`, () => Response.json(aDraft()), { once: true }),
      http.get(`${base}/draft`, () => Response.json(elsewhere)),
    );
    await write('Koneelta');
    expect(await screen.findByText('Puhelimesta')).toBeVisible();
    expect(screen.getByText('Koneelta')).toBeVisible();
    await press('Jatka muualla kirjoitetulla');
    expect(await screen.findByLabelText('Kirjoita viesti')).toHaveValue('Puhelimesta');
  });
});

test('before the name is confirmed nothing is asked from the server', () => {
  renderAt('/fi/x', '/x', <Conversation workspace={aWorkspace({ contentOpen: false, actions: [] })} />);
  expect(screen.getByText('Asiantuntija vahvistaa vielä nimesi')).toBeVisible();
});
