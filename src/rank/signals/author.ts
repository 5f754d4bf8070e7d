/** Authors the reader follows. */
import type { Message } from '../../messages/message.ts';
import type { Paper } from '../../paper.ts';
import type { ScoreEvidence } from '../evidence.ts';
import { nameAgreement, type PersonName, parseName } from '../names.ts';

const STRENGTH = 0.8;
const NOBODY: readonly ScoreEvidence[] = [];

/** One signal a paper at most: the surest match counts, further followed co-authors add a little. */
export function authorEvidence(authors: readonly string[]): (paper: Paper) => readonly ScoreEvidence[] {
  const byLast = new Map<string, { readonly author: string; readonly name: PersonName }[]>();
  for (const author of authors) {
    const name = parseName(author);
    if (name.last === '') continue;
    const same = byLast.get(name.last) ?? [];
    same.push({ author, name });
    byLast.set(name.last, same);
  }
  if (byLast.size === 0) return () => NOBODY;
  const matched = new Map<string, readonly (readonly [string, number])[]>();
  const matchesOf = (author: string) => {
    let matches = matched.get(author);
    if (matches === undefined) {
      const name = parseName(author);
      const followed = byLast.get(name.last) ?? [];
      matches = followed.map((one) => [one.author, nameAgreement(one.name, name)] as const);
      matched.set(author, matches);
    }
    return matches;
  };
  return (paper) => {
    const found = new Map<string, number>();
    const written: string[] = [];
    for (const author of paper.authors) {
      const matches = matchesOf(author).filter(([, agreement]) => agreement > 0);
      if (matches.length > 0) written.push(author);
      for (const [followed, agreement] of matches)
        if (agreement > (found.get(followed) ?? 0)) found.set(followed, agreement);
    }
    if (found.size === 0) return NOBODY;
    const sorted = [...found].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    const [first, ...others] = sorted;
    const strength =
      STRENGTH * ((first?.[1] ?? 0) + 0.25 * others.reduce((sum, [, agreement]) => sum + agreement, 0));
    const label: Message = ['followed-authors', ...sorted.map(([author]) => author)];
    return [{ name: 'author', label, strength, authors: written }];
  };
}
