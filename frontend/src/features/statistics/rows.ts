import type { StatisticsQuestion, StatisticsRow } from '~/shared/api/types';

/** A row with what it is called on the page. */
export interface NamedRow {
  name: string;
  row: StatisticsRow;
}

/** A cell that can be shown, or null where it is withheld. */
type Cell = number | null;

/** How many of a row gave an answer; withheld, if nothing is known of it. */
export function cellOf(row: StatisticsRow, item: string, code: string): Cell {
  return row.cells.find((cell) => cell.item === item && cell.code === code)?.respondents ?? null;
}

/** Answers of a question in their order, and what else was counted: no answer, answers that are gone. */
export function codesOf(question: StatisticsQuestion, rows: StatisticsRow[]): string[] {
  const known = question.answers.map(({ code }) => code);
  const counted = rows.flatMap((row) =>
    row.cells.filter(({ item }) => item === question.item).map(({ code }) => code),
  );
  return [...new Set([...known, ...counted])];
}

/** How many of a row are in withheld cells of a question with one answer. */
export function withheldOf(row: StatisticsRow, item: string): number {
  const shown = row.cells
    .filter((cell) => cell.item === item)
    .reduce((sum, { respondents }) => sum + (respondents ?? 0), 0);
  return row.respondents - shown;
}

export function percentOf(cell: number, all: number): number {
  return Math.round((100 * cell) / all);
}
