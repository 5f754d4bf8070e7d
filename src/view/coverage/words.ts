/** Coverage in words: which sources are whole, and one plain sentence for each category that is not. */
import { say as sayMessage } from '../../messages/say.ts';
import type { InterfaceWords } from '../../messages/words.ts';
import type { CoverageRow, Digest, Verdict } from '../../paper.ts';
import { plain } from '../kit/sanitize.ts';

/** From the worst to the best: the verdict of several rows is the first that one of them has. */
const WORST_FIRST: readonly Verdict[] = ['failed', 'stale', 'partial', 'complete', 'none-announced'];

export const worstVerdict = (rows: readonly CoverageRow[]): Verdict | undefined =>
  WORST_FIRST.find((verdict) => rows.some((row) => row.verdict === verdict));

export const isIncomplete = (row: CoverageRow): boolean =>
  row.verdict === 'partial' || row.verdict === 'stale' || row.verdict === 'failed';

/** `arXiv`, or the name of the feed. */
export const sourceName = (source: string): string =>
  source === 'arxiv' ? 'arXiv' : plain(source.replace(/^feed:/, ''));

/** The latest row of each category: the state of things now. */
export function latestRows(rows: readonly CoverageRow[]): CoverageRow[] {
  const latest = new Map<string, CoverageRow>();
  for (const row of rows) {
    const key = `${row.source}\n${row.category}`;
    const known = latest.get(key);
    if (known === undefined || row.date >= known.date) latest.set(key, row);
  }
  return [...latest.values()];
}

export interface SourceVerdict {
  readonly source: string;
  readonly verdict: Verdict;
  /** Categories with a day that is not complete, of all its categories. */
  readonly incomplete: number;
  readonly of: number;
}

/** One for each source, in the order of the rows. */
export function sourceVerdicts(rows: readonly CoverageRow[]): SourceVerdict[] {
  return [...new Set(rows.map((row) => row.source))].map((source) => {
    const own = rows.filter((row) => row.source === source);
    return { source, verdict: worstVerdict(own) ?? 'failed', ...categoriesOf(own) };
  });
}

/** How many categories the rows are about, and how many of them are incomplete on some day. */
export function categoriesOf(rows: readonly CoverageRow[]): {
  readonly incomplete: number;
  readonly of: number;
} {
  const keys = (some: readonly CoverageRow[]) =>
    new Set(some.map((row) => `${row.source}\n${row.category}`)).size;
  return { incomplete: keys(rows.filter(isIncomplete)), of: keys(rows) };
}

/** The sentence of a row in a digest of several days begins with its day. */
export function datedSentence(
  digest: Digest,
  row: CoverageRow,
  say: InterfaceWords,
  time: 'time' | 'no time',
): string {
  const sentence = coverageSentence(row, say, time) ?? '';
  return digest.since === digest.date ? sentence : `${say.dayMonth(row.date)}${say.colon}${sentence}`;
}

/**
 * `cs.AI is stale: the feed still shows Wednesday’s batch.` Undefined for rows with nothing to report.
 * `time` adds when that was seen; digests that must not change from run to run leave it out.
 */
export function coverageSentence(
  row: CoverageRow,
  say: InterfaceWords,
  time: 'time' | 'no time',
): string | undefined {
  if (!isIncomplete(row)) return undefined;
  const name = row.source === 'arxiv' ? plain(row.category) : sourceName(row.source);
  const subject = row.verdict === 'failed' ? say.hasFailed(name) : say.is(name, say.verdict[row.verdict]);
  const reason =
    plain(row.reason === undefined ? '' : sayMessage(say.lang, row.reason)) || say.verdictReason[row.verdict];
  const clock = /T(\d{2}:\d{2})/.exec(row.checkedAt)?.[1];
  const checked = time === 'time' && clock !== undefined ? say.gap + say.brackets(say.checkedAt(clock)) : '';
  return `${subject}${say.colon}${reason.replace(/[.。]$/u, '')}${checked}${say.stop}`;
}
