/**
 * How many lies the verifier catches, and how many true claims it flags:
 *   npx tsx bench/verify/main.ts --summaries dev.jsonl.gz --papers DAY.jsonl.gz [--limit 600]
 * Claims are human one-line summaries (rows {id, sentences, summaries}) and sentences of abstracts (rows {id, title, abstract,
 * authors, categories}). Each claim is checked among 24 papers: its own, the nearest of the whole file, and 22 by chance.
 * A claim is spoilt in one way at a time: evidence of a random paper, of the nearest paper, a changed number, an invented name.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { BriefPaper } from '../../src/brief/corpus.ts';
import { dot, unitVector, type Vector } from '../../src/brief/extract/lexrank.ts';
import { frequencyOf, idfOf } from '../../src/brief/frequencies.ts';
import { readingOf } from '../../src/brief/reading.ts';
import { checkClaim, type DraftClaim } from '../../src/brief/verify/claim.ts';
import { evidenceBase } from '../../src/brief/verify/evidence-base.ts';
import { numbersIn } from '../../src/brief/verify/numbers.ts';
import type { ProblemKind } from '../../src/brief/verify/problem.ts';
import { configSchema } from '../../src/config/schema.ts';
import type { Day, PaperId } from '../../src/paper.ts';
import { texToText } from '../../src/text/latex/latex.ts';
import { sentencesOf } from '../../src/text/sentences.ts';
import { tokensOf } from '../../src/text/words/tokens.ts';
import { mulberry32 } from '../extract/random.ts';
import { SPOILS } from './spoil.ts';

interface Row {
  readonly id: string;
  readonly title?: string;
  readonly abstract?: string;
  readonly authors?: readonly string[];
  readonly categories?: readonly string[];
  readonly sentences?: readonly string[];
  readonly summaries?: readonly string[];
}

const NAMES = [
  'ZephyrBench',
  'Okonkwo',
  'QLORANET',
  'Vantage-7B',
  'Heidelmann Institute',
  'MIRAGE-XL',
  'Lindqvist',
  'DeepTorus',
  'HELIOS-2',
  'Karolyi',
];
const frequency = frequencyOf();
const idf = idfOf(frequency);
const profile = configSchema.parse({}).profile;
const random = mulberry32(7);
const { values } = parseArgs({
  options: {
    summaries: { type: 'string' },
    papers: { type: 'string' },
    limit: { type: 'string', default: '600' },
  },
});
const limit = Number(values.limit);
if (values.summaries !== undefined)
  report('human summaries', read(values.summaries), (row) => row.summaries?.slice(0, 1) ?? []);
if (values.papers !== undefined)
  report('sentences of abstracts', read(values.papers), (_, paper) => paper.sentences.slice(-2, -1));

function read(file: string): readonly Row[] {
  const seen = new Set<string>();
  const rows = gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
  return rows.filter(({ id }) => !seen.has(id) && seen.add(id)).slice(0, limit);
}

function report(
  name: string,
  rows: readonly Row[],
  claimsOf: (row: Row, paper: BriefPaper) => readonly string[],
): void {
  const papers = rows.map(paperOf);
  const vectors = papers.map((paper) =>
    unitVector(tokensOf([paper.title, ...paper.sentences].join(' ')), idf),
  );
  const tallies = new Map<string, { checked: number; flagged: number; kinds: Map<ProblemKind, number> }>();
  const tally = (kind: string, draft: DraftClaim, among: readonly BriefPaper[]): void => {
    const entry = tallies.get(kind) ?? { checked: 0, flagged: 0, kinds: new Map<ProblemKind, number>() };
    tallies.set(kind, entry);
    entry.checked++;
    const checked = checkClaim(draft, evidenceBase(among, profile, frequency));
    if (checked.ok) return;
    entry.flagged++;
    for (const one of new Set(checked.problems.map((problem) => problem.kind)))
      entry.kinds.set(one, (entry.kinds.get(one) ?? 0) + 1);
  };
  for (const [index, row] of rows.entries()) {
    const paper = papers[index];
    if (paper === undefined || paper.sentences.length < 3) continue;
    const near = papers[nearest(vectors, index)] ?? paper;
    const others = Array.from({ length: 22 }, () => papers[Math.floor(random() * papers.length)] ?? paper);
    const among = [...new Set([paper, near, ...others])];
    const far = others.find((one) => one !== paper && one !== near) ?? near;
    for (const text of claimsOf(row, paper)) {
      const own = { text, evidence: bestSentence(text, paper) };
      tally('faithful, as it is', own, among);
      tally('evidence of a random paper', { text, evidence: bestSentence(text, far) }, among);
      tally('evidence of the nearest paper', { text, evidence: bestSentence(text, near) }, among);
      tally('invented name', { ...own, text: withName(text) }, among);
      if (row.sentences === undefined) spoilt(own, tally, among);
      const altered = withOtherNumber(text);
      if (altered !== undefined && checkClaim(own, evidenceBase(among, profile, frequency)).ok)
        tally('changed number', { ...own, text: altered }, among);
    }
  }
  process.stdout.write(`\n${name}: ${rows.length} papers\n`);
  for (const [kind, { checked, flagged, kinds }] of tallies) {
    const parts = [...kinds].sort((a, b) => b[1] - a[1]).map(([problem, count]) => `${problem} ${count}`);
    process.stdout.write(
      `  ${kind.padEnd(32)} ${String(flagged).padStart(4)} of ${String(checked).padStart(4)} flagged = ${((100 * flagged) / checked).toFixed(1)} %   (${parts.join(', ')})\n`,
    );
  }
}

/** The sentence in every way of being false that it lends itself to. */
function spoilt(
  own: DraftClaim,
  tally: (kind: string, draft: DraftClaim, among: readonly BriefPaper[]) => void,
  among: readonly BriefPaper[],
): void {
  for (const [kind, spoil] of Object.entries(SPOILS)) {
    const text = spoil(own.text);
    if (text !== undefined && text !== own.text) tally(kind, { ...own, text }, among);
  }
}

function paperOf(row: Row): BriefPaper {
  const id = `arxiv:${row.id}` as PaperId;
  const sentences = row.sentences ?? sentencesOf(texToText(row.abstract ?? ''));
  const title = texToText(row.title ?? '');
  const categories = row.categories ?? ['cs.LG'];
  const paper = {
    id,
    title,
    abstract: sentences.join(' '),
    authors: row.authors ?? [],
    categories,
    primaryCategory: categories[0] ?? '',
    links: { abstract: '' },
  };
  const day = '2026-01-01' as Day;
  return {
    alias: row.id,
    id,
    title,
    sentences,
    reading: readingOf([title, ...sentences]),
    shown: true,
    ranked: { paper, rank: 1, score: 1, signals: [], announceType: 'new', announcedOn: day, listings: [] },
  };
}

function nearest(vectors: readonly Vector[], index: number): number {
  const own = vectors[index] ?? new Map();
  let best = index === 0 ? 1 : 0;
  for (const [at, vector] of vectors.entries())
    if (at !== index && dot(own, vector) > dot(own, vectors[best] ?? new Map())) best = at;
  return best;
}

/** A writer that cites the wrong paper still picks the sentence that fits best. */
function bestSentence(text: string, paper: BriefPaper): DraftClaim['evidence'] {
  const own = unitVector(tokensOf(text), idf);
  const values = paper.sentences.map((sentence) => dot(own, unitVector(tokensOf(sentence), idf)));
  return [{ paper: paper.id, sentence: values.indexOf(Math.max(...values)) + 1 }];
}

function withName(text: string): string {
  const name = NAMES[Math.floor(random() * NAMES.length)] ?? '';
  const words = text.split(' ');
  const at = Math.min(words.length - 1, 2 + Math.floor(random() * Math.max(1, words.length - 3)));
  return [...words.slice(0, at), 'on', name, ...words.slice(at)].join(' ');
}

/** One number, changed by a digit; undefined where the text has none. */
function withOtherNumber(text: string): string | undefined {
  const digits = [...text.matchAll(/\d/gu)];
  if (digits.length === 0 || numbersIn(text).length === 0) return undefined;
  const at = digits[Math.floor(random() * digits.length)]?.index ?? 0;
  const other = (Number(text[at]) + 1 + Math.floor(random() * 8)) % 10;
  return `${text.slice(0, at)}${other}${text.slice(at + 1)}`;
}
