/** A piece of a message: plain text, or an address that may be followed. */
export type Piece = { text: string; href?: string };

const addresses = /\b(?:https?:\/\/|www\.)[^\s<>"]+|\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b/gi;
const closing = /[.,;:!?'"”’»\]}]+$/;

/** Finds web and e-mail addresses in plain text. Only http, https and mailto ever become links. */
export function linkify(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: match, index } of text.matchAll(addresses)) {
    const address = withoutClosing(match);
    const href = hrefOf(address);
    if (!href) continue;
    if (index > from) pieces.push({ text: text.slice(from, index) });
    pieces.push({ text: address, href });
    from = index + address.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}

/** A full stop or bracket after an address belongs to the sentence, unless the bracket was opened in it. */
function withoutClosing(match: string): string {
  let address = match.replace(closing, '');
  while (address.endsWith(')') && count(address, ')') > count(address, '(')) {
    address = address.slice(0, -1).replace(closing, '');
  }
  return address;
}

function hrefOf(address: string): string | undefined {
  const href = /^https?:/i.test(address)
    ? address
    : /^www\./i.test(address)
      ? `https://${address}`
      : `mailto:${address}`;
  if (!URL.canParse(href)) return undefined;
  const url = new URL(href);
  return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : undefined;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
