import { readFileSync } from 'node:fs';
import { defaultSuomifiTheme } from 'suomifi-ui-components';
import { expect, test } from 'vitest';

const own = ['lake', 'lamp'];

test('the colours of tokens.css are those of the design system', () => {
  const css = readFileSync('src/shared/ui/tokens.css', 'utf8');
  const written = [...css.matchAll(/--([\w-]+): (hsl\([^)]+\));/g)].filter(
    ([, name = '']) => !own.includes(name),
  );
  const system = new Map(
    Object.entries({ ...defaultSuomifiTheme.colors }).map(([name, value]) => [
      name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      value,
    ]),
  );
  expect(written.length).toBeGreaterThan(15);
  for (const [, name = '', value] of written) expect([name, system.get(name)]).toEqual([name, value]);
});
