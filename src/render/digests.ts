/** `radar brief` without a date: the stored digests, the newest first. */
import type { Briefing, Day } from '../paper.ts';
import { count } from './amounts.ts';
import { wrap } from './layout.ts';
import { page } from './page.ts';
import { penOf, type Style } from './style.ts';

export interface ListedDigest {
  readonly date: Day;
  readonly announced: number;
  readonly shown: number;
  readonly writer: Briefing['writer'];
}

export function renderDigests(digests: readonly ListedDigest[], style: Style): string {
  const pen = penOf(style);
  const { say } = pen;
  if (digests.length === 0) return page(wrap(say.noDigests, pen.width - 2), pen);
  const lines = digests.map(({ date, announced, shown, writer }) => {
    const numbers = say.shownOf(count(shown).padStart(3), count(announced).padStart(6));
    return pen.plain
      ? [date, say.shownOf(count(shown), count(announced)), say.writers[writer]].join(say.comma)
      : `${pen.ink('accent', date)}  ${numbers}  ${pen.ink('dim', say.writers[writer])}`;
  });
  return page(lines, pen);
}
