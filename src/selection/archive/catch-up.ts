/** Makes searchable what was stored: words first, then meaning; a slice at a time, the latest papers first. */
import { createHash } from 'node:crypto';
import { createPlacer, type PlaceInSpace, type Placer } from '../../rank/corpus/places.ts';
import { keepIfPossible } from '../../store/file/failure.ts';
import type { Store } from '../../store/file/open.ts';
import { countUnindexed, indexPapers } from '../../store/search/index-papers.ts';
import { adoptSpace, countUnplaced, savePlaces, unplacedPapers } from '../../store/search/vectors.ts';
import type { Pace } from '../listing.ts';
import { readSpaceFile } from '../shipped-space.ts';

/** Papers of one slice: about a tenth of a second, after which others that wait for the store have their turn. */
const SLICE = 1000;
/** What is left of the time between two requests belongs to the next one. */
const SHARE_OF_PAUSE = 0.8;

export interface CatchUp {
  /** Papers that wait to be found, by words or by meaning, each counted for both. */
  readonly backlog: () => number;
  /** Works one slice off; how many papers it was, 0 where none waits. */
  readonly slice: () => number;
  /** That of the package's space, whose places are the ones that the store keeps from now on; undefined without a space. */
  readonly placer: () => Placer | undefined;
}

/** Without the space of the package papers are found by their words alone. */
export function createCatchUp(store: Store, packageRoot: string): CatchUp {
  let placer: Placer | undefined;
  let isSpaceKnown = false;
  const placing = (): Placer | undefined => {
    if (!isSpaceKnown) placer = openPlacer(store, packageRoot);
    isSpaceKnown = true;
    return placer;
  };
  const unplaced = (): number => {
    const count = countUnplaced(store);
    return count > 0 && placing() === undefined ? 0 : count;
  };
  return {
    placer: placing,
    // A paper that waits for its words will wait for its place.
    backlog: () => 2 * countUnindexed(store) + unplaced(),
    slice: () => {
      let count = 0;
      // Where nothing can be written, a search finds what was indexed before.
      keepIfPossible(() => {
        count = indexPapers(store, SLICE) || placeSlice(store, placing);
      });
      return count;
    },
  };
}

/** Works while there is time; comes back early where nothing is left. @throws The signal's reason once it aborts. */
export async function catchUpDuring(catchUp: CatchUp, ms: number, pace: Pace): Promise<void> {
  const until = pace.clock.now() + ms * SHARE_OF_PAUSE;
  await work(catchUp, pace, () => pace.clock.now() < until);
}

/** Works off so many papers, all unless told, and tells after each slice. @throws The signal's reason once it aborts. */
export async function catchUpWith(
  catchUp: CatchUp,
  pace: Pace,
  tell: (done: number, of: number) => void,
  limit = Number.MAX_SAFE_INTEGER,
): Promise<void> {
  const of = Math.min(limit, catchUp.backlog());
  let done = 0;
  await work(catchUp, pace, (count) => {
    done += count;
    if (count > 0) tell(done, of);
    return done < of;
  });
}

/** A full slice gives way to signals and to the drawing of lines. */
async function work(
  catchUp: CatchUp,
  { clock, signal }: Pace,
  isGoingOn: (count: number) => boolean,
): Promise<void> {
  for (let count = 0; isGoingOn(count); ) {
    signal.throwIfAborted();
    count = catchUp.slice();
    if (count === 0) return;
    if (count >= SLICE) await clock.sleep(0, signal);
  }
}

function openPlacer(store: Store, packageRoot: string): Placer | undefined {
  const shipped = readSpaceFile(packageRoot);
  if (shipped === undefined) return undefined;
  adoptSpace(store, markOf(shipped.bytes));
  return createPlacer(shipped.space);
}

/** Told apart by content; the number is that of the way in which places are packed. */
const markOf = (bytes: Uint8Array): string => `1 ${createHash('sha256').update(bytes).digest('base64url')}`;

function placeSlice(store: Store, placing: () => Placer | undefined): number {
  const papers = unplacedPapers(store, SLICE);
  const placer = papers.length === 0 ? undefined : placing();
  if (placer === undefined) return 0;
  const places = placer.place(papers);
  const placed = new Map<number, PlaceInSpace>();
  for (const [at, place] of places.entries()) placed.set(papers[at]?.key ?? 0, place);
  savePlaces(store, placed);
  return papers.length;
}
