import type { Page } from '@playwright/test';
import { words as serviceWords } from '~/features/service/words/words';
import { expectAccessible, expectPage } from './support/accessible';
import { addresses } from './support/addresses';
import { emailsTo, emailTo, linkIn, newAddress } from './support/mail';
import { type Customer, customers, type Expert, experts } from './support/people';
import { chooseMember, identifyAs, message, press } from './support/steps';
import { expect, test } from './support/test';
import { type Language, words } from './support/words';

interface Journey {
  language: Language;
  expertWidth: 390 | 1280;
  customerWidth: 390 | 1280;
  expert: Expert;
  customer: Customer;
  /** With the customer's identity code nobody has to confirm the name. */
  withCode: boolean;
}

const journeys: Journey[] = [
  {
    language: 'fi',
    expertWidth: 1280,
    customerWidth: 1280,
    expert: experts.elina,
    customer: customers.aino,
    withCode: true,
  },
  {
    language: 'fi',
    expertWidth: 390,
    customerWidth: 390,
    expert: experts.markus,
    customer: customers.eero,
    withCode: false,
  },
  {
    language: 'sv',
    expertWidth: 1280,
    customerWidth: 390,
    expert: experts.henrik,
    customer: customers.siiri,
    withCode: true,
  },
  {
    language: 'en',
    expertWidth: 390,
    customerWidth: 1280,
    expert: experts.olga,
    customer: customers.leo,
    withCode: false,
  },
];

const greetings: Record<Language, [question: string, answer: string]> = {
  fi: ['Hei! Mistä löydän\nammatinvalintatestin?', 'Tervetuloa! Katso https://opintopolku.fi ensin.'],
  sv: ['Hej! Var hittar jag\nyrkesvalstestet?', 'Välkommen! Se först https://studieinfo.fi i dag.'],
  en: ['Hello! Where do I find\nthe career test?', 'Welcome! See https://studyinfo.fi first.'],
};

for (const journey of journeys) {
  const { language, expertWidth, customerWidth, expert, customer, withCode } = journey;
  const texts = words[language];
  const how = withCode ? 'with the identity code' : 'with the name confirmed';

  test(`G2 G6 G16 the main job in ${language} on ${expertWidth} and ${customerWidth} px, ${how}`, async ({
    device,
  }) => {
    const [question, answer] = greetings[language];
    const address = newAddress();
    const expertPage = await device({ width: expertWidth });
    const customerPage = await device({ width: customerWidth });

    await test.step('G3 the expert logs in and opens a workspace', async () => {
      await logInFromFrontPage(expertPage, journey);
      await fillInForm(expertPage, journey, address);
      await expectAccessible(expertPage);
      await press(expertPage, texts.workspace.open.submit);
      await expectPage(expertPage, language, customer.name);
      await expect(expertPage.getByText(texts.invitation.panel.SENT.title)).toBeVisible();
      await expectAccessible(expertPage);
    });

    await test.step('G2 T18 the customer follows the invitation, identifies themself and accepts the terms', async () => {
      const email = await emailTo(address);
      for (const secret of [customer.name, expert.name, customer.code]) {
        expect(email.text + email.html + email.subject).not.toContain(secret);
      }
      await customerPage.goto(linkIn(email));
      await expectPage(customerPage, language, texts.invitation.page.title);
      expect(customerPage.url()).toBe(`${addresses.origin}/${language}/invitation`);
      await expect(customerPage.getByText(texts.invitation.page.what)).toBeVisible();
      await expect(customerPage.getByText(expert.organisation[language])).toBeVisible();
      await expectAccessible(customerPage);
      await customerPage.getByRole('link', { name: texts.invitation.page.accept }).click();
      await identifyAs(customerPage, customer.button);
      const { terms } = serviceWords[language];
      await expectPage(customerPage, language, terms.title);
      await expectAccessible(customerPage);
      await press(customerPage, terms.accept);
      await expectPage(customerPage, language, texts.workspace.list.title);
      await expectAccessible(customerPage);
      await customerPage.getByRole('link', { name: expert.name, exact: true }).click();
      await expectPage(customerPage, language, expert.name);
    });

    if (!withCode) {
      await test.step('G2 the expert confirms the name', async () => {
        await expect(customerPage.getByText(texts.message.waiting.CUSTOMER.title)).toBeVisible();
        await expectAccessible(customerPage);
        await expect(expertPage.getByText(texts.invitation.panel.AWAITING_CONFIRMATION.title)).toBeVisible();
        await expectAccessible(expertPage);
        await press(expertPage, texts.invitation.confirm.yes);
        await expect(expertPage.getByLabel(texts.message.composer.label)).toBeVisible();
        await emailTo(address, 2);
      });
    }

    await test.step('G6 the customer sees who is there and what to expect, and writes', async () => {
      const facts = customerPage.getByRole('complementary');
      await expect(facts.getByText(expert.name)).toBeVisible();
      await expect(facts.getByText(expert.organisation[language]).first()).toBeVisible();
      await expect(facts.getByText(texts.workspace.facts.onlyThese)).toBeVisible();
      await expect(customerPage.getByText(texts.message.answer.emergency)).toBeVisible();
      await write(customerPage, language, question);
      await expectAccessible(customerPage);
    });

    await test.step('G20 the expert sees it without reloading, and answers', async () => {
      await expect(message(expertPage, question)).toBeVisible();
      await write(expertPage, language, answer);
      await expectAccessible(expertPage);
    });

    await test.step('G20 the answer arrives, and an e-mail without content', async () => {
      await expect(message(customerPage, answer)).toBeVisible();
      const letters = withCode ? 2 : 3;
      const email = await emailTo(address, letters);
      for (const secret of [answer, question, expert.name, customer.name, 'opintopolku', 'studieinfo']) {
        expect(email.text + email.html + email.subject).not.toContain(secret);
      }
      expect(linkIn(email)).toContain(`${addresses.origin}/${language}/workspaces/`);
      expect(await emailsTo(address)).toHaveLength(letters);
    });
  });
}

async function logInFromFrontPage(page: Page, { language, expert }: Journey): Promise<void> {
  const texts = words[language];
  await page.goto(`/${language}`);
  await expect(page.getByRole('heading', { level: 1, name: texts.service.front.title })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: texts.service.front.expertLogin }).click();
  await chooseMember(page, expert.button);
  await expectPage(page, expert.language, words[expert.language].workspace.list.title);
  await page.getByRole('link', { name: { fi: 'Suomi', sv: 'Svenska', en: 'English' }[language] }).click();
  await expectPage(page, language, texts.workspace.list.title);
  await expectAccessible(page);
}

async function fillInForm(page: Page, journey: Journey, address: string): Promise<void> {
  const { language, customer, withCode } = journey;
  const texts = words[language].workspace.open;
  await page.getByRole('link', { name: words[language].workspace.list.open }).click();
  await expectPage(page, language, texts.title);
  await page.getByLabel(texts.name).fill(customer.name);
  await page.getByLabel(texts.email).fill(address);
  if (withCode) await page.getByLabel(texts.code).fill(customer.code);
}

async function write(page: Page, language: Language, text: string): Promise<void> {
  const texts = words[language].message;
  await page.getByLabel(texts.composer.label).fill(text);
  await press(page, texts.composer.send);
  await expect(message(page, text)).toBeVisible();
  await expect(page.getByLabel(texts.composer.label)).toHaveValue('');
}
