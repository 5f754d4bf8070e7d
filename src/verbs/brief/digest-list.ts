/** `radar brief` without a date: the stored digests, the newest first. */

import { count } from '../../messages/amounts.ts';
import type { Briefing, Day, Instant } from '../../paper.ts';
import { widestOf } from '../../view/kit/layout.ts';
import { records } from '../../view/kit/records.ts';
import { penOf, type Style } from '../../view/kit/style.ts';

export interface ListedDigest {
  readonly date: Day;
  readonly announced: number;
  readonly shown: number;
  readonly writer: Briefing['writer'];
  /** Absent where it was made and not delivered. */
  readonly deliveredAt?: Instant;
}

export function renderDigests(digests: readonly ListedDigest[], style: Style): string {
  const pen = penOf(style);
  const { say } = pen;
  if (digests.length === 0) return `${say.noDigests}\n`;
  const widest = (key: 'announced' | 'shown'): number => widestOf(digests.map((one) => count(one[key])));
  const [most, all] = [widest('shown'), widest('announced')];
  const lines = digests.map(({ date, announced, shown, writer }) =>
    pen.plain
      ? [date, say.shownOf(count(shown), count(announced)), say.writers[writer]].join(say.comma)
      : `${date}  ${say.shownOf(count(shown).padStart(most), count(announced).padStart(all))}  ${say.writers[writer]}`,
  );
  return `${lines.join('\n')}\n`;
}

/** The day, the papers announced and shown, the writer, and when it was delivered; documented in the manual page. */
export const digestRecords = (digests: readonly ListedDigest[]): string =>
  records(
    digests.map(({ date, announced, shown, writer, deliveredAt = '' }) => [
      date,
      String(announced),
      String(shown),
      writer,
      deliveredAt,
    ]),
  );
