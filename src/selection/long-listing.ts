/**
 * A listing of more papers than memory should hold. Days are read, ranked and put down one after the other (`day-batches.ts`), and
 * read back best first: never more texts at once than one batch has.
 */
import type { Config } from '../config/schema.ts';
import { arxivToday } from '../intake/arxiv-time.ts';
import { listsOf } from '../intake/lists.ts';
import type { AnnouncedPaper, Day, PaperId } from '../paper.ts';
import { asShown } from '../rank/as-shown.ts';
import { scorePool } from '../rank/rank.ts';
import { isShown } from '../scores.ts';
import {
  type AnnouncementWindow,
  announcedAmong,
  announcedKeys,
  countAnnounced,
} from '../store/announcements.ts';
import type { Store } from '../store/file/open.ts';
import { twinsOf } from '../store/links.ts';
import { paperKeys } from '../store/papers.ts';
import { createPassingPlaces, type PassingPlaces } from '../store/passing-places.ts';
import { AT_ONCE, dayBatches } from './day-batches.ts';
import { whyNoneOf } from './emptiness.ts';
import { findExamples } from './examples.ts';
import { hasProfile } from './gather.ts';
import { withAlsoAt } from './linked-works.ts';
import type { ListingRequest, Pace, Place, RankingInPlaces } from './listing.ts';
import { joinSameWorks } from './same-works.ts';
import { isScouted } from './scouts.ts';
import { batchInput } from './select.ts';
import { readSpace } from './shipped-space.ts';
import { isWanted, spanOf } from './window.ts';

type LongRequest = Pick<ListingRequest, 'asked' | 'minScore' | 'packageRoot'>;

/** Undefined where the papers can be ranked at once. Ranks everything before the first place. @throws The signal's reason once it aborts. */
export async function rankLongWindow(
  store: Store,
  config: Config,
  { clock, signal }: Pace,
  { asked, minScore, packageRoot }: LongRequest,
): Promise<RankingInPlaces | undefined> {
  const window = { ...spanOf(asked, arxivToday(store, clock)), categories: listsOf(config) };
  if (countAnnounced(store, window) <= AT_ONCE) return undefined;
  const { examples } = findExamples(store, config.profile);
  const isUnranked = !hasProfile(config, examples.length);
  const inputOf = batchInput(store, config, examples, { space: readSpace(packageRoot) });
  const passing = createPassingPlaces(store);
  let considered = 0;
  for (const keys of keysByBatch(store, config, window)) {
    await clock.sleep(0, signal);
    const { scored } = scorePool(inputOf(readBatch(store, config, window, keys)));
    considered += scored.length;
    passing.add(
      scored
        .filter(({ listings }) => !isScouted(listings, config.sources.arxiv))
        .map((one) => {
          const { tie, paper, ...place } = asShown(one);
          const isIn = isShown(place.score, { minScore, hasProfile: !isUnranked });
          const { score, announcedOn, announceType } = one;
          const written = isIn ? JSON.stringify({ ...place, id: paper.id }) : undefined;
          return { score, tie, announcedOn, announceType, id: paper.id, place: written };
        }),
    );
  }
  return { places: placesIn(passing), whyNone: whyNoneOf(considered, 0), isUnranked };
}

function* placesIn(passing: PassingPlaces): Iterable<Place> {
  let rank = 0;
  for (const written of passing.inOrder()) {
    rank += 1;
    if (written !== undefined) yield { ...(JSON.parse(written) as Omit<Place, 'rank'>), rank };
  }
}

/** A number a paper is all that is held of a window. */
function keysByBatch(store: Store, { sources }: Config, window: AnnouncementWindow): readonly Int32Array[] {
  const wanted = function* (): Iterable<{ key: number; day: Day }> {
    for (const one of announcedKeys(store, window)) if (isWanted(one.type, sources.arxiv.announce)) yield one;
  };
  const batches: Int32Array[] = [];
  for (const batch of dayBatches(wanted(), ({ day }) => day))
    batches.push(Int32Array.from(batch, ({ key }) => key));
  return batches;
}

/** One card a work, as in a window that is read at once: a paper's twins are looked at on whatever day they came. */
function readBatch(
  store: Store,
  { sources }: Config,
  window: AnnouncementWindow,
  keys: Int32Array,
): AnnouncedPaper[] {
  const read = (some: readonly number[]) =>
    announcedAmong(store, window, some).filter(({ announceType }) =>
      isWanted(announceType, sources.arxiv.announce),
    );
  const own = read([...keys]);
  const ids = new Set<PaperId>(own.map(({ paper }) => paper.id));
  const known = twinsOf(store, ids);
  const others = [...known.values()].flat().flatMap(({ paper }) => (ids.has(paper.id) ? [] : [paper.id]));
  const elsewhere = others.length === 0 ? [] : read(paperKeys(store, new Set(others)));
  const { papers } = joinSameWorks([...own, ...elsewhere]);
  return withAlsoAt(
    papers.filter(({ paper }) => ids.has(paper.id)),
    known,
  );
}
