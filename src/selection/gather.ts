/** What there is to rank for a digest, and what of a ranking is shown. Ranking itself is loaded by who needs it (`select.ts`, `kept-order.ts`). */
import type { Config } from '../config/schema.ts';
import type { Clock } from '../context.ts';
import { arxivToday } from '../intake/arxiv-time.ts';
import { listsOf } from '../intake/lists.ts';
import type { CoverageRow, Day, MutedPaper, PaperId, RankedPaper } from '../paper.ts';
import type { SemanticSpace } from '../rank/corpus/space.ts';
import type { RankResult } from '../rank/input.ts';
import { isShown } from '../scores.ts';
import type { Store } from '../store/file/open.ts';
import { coverageBetween } from '../store/ledger/coverage.ts';
import { type Examples, findExamples } from './examples.ts';
import { isScouted, numbered } from './scouts.ts';
import { inSections, knownToReader } from './sections.ts';
import { type Asked, findWindow, type Window } from './window.ts';

export interface DigestRequest {
  readonly asked: Asked;
  /** At most so many papers. */
  readonly limit: number;
  readonly minScore: number;
  /** The space that ships with radar (space.ts); without it words alone decide. */
  readonly space?: SemanticSpace | undefined;
}

/** Everything that was ranked, before the briefing is written. */
export interface Selection {
  readonly window: Window;
  /** Considered papers, best first, shown or not. */
  readonly ranked: readonly RankedPaper[];
  readonly muted: readonly MutedPaper[];
  /** By section, numbered. */
  readonly shown: readonly RankedPaper[];
  /** Papers whose new versions are news to the reader. */
  readonly known: ReadonlySet<PaperId>;
  /** False without interests, authors and likes: then no score means anything and no threshold holds. */
  readonly hasProfile: boolean;
  readonly coverage: readonly CoverageRow[];
  /** The current announcement day. */
  readonly today: Day;
  /** Papers the profile names that the store does not have. */
  readonly unknownExamples: readonly PaperId[];
}

/** The window of a digest with what the reader has said of papers. */
export interface Pool {
  readonly window: Window;
  readonly found: Examples;
  /** See `Selection`, as the next two. */
  readonly known: ReadonlySet<PaperId>;
  readonly coverage: readonly CoverageRow[];
  readonly today: Day;
}

export function gather(store: Store, config: Config, clock: Clock, asked: Asked): Pool {
  const { profile, sources } = config;
  const today = arxivToday(store, clock);
  const categories = listsOf(config);
  const window = findWindow(store, {
    asked,
    profile: profile.name,
    categories,
    wanted: sources.arxiv.announce,
    today,
  });
  const found = findExamples(store, profile);
  return {
    window,
    found,
    known: knownToReader(store, profile.name, window, found),
    coverage: coverageOf(store, window, asked, today, categories),
    today,
  };
}

/** Cuts a ranking of the pool. */
export function cut(
  { found, ...pool }: Pool,
  { ranked, muted }: RankResult,
  config: Config,
  { minScore, limit }: Pick<DigestRequest, 'minScore' | 'limit'>,
): Selection {
  const { arxiv } = config.sources;
  const isProfiled = hasProfile(config, found.examples.length);
  const threshold = { minScore, hasProfile: isProfiled };
  return {
    ...pool,
    ranked,
    muted,
    hasProfile: isProfiled,
    shown: numbered(
      inSections(
        ranked
          .filter(({ score, listings }) => isShown(score, threshold) && !isScouted(listings, arxiv))
          .slice(0, limit),
        pool.known,
      ),
    ),
    unknownExamples: found.unknown,
  };
}

/** Without any interest no score means anything: then the newest papers are shown, not none. */
export function hasProfile({ profile }: Config, examples: number): boolean {
  return profile.interests.length > 0 || profile.authors.length > 0 || examples > 0;
}

/** The rows of the days covered and, for today's digest, of the current day, which may still be missing. */
function coverageOf(
  store: Store,
  window: Window,
  asked: Asked,
  today: Day,
  categories: readonly string[],
): CoverageRow[] {
  const to = asked.kind === 'today' && today > window.date ? today : window.date;
  return coverageBetween(store, { from: window.since, to }).filter(
    ({ source, category }) => source !== 'arxiv' || categories.includes(category),
  );
}
