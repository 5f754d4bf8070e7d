/** Descriptions in words with the papers of a batch that belong to them (fixtures/ranking/descriptions.json), and how ranking serves them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { configSchema } from '../../src/config/schema.ts';
import type { Paper, PaperId, RankedPaper } from '../../src/paper.ts';
import type { SemanticSpace } from '../../src/rank/corpus/space.ts';
import { rankPapers } from '../../src/rank/rank.ts';
import { MUST_READ } from '../../src/scores.ts';
import { texToText } from '../../src/text/latex/latex.ts';
import { announce } from './dataset.ts';

export interface Described {
  readonly interest: string;
  readonly batch: string;
  readonly phrasings: Readonly<Record<string, Words>>;
  /** By arXiv id: 2 certainly, 1 nearly; empty where the batch has nothing. */
  readonly relevant: Grades;
}

export type Grades = Readonly<Record<string, number>>;

interface Words {
  readonly name: string;
  readonly about: string;
}

export interface DescribedFixture {
  /** arXiv ids of each batch. */
  readonly batches: Readonly<Record<string, readonly string[]>>;
  readonly interests: readonly Described[];
}

export const SHOWN = 0.35;
/** Fewer papers than FEW, where at least ENOUGH belong there, are too few. */
const FEW = 3;
const ENOUGH = 5;

/** By whom the papers are judged: by one of both readers, or settled between them. */
export const JUDGES = ['first', 'second', 'settled'] as const;
export type Judge = (typeof JUDGES)[number];

type Judged = Omit<Described, 'relevant'> & { readonly judged: readonly [Grades, Grades] };

export function readJudged(): {
  readonly batches: DescribedFixture['batches'];
  readonly interests: readonly Judged[];
} {
  return JSON.parse(
    readFileSync(new URL('../../fixtures/ranking/descriptions.json', import.meta.url), 'utf8'),
  );
}

export function readDescribed(judge: Judge = 'settled'): DescribedFixture {
  const { batches, interests } = readJudged();
  const gradesOf = ([first, second]: Judged['judged']): Grades =>
    ({ first, second, settled: settled(first, second) })[judge];
  return {
    batches,
    interests: interests.map(({ judged, ...interest }) => ({ ...interest, relevant: gradesOf(judged) })),
  };
}

/** The mean, rounded down: certain is what both are certain of, and nothing belongs that one reader hardly lets in. */
function settled(first: Grades, second: Grades): Grades {
  const grades = Object.keys({ ...first, ...second }).map((id): [string, number] => [
    id,
    Math.floor(((first[id] ?? 0) + (second[id] ?? 0)) / 2),
  ]);
  return Object.fromEntries(grades.filter(([, grade]) => grade > 0));
}

export interface Outcome {
  readonly phrasing: string;
  readonly described: Described;
  readonly ranked: readonly RankedPaper[];
}

export function* outcomesOf(
  { batches, interests }: DescribedFixture,
  papers: ReadonlyMap<string, Paper>,
  space: SemanticSpace,
): Generator<Outcome> {
  for (const described of interests) {
    const batch = (batches[described.batch] ?? []).flatMap((id) => papers.get(id) ?? []).map(announce);
    for (const [phrasing, words] of Object.entries(described.phrasings)) {
      const { profile } = configSchema.parse({ profile: { interests: [words] } });
      const { ranked } = rankPapers({ papers: batch, profile, examples: [], space });
      yield { phrasing, described, ranked };
    }
  }
}

export function gradeIn({ relevant }: Described, { paper }: RankedPaper): number {
  return relevant[paper.id.slice('arxiv:'.length)] ?? 0;
}

/** Over the outcomes of interests that the batch has something for; `foreign`: papers shown to the others. */
export function summarise(outcomes: readonly Outcome[]) {
  const own = outcomes.filter(({ described }) => Object.keys(described.relevant).length > 0);
  const above = (least: number, from = own) =>
    from.flatMap((one) =>
      one.ranked.filter(({ score }) => score >= least).map((paper) => gradeIn(one.described, paper)),
    );
  const share = (grades: readonly number[]) =>
    grades.filter((grade) => grade > 0).length / (grades.length || 1);
  const certain = (grades: readonly number[]) => grades.filter((grade) => grade === 2).length;
  const tooFew = own.filter(
    ({ described, ranked }) =>
      Object.keys(described.relevant).length >= ENOUGH &&
      ranked.filter(({ score }) => score >= SHOWN).length < FEW,
  );
  return {
    phrasings: own.length,
    ndcg:
      own.reduce((sum, one) => sum + ndcgOf(one.ranked.map((paper) => gradeIn(one.described, paper))), 0) /
      own.length,
    shown: above(SHOWN).length,
    right: share(above(SHOWN)),
    certainFound: certain(above(SHOWN)) / (certain(above(0)) || 1),
    mustReads: above(MUST_READ).length,
    mustReadsRight: share(above(MUST_READ)),
    tooFew: tooFew.length,
    foreign: above(
      SHOWN,
      outcomes.filter((one) => !own.includes(one)),
    ).length,
  };
}

/** Binary: nearly counts as relevant. */
function ndcgOf(grades: readonly number[]): number {
  const gains = grades.map((grade) => (grade > 0 ? 1 : 0));
  const gain = (list: readonly number[]): number =>
    list.slice(0, 10).reduce<number>((sum, one, rank) => sum + one / Math.log2(rank + 2), 0);
  return gain(gains) / (gain([...gains].sort((a, b) => b - a)) || 1);
}

/** The wanted ones among the `*.jsonl.gz` of a folder and of its folder `fields`, by arXiv id. */
export function papersById(folder: string, wanted: ReadonlySet<string>): Map<string, Paper> {
  const found = new Map<string, Paper>();
  for (const path of [...filesOf(folder), ...filesOf(join(folder, 'fields'))]) {
    for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
      if (line === '') continue;
      const row = JSON.parse(line);
      if (wanted.has(row.id) && !found.has(row.id)) found.set(row.id, paperOf(row));
    }
  }
  return found;
}

function filesOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl.gz'))
    .sort()
    .map((name) => join(folder, name));
}

function paperOf(row: Record<string, unknown>): Paper {
  const categories = Array.isArray(row.categories) ? row.categories.map(String) : [];
  return {
    id: `arxiv:${String(row.id)}` as PaperId,
    title: texToText(String(row.title ?? '')),
    abstract: texToText(String(row.abstract ?? '')),
    authors: Array.isArray(row.authors) ? row.authors.map(String) : [],
    categories,
    primaryCategory: categories[0] ?? '',
    links: { abstract: '' },
  };
}
