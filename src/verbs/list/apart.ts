/** Papers that no ranked batch holds: what the reader marked, on whatever day it came, and what was muted. Loaded where asked for. */
import type { Config } from '../../config/schema.ts';
import type { Clock } from '../../context.ts';
import { defined } from '../../defined.ts';
import { arxivToday } from '../../intake/arxiv-time.ts';
import type { Day, FeedbackKind, MuteRule, PaperId, RankedPaper } from '../../paper.ts';
import { alsoAtOf } from '../../selection/linked-works.ts';
import type { ListingRequest } from '../../selection/listing.ts';
import { type LoosePaper, scorePapers } from '../../selection/score-papers.ts';
import { select } from '../../selection/select.ts';
import { listFeedback } from '../../store/feedback.ts';
import type { Store } from '../../store/file/open.ts';
import { getPaper } from '../../store/papers.ts';
import { idsMarked } from './filters.ts';

interface Ports {
  readonly store: Store;
  readonly config: Config;
  readonly clock: Clock;
  readonly packageRoot: string;
}

/** Days of announcement, both included; a limit that is absent is none. */
interface DaySpan {
  readonly from?: Day;
  readonly to?: Day;
}

/** Papers that bear every one of these marks, the one marked last first, scored by the profile. */
export function markedPapers(
  { store, config, clock, packageRoot }: Ports,
  kinds: readonly FeedbackKind[],
  { from, to }: DaySpan,
): RankedPaper[] {
  const [first] = kinds;
  const sets = kinds.map((kind) => idsMarked(store, kind));
  const ids = listFeedback(store)
    .filter(({ kind, paper }) => kind === first && sets.every((set) => set.has(paper)))
    .map(({ paper }) => paper)
    .toReversed();
  const today = arxivToday(store, clock);
  const places = alsoAtOf(store, ids);
  const loose = ids.flatMap((id): LoosePaper[] => {
    const stored = getPaper(store, id);
    if (stored === undefined) return [];
    return [{ paper: stored.paper, listings: stored.listings, ...defined({ alsoAt: places.get(id) }) }];
  });
  const { ranked } = scorePapers(store, config, loose, today, packageRoot);
  const scored = new Map(ranked.map((one) => [one.paper.id, one]));
  return loose
    .flatMap(({ paper }) => scored.get(paper.id) ?? [])
    .filter(
      ({ announcedOn }) =>
        (from === undefined || announcedOn >= from) && (to === undefined || announcedOn <= to),
    )
    .map((one, index) => ({ ...one, rank: index + 1 }));
}

export interface MutedListing {
  readonly papers: readonly RankedPaper[];
  readonly rules: ReadonlyMap<PaperId, MuteRule>;
}

/** What the mute lists removed from a batch, in the order it would have had without them. */
export function mutedPapers(
  { store, config, clock, packageRoot }: Ports,
  asked: ListingRequest['asked'],
): MutedListing {
  const { muted, today } = select(store, config, clock, { asked, limit: 0, minScore: 1 });
  const { ranked } = scorePapers(store, config, muted, today, packageRoot);
  return { papers: ranked, rules: new Map(muted.map(({ paper, rule }) => [paper.id, rule])) };
}
