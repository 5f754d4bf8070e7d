/**
 * Windows of more papers than are ranked at once: ranked as their digests were, some days at a time, which is also what memory can
 * hold. A score is a matter of the papers around it; they are those of the same days, however long the window is.
 */
import type { AnnouncedPaper, Day, MutedPaper, PaperId } from '../paper.ts';
import type { RankResult } from '../rank/input.ts';
import { asRanked, byScore, type Scored } from '../rank/rank.ts';

/** Up to so many papers are ranked together. */
export const AT_ONCE = 5000;
/** Days of fewer papers are ranked with the days before them. */
const ENOUGH = 1000;

/** `papers` come by day, the latest first. */
export function* dayBatches<Paper>(
  papers: Iterable<Paper>,
  dayOf: (paper: Paper) => Day,
): Iterable<readonly Paper[]> {
  let before: Paper[] = [];
  let batch: Paper[] = [];
  let day: Day | undefined;
  for (const paper of papers) {
    if (dayOf(paper) !== day && batch.length >= ENOUGH) {
      yield* parts(before);
      [before, batch] = [batch, []];
    }
    day = dayOf(paper);
    batch.push(paper);
  }
  // The rest alone would be measured by too few.
  if (batch.length < ENOUGH) yield* parts([...before, ...batch]);
  else {
    yield* parts(before);
    yield* parts(batch);
  }
}

/** A day of very many is dealt out, so that every part is like the whole. */
function* parts<Paper>(papers: readonly Paper[]): Iterable<readonly Paper[]> {
  const count = Math.ceil(papers.length / AT_ONCE);
  for (let part = 0; part < count; part++) yield papers.filter((_, at) => at % count === part);
}

/** What ranks one batch. */
export type RankBatch = (papers: readonly AnnouncedPaper[]) => {
  readonly scored: readonly Scored[];
  readonly muted: readonly MutedPaper[];
};

export function rankByDays(papers: readonly AnnouncedPaper[], rankBatch: RankBatch): RankResult {
  const sorted = papers.toSorted(
    (a, b) => order(b.announcedOn, a.announcedOn) || order(a.paper.id, b.paper.id),
  );
  const batches = [...dayBatches(sorted, ({ announcedOn }) => announcedOn)].map(rankBatch);
  return {
    ranked: asRanked(batches.flatMap(({ scored }) => scored).sort(byScore)),
    muted: batches.flatMap(({ muted }) => muted),
  };
}

const order = (a: Day | PaperId, b: Day | PaperId): number => (a < b ? -1 : a > b ? 1 : 0);
