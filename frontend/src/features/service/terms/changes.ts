import { diffArrays, diffWordsWithSpace } from 'diff';

interface Piece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** A passage that changes, or how many lie between two that do. */
export type Passage = { kind: 'changed'; pieces: Piece[] } | { kind: 'unchanged'; count: number };

/** How much of two passages must be the same for one to be read as a change of the other. */
const likeness = 0.5;

/** What is different between two texts in Markdown, passage by passage and within them word by word. */
export function changesOf(before: string, after: string): Passage[] {
  const parts = diffArrays(passagesOf(before), passagesOf(after));
  return parts.flatMap((part, index): Passage[] => {
    if (!part.added && !part.removed) return [{ kind: 'unchanged', count: part.value.length }];
    const earlier = parts[index - 1];
    const later = parts[index + 1];
    if (part.removed && later?.added) return replaced(part.value, later.value);
    if (part.added && earlier?.removed) return [];
    const kind = part.added ? 'added' : 'removed';
    return part.value.map((text) => ({ kind: 'changed', pieces: [{ kind, text }] }));
  });
}

function replaced(before: string[], after: string[]): Passage[] {
  const length = Math.max(before.length, after.length);
  return Array.from({ length }, (_, index) => pair(before[index], after[index])).flat();
}

function pair(before: string | undefined, after: string | undefined): Passage[] {
  const whole = (kind: 'added' | 'removed', text: string | undefined): Passage[] =>
    text === undefined ? [] : [{ kind: 'changed', pieces: [{ kind, text }] }];
  if (before === undefined || after === undefined) {
    return [...whole('removed', before), ...whole('added', after)];
  }
  const pieces = diffWordsWithSpace(before, after).map(
    ({ added, removed, value }): Piece => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value,
    }),
  );
  const same = pieces.filter(({ kind }) => kind === 'same').reduce((sum, { text }) => sum + text.length, 0);
  if (same < likeness * Math.max(before.length, after.length)) {
    return [...whole('removed', before), ...whole('added', after)];
  }
  return [{ kind: 'changed', pieces }];
}

/** Headings, paragraphs and items of lists, without the signs of Markdown. */
function passagesOf(text: string): string[] {
  return text
    .split(/\n{2,}|\n(?=[-*] |\d+\. )/)
    .map((passage) =>
      passage
        .replace(/^(#+|[-*]|\d+\.|>)\s+/, '')
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/\*\*|__|`/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((passage) => passage !== '');
}
