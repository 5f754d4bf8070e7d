/** What changed between two texts, by line, where the change is one place. */

export interface ChangedLine {
  readonly sign: '-' | '+';
  readonly line: string;
}

/** The lines between what both texts begin with and what both end with: those that went, then those that came. */
export function lineDiff(before: string, after: string): readonly ChangedLine[] {
  const [old, fresh] = [linesOf(before), linesOf(after)];
  const shorter = Math.min(old.length, fresh.length);
  let start = 0;
  while (start < shorter && old[start] === fresh[start]) start++;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === fresh.at(-1 - end)) end++;
  return [
    ...old.slice(start, old.length - end).map((line): ChangedLine => ({ sign: '-', line })),
    ...fresh.slice(start, fresh.length - end).map((line): ChangedLine => ({ sign: '+', line })),
  ];
}

const linesOf = (text: string): string[] => text.replace(/\r?\n$/, '').split(/\r?\n/);
