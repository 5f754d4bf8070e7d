/** store → rank → brief: makes the digest of a morning. Reads the store and writes nothing. */
import { emptyBriefing } from '../brief/empty.ts';
import type { BriefInput } from '../brief/input.ts';
import { profileHash } from '../config/profile-hash.ts';
import type { Config } from '../config/schema.ts';
import type { Clock } from '../context.ts';
import { arxivToday } from '../intake/arxiv-time.ts';
import { listsOf } from '../intake/lists.ts';
import type {
  Briefing,
  CoverageRow,
  Day,
  Digest,
  MutedPaper,
  MuteRule,
  PaperId,
  RankedPaper,
} from '../paper.ts';
import type { SemanticSpace } from '../rank/corpus/space.ts';
import { rankPapers } from '../rank/rank.ts';
import { isShown } from '../scores.ts';
import type { Store } from '../store/file/open.ts';
import { coverageBetween } from '../store/ledger/coverage.ts';
import { meaningOf } from './embeddings.ts';
import { whyNothingShown } from './emptiness.ts';
import { findExamples } from './examples.ts';
import { likenessOf } from './likeness.ts';
import { isScouted, numbered, withBridged } from './scouts.ts';
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

/** Finds, ranks and cuts: what `radar list` prints and what a briefing is written about. */
export function select(store: Store, config: Config, clock: Clock, request: DigestRequest): Selection {
  const { profile, sources } = config;
  const today = arxivToday(store, clock);
  const categories = listsOf(config);
  const window = findWindow(store, {
    asked: request.asked,
    profile: profile.name,
    categories,
    wanted: sources.arxiv.announce,
    today,
  });
  const found = findExamples(store, profile);
  const { examples, unknown } = found;
  const known = knownToReader(store, profile.name, window, found);
  const { ranked, muted } = rankPapers({
    papers: window.papers,
    profile,
    examples,
    ...spaceOf(request),
    ...meaningOf(store, config, window.papers, examples),
  });
  const isProfiled = hasProfile(config, examples.length);
  const threshold = { minScore: request.minScore, hasProfile: isProfiled };
  return {
    window,
    ranked,
    muted,
    hasProfile: isProfiled,
    shown: numbered(
      inSections(
        ranked
          .filter(({ score, listings }) => isShown(score, threshold) && !isScouted(listings, sources.arxiv))
          .slice(0, request.limit),
        known,
      ),
    ),
    known,
    coverage: coverageOf(store, window, request.asked, today, categories),
    today,
    unknownExamples: unknown,
  };
}

/** Only where there is one: an absent key and an undefined one are not the same. */
export function spaceOf({ space }: Pick<DigestRequest, 'space'>): { readonly space?: SemanticSpace } {
  return space === undefined ? {} : { space };
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

/** Puts the finished briefing around a selection. */
export function assembleDigest(
  selection: Selection,
  config: Config,
  clock: Clock,
  briefing: Briefing,
): Digest {
  const { window, coverage } = selection;
  const { ranked, known } = selection;
  const shown = numbered(
    inSections(withBridged(ranked, selection.shown, briefing, config.sources.arxiv), known),
  );
  return {
    date: window.date,
    since: window.since,
    generatedAt: new Date(clock.now()).toISOString(),
    profile: { name: config.profile.name, hash: profileHash(config) },
    coverage,
    counts: countsOf({ ...selection, shown }),
    mutedBy: mutedBy(selection.muted),
    papers: shown,
    briefing,
  };
}

export function countsOf({
  window,
  muted,
  shown,
}: Pick<Selection, 'window' | 'muted' | 'shown'>): Digest['counts'] {
  return {
    announced: window.announced,
    considered: window.papers.length - muted.length,
    shown: shown.length,
    muted: muted.length,
    alreadyShown: window.alreadyShown,
  };
}

function mutedBy(muted: readonly MutedPaper[]): NonNullable<Digest['mutedBy']> {
  const rules = new Map<string, MuteRule & { readonly papers: number }>();
  for (const { rule } of muted) {
    const key = `${rule.list} ${rule.entry}`;
    rules.set(key, { ...rule, papers: (rules.get(key)?.papers ?? 0) + 1 });
  }
  return [...rules.values()].sort((a, b) => b.papers - a.papers);
}

/** Nobody reads notes on more papers; a look back over weeks may show thousands. */
const MOST_BRIEFED = 200;
/** Candidates for bridges: more cost time and find little. */
const MOST_ENDS = 400;
const MOST_SCOUTED = 80;

/** What a writer is given: the best of what is shown. Papers that were considered but not shown may still serve as the far end of a bridge. */
export function briefInputOf(selection: Selection, config: Config, space?: SemanticSpace): BriefInput {
  const papers = selection.shown.slice(0, MOST_BRIEFED);
  const near = bridgeEnds(selection, config);
  return {
    date: selection.window.date,
    papers,
    near,
    profile: config.profile,
    language: config.briefing.language,
    counts: countsOf(selection),
    ...(space === undefined ? {} : { likeness: likenessOf([...papers, ...near], space) }),
  };
}

/** Papers that may be the far end of a bridge: the best that are not shown, and the best of the scouted fields, which rank low. */
function bridgeEnds({ ranked, shown }: Selection, { sources }: Config): readonly RankedPaper[] {
  const ids = new Set(shown.map(({ paper }) => paper.id));
  const others = ranked.filter(({ paper }) => !ids.has(paper.id));
  const scouted = others.filter(({ listings }) => isScouted(listings, sources.arxiv)).slice(0, MOST_SCOUTED);
  const first = others.filter((one) => !scouted.includes(one)).slice(0, MOST_ENDS - scouted.length);
  return [...first, ...scouted].sort((a, b) => a.rank - b.rank);
}

/** The briefing of a morning without papers: it always says why. */
export function briefNothing(selection: Selection): Briefing {
  return emptyBriefing(whyNothingShown(selection));
}
