import type { LocalizedText } from '~/shared/api/types';
import { answerFault } from './answerRules';
import type { Answer, Answers, Item, Kind } from './model';

/** How an area came out; there is no total of areas. */
export interface AreaScore {
  area: string;
  name: LocalizedText;
  /** Of the answers that count, 0–10 with one decimal; null if there are none. */
  mean: number | null;
  answered: number;
  asked: number;
}

export function scoresOf(
  items: readonly Item[],
  reachable: ReadonlySet<string>,
  answers: Answers,
): AreaScore[] {
  const areas = new Map<string, { name: LocalizedText; values: number[]; asked: number }>();

  const count = (item: Item, surrounding: string | undefined) => {
    if (!reachable.has(item.linkId)) return;
    if (item.is === 'group') {
      if (item.area && !areas.has(item.area)) areas.set(item.area, { name: item.text, values: [], asked: 0 });
      for (const inner of item.items) count(inner, item.area ?? surrounding);
    }
    const tally = surrounding === undefined ? undefined : areas.get(surrounding);
    if (item.is === 'question' && tally && counts(item.kind)) {
      tally.asked++;
      const given = answers[item.linkId] ?? [];
      if (!answerFault(item, given))
        tally.values.push(...given.flatMap((answer) => value(item.kind, answer)));
    }
  };
  for (const item of items) count(item, undefined);

  return [...areas].map(([area, { name, values, asked }]) => ({
    area,
    name,
    mean: mean(values),
    answered: values.length,
    asked,
  }));
}

function counts(kind: Kind): boolean {
  return (
    kind.is === 'scale' || (kind.is === 'choice' && kind.options.some(({ weight }) => weight !== undefined))
  );
}

function value(kind: Kind, answer: Answer): number[] {
  if (kind.is === 'scale' && 'valueDecimal' in answer) return [answer.valueDecimal];
  if (kind.is === 'choice' && 'valueCoding' in answer) {
    const weight = kind.options.find(({ code }) => code === answer.valueCoding)?.weight;
    return weight === undefined ? [] : [weight];
  }
  return [];
}

function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  // In whole numbers, so that halves are rounded up as the server rounds them.
  const sum = values.reduce((total, each) => total + Math.round(each * 1e6), 0);
  return Math.floor((sum * 10) / (values.length * 1e6) + 0.5) / 10;
}
