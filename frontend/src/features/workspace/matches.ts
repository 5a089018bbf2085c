/** Each word that was typed begins a word of the name, in any order: "vir ai" finds Aino Virtanen. */
export function matches(name: string, typed: string): boolean {
  const words = wordsOf(name);
  return wordsOf(typed).every((wanted) => words.some((word) => word.startsWith(wanted)));
}

function wordsOf(text: string): string[] {
  return text
    .toLocaleLowerCase('fi')
    .split(/[\s-]+/)
    .filter(Boolean);
}
