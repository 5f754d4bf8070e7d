/** Pairs of papers that a bridge could join: of fields that are far apart, both about one notion that is rare in either field. */
import { type BriefPaper, sentenceAt } from '../corpus.ts';
import { crossesFields } from '../fields.ts';
import type { Frequency } from '../frequencies.ts';
import type { Likeness } from '../input.ts';
import { isBearing, isCompanion, type Meeting } from './bearing.ts';
import { isInPassing } from './in-passing.ts';
import { type NotionTable, notionTable, rarityOf } from './notions.ts';
import { ownWork } from './own-work.ts';
import { plainLabel, readsAsLabel, treeOf } from './phrases.ts';
import { type Use, type Uses, usesIn, usesOf } from './uses.ts';

export interface BridgeCandidate {
  readonly papers: readonly [BriefPaper, BriefPaper];
  /** How alike the papers are, how much they are about what they share, and how little that is to be expected. */
  readonly score: number;
  /** What they share, the most surprising first, without words in common. Empty for pairs that are only alike. */
  readonly terms: readonly SharedTerm[];
}

export interface SharedTerm {
  readonly key: string;
  readonly stems: readonly string[];
  /** As the paper writes it that writes it shorter. */
  readonly label: string;
  readonly score: number;
  /** It joins papers only together with something else. */
  readonly isCompanion: boolean;
}

/** What a pair has to reach to be shown. A bench lowers it to see what falls short. */
export interface Bar {
  /** Surprise, in nats, of the share of a field's abstracts above which a notion is one of its commonplaces. */
  readonly surprise: number;
  /** How much more alike than they are papers are taken for. */
  readonly slack: number;
}

const BAR: Bar = { surprise: -Math.log(0.03), slack: 0 };
/** What two papers with something in common are taken for where no space tells. */
const USUAL_LIKENESS = 0.3;
/** What likeness, places and surprise count for where a day has more bridges than are shown. */
const OF_LIKENESS = 12;
const OF_TELLING = 0.6;
const OF_SURPRISE = 0.25;
/** The reader has both papers before him. */
const OF_BOTH_SHOWN = 1.5;
/** A notion in more of the day's papers is the day's talk. */
const MOST_HOLDERS = 5;
const MOST_TERMS = 2;
/** Heads that say nothing of what they are the head of: `kernel-based methods`, `optical properties`. */
const HOLLOW_HEAD =
  /(?:^|\s)(?:methods?|approach(?:es)?|techniques?|schemes?|frameworks?|strateg(?:y|ies)|tasks?|propert(?:y|ies)|behaviou?rs?|signals?|flows?|effects?|emissions?|measurements?|parameters?|wave propagation)$/iu;

/** Best first. Every pair has at least one paper of the digest. */
export function bridgeCandidates(
  papers: readonly BriefPaper[],
  frequency: Frequency,
  likeness?: Likeness,
  bar = BAR,
): readonly BridgeCandidate[] {
  // Reading papers and the table is most of a briefing's work: a morning of one field needs little of it.
  const crossing = crossingPairs(papers);
  if (crossing.length === 0) return [];
  const table = notionTable();
  const near = usesOfInvolved(papers, crossing, table, frequency);
  const termOf = (key: string, i: number, j: number, uses: readonly (Uses | undefined)[]) => {
    const [a, b, own, other] = [papers[i], papers[j], uses[i], uses[j]];
    if (a === undefined || b === undefined || own === undefined || other === undefined) return undefined;
    return term(key, [a, b], [own, other], likeness?.(a.id, b.id), { table, frequency, bar });
  };
  const keys = joiningKeys(crossing, near, (key, i, j) => termOf(key, i, j, near) !== undefined);
  if (keys.size === 0) return [];
  // Whether it is the day's talk, all papers tell.
  const joining = treeOf(keys);
  const uses = papers.map((paper, at) => only(near[at], keys) ?? usesIn(paper.reading, joining));
  return [...sharedKeys(papers, uses)]
    .flatMap(([pair, shared]): BridgeCandidate[] => {
      const [i = 0, j = 0] = pair.split(' ').map(Number);
      const [a, b] = [papers[i], papers[j]];
      if (a === undefined || b === undefined || !crossesFields(a.ranked.paper, b.ranked.paper)) return [];
      const terms = shared.flatMap((key) => termOf(key, i, j, uses) ?? []);
      const best = apart(terms);
      if (best[0] === undefined || best.every((one) => one.isCompanion)) return [];
      const score =
        best[0].score + (a.shown && b.shown ? OF_BOTH_SHOWN : 0) + 0.3 * (best[1] === undefined ? 0 : 1);
      return [{ papers: [a, b], score, terms: best }];
    })
    .sort((a, b) => b.score - a.score || a.papers[0].alias.localeCompare(b.papers[0].alias));
}

type Pair = readonly [i: number, j: number];

/** The first of each is shown; shown papers stand before the others. */
function crossingPairs(papers: readonly BriefPaper[]): readonly Pair[] {
  return papers.flatMap((a, i) =>
    a.shown
      ? papers.flatMap((b, j): Pair[] =>
          j > i && crossesFields(a.ranked.paper, b.ranked.paper) ? [[i, j]] : [],
        )
      : [],
  );
}

/** What joins two papers of far fields, whoever else has it. */
function joiningKeys(
  crossing: readonly Pair[],
  uses: readonly (Uses | undefined)[],
  joins: (key: string, i: number, j: number) => boolean,
): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const [i, j] of crossing) {
    const [own, other] = [uses[i] ?? new Map<string, Use>(), uses[j] ?? new Map<string, Use>()];
    for (const key of own.keys()) if (other.has(key) && !keys.has(key) && joins(key, i, j)) keys.add(key);
  }
  return keys;
}

const only = (uses: Uses | undefined, keys: ReadonlySet<string>): Uses | undefined =>
  uses === undefined ? undefined : new Map([...uses].filter(([key]) => keys.has(key)));

/**
 * Notions of the papers that have a partner in a far field; of those that are not shown only what a shown one has too.
 * Undefined for papers without a partner.
 */
function usesOfInvolved(
  papers: readonly BriefPaper[],
  crossing: readonly Pair[],
  table: NotionTable,
  frequency: Frequency,
): readonly (Uses | undefined)[] {
  const involved = new Set(crossing.flat());
  const known = new Map<string, boolean>();
  const isNotion = (key: string, stems: () => readonly string[]): boolean => {
    let is = known.get(key);
    if (is === undefined) {
      is = table.has(key) || table.isDoubtful(key) || table.isNew(key, stems(), frequency);
      known.set(key, is);
    }
    return is;
  };
  const shown = papers.map((paper, at) =>
    paper.shown && involved.has(at) ? usesOf(paper.reading, isNotion) : undefined,
  );
  const wanted = treeOf(shown.flatMap((uses) => [...(uses?.keys() ?? [])]));
  return papers.map((paper, at) =>
    involved.has(at) ? (shown[at] ?? usesIn(paper.reading, wanted)) : undefined,
  );
}

/** What pairs of papers share, by `i j`. */
function sharedKeys(
  papers: readonly BriefPaper[],
  uses: readonly Uses[],
): ReadonlyMap<string, readonly string[]> {
  const holders = new Map<string, number[]>();
  for (const [at, own] of uses.entries())
    for (const key of own.keys()) holders.set(key, [...(holders.get(key) ?? []), at]);
  const pairs = new Map<string, string[]>();
  for (const [key, at] of holders) {
    if (at.length < 2 || at.length > MOST_HOLDERS) continue;
    for (const [position, i] of at.entries())
      for (const j of papers[i]?.shown === true ? at.slice(position + 1) : [])
        pairs.set(`${i} ${j}`, [...(pairs.get(`${i} ${j}`) ?? []), key]);
  }
  return pairs;
}

/** Undefined where the notion is a commonplace of a field, is not what both papers are about, or means two things. */
function term(
  key: string,
  [a, b]: readonly [BriefPaper, BriefPaper],
  [own, other]: readonly [Uses, Uses],
  alike: number | undefined,
  {
    table,
    frequency,
    bar,
  }: { readonly table: NotionTable; readonly frequency: Frequency; readonly bar: Bar },
): SharedTerm | undefined {
  const [one, two] = [own.get(key), other.get(key)];
  if (one === undefined || two === undefined || !readsAsLabel(one) || !readsAsLabel(two)) return undefined;
  if (HOLLOW_HEAD.test(one.surface) || HOLLOW_HEAD.test(two.surface)) return undefined;
  const isListed = table.has(key);
  const meeting: Meeting = {
    key,
    places: [tellingOf(one, a), tellingOf(two, b)],
    titles: Number(one.inTitle) + Number(two.inTitle),
    isPart: !one.isWhole || !two.isWhole,
    breadth: table.breadth(key),
    isDoubtful: !isListed && table.isDoubtful(key),
    alike: alike ?? USUAL_LIKENESS,
  };
  if (!isBearing(meeting, bar.slack)) return undefined;
  const surprise = isListed
    ? [a, b].map(({ ranked }) => table.surprise(key, ranked.paper.primaryCategory) ?? 0)
    : [rarityOf(one.stems, frequency) / 2, rarityOf(one.stems, frequency) / 2];
  if (isListed && Math.min(...surprise) < bar.surprise) return undefined;
  const score =
    OF_SURPRISE * surprise.reduce((sum, value) => sum + value, 0) +
    OF_TELLING * (meeting.places[0] + meeting.places[1]) +
    OF_LIKENESS * Math.max(0, meeting.alike);
  return {
    key,
    stems: one.stems,
    label: plainLabel(spelling(one, two), frequency),
    score,
    isCompanion: isCompanion(meeting, bar.slack),
  };
}

/** The one of two spellings that stands for itself inside a sentence; the shorter one of two such. */
function spelling(one: Use, two: Use): Use {
  const value = (use: Use): number =>
    (use.isWhole ? 2 : 0) + (use.isCased ? 1 : 0) - use.surface.length / 1000;
  return value(two) > value(one) ? two : one;
}

/**
 * 2 for the title, 1 for each of two repetitions, 1 for a sentence on the paper's own work and a half for one that may be;
 * 0 for what is only named in passing.
 */
function tellingOf({ count, inTitle, numbers, surface }: Use, paper: BriefPaper): number {
  const sentences = numbers.map((number) => sentenceAt(paper, number) ?? '');
  if (!inTitle && sentences.every((sentence) => isInPassing(sentence, surface))) return 0;
  return (inTitle ? 2 : 0) + Math.min(2, count - 1) + Math.max(0, ...sentences.map(ownWork));
}

/** The best terms that share no word: `belief propagation` and `flagged lattice`. */
function apart(terms: readonly SharedTerm[]): readonly SharedTerm[] {
  const chosen: SharedTerm[] = [];
  for (const one of terms.toSorted((a, b) => b.score - a.score || b.stems.length - a.stems.length)) {
    if (
      chosen.length < MOST_TERMS &&
      !chosen.some(({ stems }) => stems.some((stem) => one.stems.includes(stem)))
    )
      chosen.push(one);
  }
  return chosen;
}

/** From so much likeness on a model is shown two papers that share no notion at all. */
const VERY_ALIKE = 0.5;

/** Pairs of fields far apart that mean much the same, whatever words they share: for a model to judge. */
export function alikePairs(
  papers: readonly BriefPaper[],
  likeness: Likeness | undefined,
): readonly BridgeCandidate[] {
  if (likeness === undefined) return [];
  return papers
    .flatMap((a, i) => (a.shown ? papers.slice(i + 1).map((b) => [a, b] as const) : []))
    .filter(([a, b]) => crossesFields(a.ranked.paper, b.ranked.paper))
    .map((pair) => ({ papers: pair, score: likeness(pair[0].id, pair[1].id), terms: [] }))
    .filter(({ score }) => score >= VERY_ALIKE)
    .sort((a, b) => b.score - a.score);
}
