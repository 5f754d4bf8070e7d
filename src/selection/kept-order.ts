/**
 * The order of a window, kept in the store until anything that decides it changes: what is shown of a day that was ranked before
 * is read, not ranked again, and the code that ranks is not loaded. A ranking is a pure function, so that the kept one is the same.
 */
import type { Config } from '../config/schema.ts';
import { defined } from '../defined.ts';
import type { AnnouncedPaper, MuteRule, RankedPaper, Signal } from '../paper.ts';
import type { RankResult } from '../rank/input.ts';
import type { Store } from '../store/file/open.ts';
import { keepRanking, keptRanking } from '../store/rankings.ts';
import { fingerprint } from '../text/fingerprint.ts';
import type { Pool } from './gather.ts';
import { rankingMark } from './ranking-mark.ts';

export interface OrderedWindow extends RankResult {
  /** What the order was made from, the program included: what is made of the order may be kept under it. Absent where nothing is kept. */
  readonly mark?: string;
}

export interface OrderRequest {
  /** Where the files that ship with radar are; without them words alone decide. */
  readonly packageRoot?: string | undefined;
  /** See `programOf`; without it nothing is kept. */
  readonly program?: string | undefined;
}

export async function orderOf(
  store: Store,
  config: Config,
  pool: Pool,
  { packageRoot, program }: OrderRequest,
): Promise<OrderedWindow> {
  const { papers } = pool.window;
  if (program === undefined) return rank(store, config, pool, packageRoot);
  const mark = `${rankingMark(store, config, program)} ${markOf(papers)}`;
  const kept = readOrder(keptRanking(store, mark, 'order'), papers);
  if (kept !== undefined) return { ...kept, mark };
  const made = await rank(store, config, pool, packageRoot);
  keepRanking(store, mark, writeOrder(made, papers), 'order');
  return { ...made, mark };
}

async function rank(
  store: Store,
  config: Config,
  pool: Pool,
  packageRoot: string | undefined,
): Promise<RankResult> {
  const [{ rankPool }, { readSpace }] = await Promise.all([
    import('./select.ts'),
    import('./shipped-space.ts'),
  ]);
  const space = packageRoot === undefined ? undefined : readSpace(packageRoot);
  return rankPool(store, config, pool, { space });
}

/** Texts, lists and feedback are counted by the store (`rankingMark`); which papers are ranked, and as what, is not. */
const markOf = (papers: readonly AnnouncedPaper[]): string =>
  fingerprint(
    papers
      .map(({ paper, announceType, announcedOn }) => `${paper.id} ${announceType} ${announcedOn}`)
      .join('\n'),
  );

/** A paper is its place in the window. */
type Place = readonly [paper: number, score: number, signals: readonly Signal[], interest?: string];
type Muted = readonly [paper: number, rule: MuteRule];

function writeOrder({ ranked, muted }: RankResult, papers: readonly AnnouncedPaper[]): string {
  const places = new Map(papers.map(({ paper }, index) => [paper.id, index]));
  const placeOf = ({ paper }: AnnouncedPaper): number => places.get(paper.id) ?? -1;
  return JSON.stringify([
    ranked.map((one): Place => {
      const place = [placeOf(one), one.score, one.signals] as const;
      return one.interest === undefined ? place : [...place, one.interest];
    }),
    muted.map((one): Muted => [placeOf(one), one.rule]),
  ]);
}

/** It was written by this very program; anything else than every paper of the window, each once, is made again. */
function readOrder(text: string | undefined, papers: readonly AnnouncedPaper[]): RankResult | undefined {
  if (text === undefined) return undefined;
  try {
    const [places, mutes] = JSON.parse(text) as readonly [readonly Place[], readonly Muted[]];
    const rest = new Map(papers.entries());
    const take = (index: number): AnnouncedPaper => {
      const paper = rest.get(index);
      if (paper === undefined) throw new Error('no such paper, or twice');
      rest.delete(index);
      return paper;
    };
    const ranked = places.map(([index, score, signals, interest], at): RankedPaper => {
      if (!Number.isFinite(score) || !Array.isArray(signals)) throw new Error('not a place');
      return { ...take(index), score, signals, ...defined({ interest }), rank: at + 1 };
    });
    const muted = mutes.map(([index, rule]) => ({ ...take(index), rule }));
    return rest.size === 0 ? { ranked, muted } : undefined;
  } catch {
    return undefined;
  }
}
