import { expect } from '@playwright/test';
import { addresses } from './addresses';

export interface Email {
  subject: string;
  text: string;
  html: string;
}

/** What has arrived for an address, the first at first. */
export async function emailsTo(address: string): Promise<Email[]> {
  const answer = await fetch(`${addresses.mail}/api/email?to.address=${encodeURIComponent(address)}`);
  return (await answer.json()) as Email[];
}

/** Waits for the nth e-mail to an address. */
export async function emailTo(address: string, number = 1): Promise<Email> {
  await expect
    .poll(async () => (await emailsTo(address)).length, { message: `e-mail ${number} to ${address}` })
    .toBeGreaterThanOrEqual(number);
  const email = (await emailsTo(address))[number - 1];
  if (!email) throw new Error('The e-mail is gone');
  return email;
}

/** The address that an e-mail asks to follow. */
export function linkIn(email: Email): string {
  const link = /http:\/\/localhost:\d+\/\S+/.exec(email.text)?.[0];
  if (!link) throw new Error(`There is no link in: ${email.text}`);
  return link;
}

let written = 0;

/** An address that no other test uses. */
export function newAddress(domain = 'customer.example'): string {
  written += 1;
  return `asiakas-${process.pid}-${written}@${domain}`;
}
