import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import type { ContactForm } from '~/shared/api/types';
import { renderAt } from '~/test/render';
import { problem, server } from '~/test/server';
import ContactPage from './ContactPage';

const providerId = '01930000-0000-7000-8000-000000000001';
const form: ContactForm = {
  recipient: providerId,
  provider: {
    id: providerId,
    name: { fi: 'Malliopisto', sv: '', en: '' },
    privacyNotice: null,
    expectedAnswerDays: 3,
    email: 'neuvonta@example.org',
    phone: null,
  },
  receives: true,
  kinds: ['QUESTION', 'WISH_FOR_GUIDANCE', 'FEEDBACK', 'ACCESSIBILITY'],
  frameAncestors: [],
  proof: 'a.b',
  usableFrom: '2026-11-26T10:00:03Z',
  usableUntil: '2026-11-26T22:00:00Z',
};

function show(opened: ContactForm) {
  server.use(http.get(`*/api/v1/contact-forms/${providerId}`, () => Response.json(opened)));
  renderAt(`/fi/contact/${providerId}`, '/contact/:providerId', <ContactPage />);
}

const send = () => userEvent.click(screen.getByRole('button', { name: 'Lähetä' }));
const text = () => screen.findByRole('textbox', { name: 'Viesti' });

test('G5 a refusal tells when to try again and loses nothing; then the reference is shown', async () => {
  const bodies: unknown[] = [];
  server.use(
    http.post('*/api/v1/contacts', async ({ request }) => {
      bodies.push(await request.json());
      if (bodies.length === 1) {
        return HttpResponse.json(
          { type: 'urn:opastin:problem:too-many-requests' },
          { status: 429, headers: { 'Retry-After': '90' } },
        );
      }
      return Response.json(
        { reference: '7K3MX-9Q2DW', answerDueOn: '2026-12-10', keptUntil: '2027-05-24' },
        { status: 201 },
      );
    }),
  );
  show(form);
  await userEvent.type(await text(), 'Painike ei näy.');
  await userEvent.click(screen.getByRole('checkbox', { name: /kuittaus/ }));
  await send();
  expect(await screen.findByRole('heading', { name: 'Tarkista nämä kohdat' })).toHaveFocus();
  await userEvent.click(screen.getByRole('link', { name: /^Aihe/ }));
  expect(screen.getByRole('radio', { name: 'Kysymys' })).toHaveFocus();
  expect(screen.getByRole('link', { name: /^Sähköposti/ })).toBeVisible();
  expect(bodies).toEqual([]);

  await userEvent.click(screen.getByRole('radio', { name: /vastaamme 14 päivän kuluessa/ }));
  await userEvent.type(screen.getByRole('textbox', { name: /^Sähköposti/ }), 'aino@example.org');
  await send();
  expect(await screen.findByText(/Yritä uudelleen 2 minuutin kuluttua/)).toBeVisible();
  expect(await text()).toHaveValue('Painike ei näy.');

  await send();
  expect(await screen.findByRole('heading', { name: 'Kiitos viestistäsi' })).toHaveFocus();
  expect(screen.getByText('7K3MX-9Q2DW')).toBeVisible();
  expect(screen.getByText('10.12.2026')).toBeVisible();
  expect(bodies[1]).toEqual({
    proof: 'a.b',
    kind: 'ACCESSIBILITY',
    language: 'fi',
    text: 'Painike ei näy.',
    name: null,
    email: 'aino@example.org',
    receipt: true,
    website: '',
  });
});

test('G5 the field for programs is nobody’s: neither read aloud nor reached by keyboard', async () => {
  show(form);
  await text();
  const trap = document.querySelector('input[name="website"]');
  expect(trap).toHaveAttribute('tabindex', '-1');
  expect(trap?.closest('[aria-hidden="true"]')).not.toBeNull();
});

test('G5 where nobody reads, nothing can be sent, and other ways are shown', async () => {
  show({ ...form, receives: false });
  expect(await screen.findByRole('link', { name: 'neuvonta@example.org' })).toBeVisible();
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('G5 an address of no provider leads to the list of them', async () => {
  server.use(http.get(`*/api/v1/contact-forms/${providerId}`, () => problem(404, 'not-found')));
  renderAt(`/fi/contact/${providerId}`, '/contact/:providerId', <ContactPage />);
  expect(await screen.findByRole('link', { name: 'Katso palveluntarjoajat' })).toHaveAttribute(
    'href',
    '/fi/providers',
  );
});
