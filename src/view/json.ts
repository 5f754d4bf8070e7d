/** The JSON of the public contract: what other programs read. Field order is fixed, so equal data gives equal bytes. */

import type { CoverageJson, CoverageRowJson } from '../contract/coverage.ts';
import type { BridgeJson, BriefingJson, ClaimJson } from '../contract/digest/briefing.ts';
import type { DigestJson } from '../contract/digest/digest.ts';
import type { ListingJson, PaperJson, PapersJson, SignalJson, TwinJson } from '../contract/paper.ts';
import { codeOf, say } from '../messages/say.ts';
import type {
  Bridge,
  Briefing,
  Claim,
  CoverageRow,
  Digest,
  DigestCounts,
  Listing,
  Paper,
  PaperLinks,
  RankedPaper,
  Signal,
  Twin,
} from '../paper.ts';
import { headlineOf } from './digest/model.ts';

/** `radar today -f json`. */
export function renderDigestJson(digest: Digest): string {
  const { date, since, generatedAt, profile, counts, papers, briefing } = digest;
  return printed<DigestJson>({
    schema: 'radar.digest/1',
    date,
    since,
    generatedAt,
    profile: { name: profile.name, hash: profile.hash },
    coverage: digest.coverage.map(coverageJsonRow),
    counts: countsJson(counts),
    mutedBy: digest.mutedBy?.map(({ list, entry, papers }) => ({ list, entry, papers })),
    papers: papers.map(paperJson),
    briefing: briefingJson(briefing),
  });
}

/** `radar list -f json` and whatever else lists papers. */
export const papersJson = (papers: readonly RankedPaper[]): string =>
  printed<PapersJson>({ papers: papers.map(paperJson) });

/** One paper a line (https://github.com/ndjson/ndjson-spec). */
export const ndjson = (papers: readonly RankedPaper[]): string =>
  papers.map((paper) => printedLine<PaperJson>(paperJson(paper))).join('');

/** `radar refresh --json` and `radar coverage --json`. */
export const coverageJson = (rows: readonly CoverageRow[]): string =>
  printed<CoverageJson>({ coverage: rows.map(coverageJsonRow) });

/** A document as it is printed; which one has to be said, so that the compiler holds it against its schema. */
export const printed = <Document = never>(document: NoInfer<Document>): string =>
  `${JSON.stringify(document, undefined, 2)}\n`;

/** The same on one line. */
export const printedLine = <Document = never>(document: NoInfer<Document>): string =>
  `${JSON.stringify(document)}\n`;

/** A ranked paper in the shape of the contract. */
export function paperJson(ranked: RankedPaper): PaperJson {
  const { paper } = ranked;
  const { score, signals } = roundedSignals(ranked.score, ranked.signals);
  return {
    rank: ranked.rank,
    id: paper.id,
    version: paper.version,
    title: paper.title,
    abstract: paper.abstract,
    authors: paper.authors,
    categories: paper.categories,
    primaryCategory: paper.primaryCategory,
    announceType: ranked.announceType,
    announcedOn: ranked.announcedOn,
    publishedOn: paper.publishedOn,
    score,
    interest: ranked.interest,
    section: ranked.section,
    signals: signals.map(signalJson),
    links: linksJson(paper.links),
    doi: paper.doi,
    journalRef: paper.journalRef,
    comment: paper.comment,
    listings: ranked.listings.map(listingJson),
    alsoAt: ranked.alsoAt?.map(twinJson),
    note: ranked.note,
  };
}

type PaperFieldsJson = Omit<
  PaperJson,
  RankedField | 'snippet' | 'likeness' | 'note' | 'mutedBy' | 'alsoAt' | 'listings'
>;
type RankedField = 'rank' | 'announceType' | 'announcedOn' | 'score' | 'signals' | 'interest' | 'section';

/** What is known of a paper by itself. */
export const paperFields = (paper: Paper): PaperFieldsJson => ({
  id: paper.id,
  version: paper.version,
  title: paper.title,
  abstract: paper.abstract,
  authors: paper.authors,
  categories: paper.categories,
  primaryCategory: paper.primaryCategory,
  publishedOn: paper.publishedOn,
  links: linksJson(paper.links),
  doi: paper.doi,
  journalRef: paper.journalRef,
  comment: paper.comment,
});

const signalJson = ({ name, label, value }: Signal): SignalJson => ({
  name,
  code: codeOf(label),
  label: say('en', label),
  value,
});

const linksJson = ({ abstract, pdf, html }: PaperLinks): PaperJson['links'] => ({ abstract, pdf, html });

export const twinJson = ({ id, kind, venue, url, doi }: Twin): TwinJson => ({ id, kind, venue, url, doi });

export const listingJson = ({ source, category, day, type }: Listing): ListingJson => ({
  source,
  category,
  date: day,
  type,
});

export const coverageJsonRow = (row: CoverageRow): CoverageRowJson => ({
  source: row.source,
  category: row.category,
  date: row.date,
  verdict: row.verdict,
  announced: row.announced,
  new: row.new,
  cross: row.cross,
  replaced: row.replaced,
  checkedAt: row.checkedAt,
  reason: row.reason && say('en', row.reason),
  reasonCode: row.reason && codeOf(row.reason),
});

const countsJson = ({
  announced,
  considered,
  shown,
  muted,
  alreadyShown,
}: DigestCounts): DigestJson['counts'] => ({
  announced,
  considered,
  shown,
  muted,
  alreadyShown,
});

/** Field by field: what else a writer notes for itself stays inside. */
const briefingJson = (briefing: Briefing): BriefingJson => ({
  writer: briefing.writer,
  reason: briefing.reason === undefined ? undefined : say('en', briefing.reason),
  reasonCode: briefing.reason === undefined ? undefined : codeOf(briefing.reason),
  model: briefing.model,
  headline: claimJson(headlineOf(briefing, 'en')),
  bridges: briefing.bridges.map(bridgeJson),
  themes: briefing.themes.map(({ label, papers, claims }) => ({
    label,
    papers,
    claims: claims.map(claimJson),
  })),
  papers: briefing.papers.map(({ paper, claims, quoted }) => ({
    paper,
    claims: claims.map(claimJson),
    quoted,
  })),
  checks: {
    claims: briefing.checks.claims,
    repaired: briefing.checks.repaired,
    dropped: briefing.checks.dropped,
  },
  usage:
    briefing.usage === undefined
      ? undefined
      : {
          inputTokens: briefing.usage.inputTokens,
          outputTokens: briefing.usage.outputTokens,
          costUsd: briefing.usage.costUsd,
          estimated: briefing.usage.estimated,
        },
});

export const bridgeJson = ({ kind, label, fields, papers, claims, elsewhere }: Bridge): BridgeJson => ({
  kind,
  label,
  fields,
  papers,
  claims: claims.map(claimJson),
  elsewhere: elsewhere?.map(({ id, title, url }) => ({ id, title, url })),
});

export const claimJson = ({ text, evidence }: Claim): ClaimJson => ({
  text,
  evidence: evidence.map(({ paper, sentence, quote }) => ({ paper, sentence, quote })),
});

const UNITS = 10_000;

/**
 * Score and signals to four digits, so that the rounded signals still add up to the rounded score: what rounding lost is
 * given to the signals that rounding hurt most (largest remainder).
 */
export function roundedSignals(
  score: number,
  signals: readonly Signal[],
): { readonly score: number; readonly signals: readonly Signal[] } {
  const exact = signals.map((signal) => signal.value * UNITS);
  const units = exact.map(Math.round);
  const total = Math.round(score * UNITS);
  let left = total - units.reduce((sum, value) => sum + value, 0);
  const order = [...units.keys()].sort((a, b) => error(b) - error(a));
  for (const index of order) {
    if (left === 0) break;
    const step = Math.sign(left);
    units[index] = (units[index] ?? 0) + step;
    left -= step;
  }
  return {
    score: total / UNITS + 0,
    signals: signals.map((signal, index) => ({
      ...signal,
      value: (units[index] ?? 0) / UNITS + 0,
    })),
  };

  /** How much rounding took from a signal, in the direction of what is left to give. */
  function error(index: number): number {
    return Math.sign(left) * ((exact[index] ?? 0) - (units[index] ?? 0));
  }
}
