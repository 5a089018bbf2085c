/**
 * Finnish personal identity code: day, century sign, individual number, check character. Two people may differ
 * in the century sign alone, so it is never changed into another one of the same century.
 */
const centuries: Record<string, number> = {
  '+': 1800,
  ...Object.fromEntries([...'-YXWVU'].map((sign) => [sign, 1900])),
  ...Object.fromEntries([...'ABCDEF'].map((sign) => [sign, 2000])),
};
const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY';
const shape = /^(\d{2})(\d{2})(\d{2})([+\-YXWVUABCDEF])(\d{3})([0-9A-FHJ-NPR-Y])$/;

export function isPersonalIdentityCode(value: string): boolean {
  const parts = shape.exec(value);
  if (!parts) return false;
  const [, day = '', month = '', year = '', sign = '', individual = '', check] = parts;
  const date = { year: (centuries[sign] ?? 0) + Number(year), month: Number(month), day: Number(day) };
  return (
    isDate(date) &&
    Number(individual) >= 2 &&
    checkCharacters[Number(day + month + year + individual) % 31] === check
  );
}

/** Letters may be typed small and with spaces around. */
export function tidyPersonalIdentityCode(typed: string): string {
  return typed.trim().toUpperCase();
}

function isDate({ year, month, day }: { year: number; month: number; day: number }): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
