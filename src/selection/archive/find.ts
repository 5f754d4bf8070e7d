/** What `radar search` and the reader find: by words, and by meaning among everything that was stored. */
import { RadarError } from '../../errors.ts';
import type { Paper, PaperId } from '../../paper.ts';
import { createScanner } from '../../rank/corpus/scan.ts';
import type { Store } from '../../store/file/open.ts';
import { getPapers, searchPapers } from '../../store/papers.ts';
import { keepMatching, keyOf, matchingKeys, papersByKeys } from '../../store/search/find.ts';
import type { SearchQuery } from '../../store/search/query.ts';
import { PAPERS_A_ROW, vectorRows } from '../../store/search/vectors.ts';
import { createCatchUp } from './catch-up.ts';

export interface FoundPaper {
  readonly paper: Paper;
  /** Cosine with what was asked for, -1 to 1; only where it was asked for by meaning. */
  readonly likeness?: number;
}

export interface FindRequest {
  /** What it says besides `like` only decides what may be found. */
  readonly query: SearchQuery;
  /** Papers that are like this description; together with `query.like` what lies between them. */
  readonly meaning?: string;
  readonly limit: number;
}

/** Half a second's work where an older radar left much to do; the latest papers come first. */
const SLICES = 5;
/** The nearest of all papers, of which the filters mostly leave enough. */
const NEAREST = 2000;

/**
 * Best first: by words as `searchPapers` has them, else the nearest first, without the papers that were asked by.
 * @throws RadarError `usage` for a paper that the store does not know or a text of which the space knows no word, `store`
 * where the space of the package cannot be read.
 */
export function findPapers(store: Store, packageRoot: string, request: FindRequest): FoundPaper[] {
  const { query, meaning, limit } = request;
  if (meaning === undefined && query.like.length === 0)
    return searchPapers(store, query, limit).map((paper) => ({ paper }));
  const catchUp = createCatchUp(store, packageRoot);
  const placer = catchUp.placer();
  if (placer === undefined) throw new RadarError('store', ['no-space'], { hint: ['install-radar-again'] });
  for (let done = 0; done < SLICES && catchUp.slice() > 0; ) done += 1;
  const examples = likedPapers(store, query.like);
  const asked = [...examples, ...(meaning === undefined ? [] : [{ title: meaning, abstract: '' }])];
  const target = placer.between(placer.place(asked));
  if (target.scale === 0) throw new RadarError('usage', ['nothing-meant'], { hint: ['other-words'] });
  const without = new Set(query.like.flatMap((id) => keyOf(store, id) ?? []));
  const near = nearest(store, target, {
    most: Math.max(0, limit),
    without,
    isFiltered: query.filters.length + query.wanted.length + query.excluded.length > 0,
    keep: (keys) => keepMatching(store, query, keys),
    all: () => matchingKeys(store, query),
  });
  const papers = papersByKeys(store, [...near.keys()]);
  const likenesses = [...near.values()];
  return papers.map((paper, at) => ({ paper, likeness: likenesses[at] ?? 0 }));
}

/** @throws RadarError `usage` naming those that the store does not know. */
function likedPapers(store: Store, ids: readonly PaperId[]): Paper[] {
  const papers = getPapers(store, ids);
  const missing = ids.filter((id) => !papers.has(id));
  if (missing.length > 0)
    throw new RadarError('usage', ['papers-not-in-store', ...missing], { hint: ['refresh-or-list'] });
  return [...papers.values()];
}

interface Nearness {
  readonly most: number;
  readonly without: ReadonlySet<number>;
  readonly isFiltered: boolean;
  /** Those of some keys that the filters leave, in their order. */
  readonly keep: (keys: readonly number[]) => readonly number[];
  /** All keys that the filters leave. */
  readonly all: () => readonly number[];
}

/** Keys with their likeness, the nearest first. The filters are asked about the nearest; only where they leave too few of them about all. */
function nearest(
  store: Store,
  target: { readonly numbers: Int8Array; readonly scale: number },
  { most, without, isFiltered, keep, all }: Nearness,
): ReadonlyMap<number, number> {
  const first = scan(store, target, isFiltered ? NEAREST + most : most, (key) => !without.has(key));
  if (!isFiltered) return first;
  const kept = keep([...first.keys()]).slice(0, most);
  if (kept.length === most || first.size < NEAREST + most)
    return new Map(kept.map((key) => [key, first.get(key) ?? 0]));
  const allowed = new Set(all());
  return scan(store, target, most, (key) => allowed.has(key) && !without.has(key));
}

/** Goes through every place. Of papers that are as near the one that was stored first stands first. */
function scan(
  store: Store,
  { numbers, scale }: { readonly numbers: Int8Array; readonly scale: number },
  most: number,
  isAllowed: (key: number) => boolean,
): ReadonlyMap<number, number> {
  const scanner = createScanner(numbers, PAPERS_A_ROW);
  const scalesAt = PAPERS_A_ROW * numbers.length;
  let best: (readonly [key: number, likeness: number])[] = [];
  let least = Number.NEGATIVE_INFINITY;
  const shorten = (): void => {
    best = best.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, most);
    if (best.length === most) least = best.at(-1)?.[1] ?? 0;
  };
  for (const { first, bytes } of vectorRows(store)) {
    if (bytes.length !== scalesAt + PAPERS_A_ROW * 4) continue;
    const products = scanner.products(bytes, PAPERS_A_ROW);
    const scales = new DataView(bytes.buffer, bytes.byteOffset + scalesAt);
    for (let at = 0; at < PAPERS_A_ROW; at++) {
      const step = scales.getFloat32(at * 4, true);
      const likeness = (products[at] ?? 0) * step * scale;
      if (step === 0 || likeness <= least || !isAllowed(first + at)) continue;
      best.push([first + at, likeness]);
      if (best.length >= 2 * most + 64) shorten();
    }
  }
  shorten();
  return new Map(best);
}
