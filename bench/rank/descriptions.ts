/**
 * What descriptions in words find: 18 interests of six fields and six that their batch has nothing for, each in five phrasings
 * (fixtures/ranking/descriptions.json), ranked by the product's own ranker.
 * `npx tsx bench/rank/descriptions.ts --data PAPERS [--space FILE] [--verbose] [--only PHRASING]`
 *
 * PAPERS holds `*.jsonl.gz` with `{id, title, abstract, authors, categories}` a line, in folders too.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { configSchema } from '../../src/config/schema.ts';
import type { Paper, PaperId, RankedPaper } from '../../src/paper.ts';
import { loadSpace } from '../../src/rank/corpus/space.ts';
import { rankPapers } from '../../src/rank/rank.ts';
import { texToText } from '../../src/text/latex.ts';
import { announce } from './dataset.ts';

interface Described {
  readonly interest: string;
  readonly batch: string;
  readonly phrasings: Readonly<Record<string, { readonly name: string; readonly about: string }>>;
  /** 2 certainly, 1 nearly; empty where the batch has nothing. */
  readonly relevant: Readonly<Record<string, number>>;
}

interface Fixture {
  readonly batches: Readonly<Record<string, readonly string[]>>;
  readonly interests: readonly Described[];
}

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    space: { type: 'string', default: new URL('../../assets/space.bin', import.meta.url).pathname },
    verbose: { type: 'boolean', default: false },
  },
});
if (values.data === undefined) throw new Error('--data PAPERS is needed');
const SHOWN = 0.35;
const FEW = 3;
const ENOUGH = 5;
const fixture: Fixture = JSON.parse(
  readFileSync(new URL('../../fixtures/ranking/descriptions.json', import.meta.url), 'utf8'),
);
const papers = papersOf(values.data, new Set(Object.values(fixture.batches).flat()));
const space = loadSpace(readFileSync(values.space));
const rows = fixture.interests.flatMap((described) =>
  Object.entries(described.phrasings).map(([phrasing, words]) => measure(described, phrasing, words)),
);

for (const phrasing of [...new Set(rows.map((row) => row.phrasing)), '']) {
  const some = rows.filter((row) => phrasing === '' || row.phrasing === phrasing);
  const own = some.filter(({ relevant }) => relevant > 0);
  const foreign = some.filter(({ relevant }) => relevant === 0);
  const shown = own.reduce((sum, row) => sum + row.shown, 0);
  const right = own.reduce((sum, row) => sum + row.right, 0);
  const certain = own.reduce((sum, row) => sum + row.certain, 0);
  const found = own.reduce((sum, row) => sum + row.certainShown, 0);
  const few = own.filter((row) => row.relevant >= ENOUGH && row.shown < FEW).length;
  process.stdout.write(
    `${(phrasing || 'all').padEnd(10)} nDCG@10 ${(own.reduce((sum, row) => sum + row.ndcg, 0) / own.length).toFixed(3)}` +
      `  shown ${shown}, right ${(right / shown).toFixed(3)}, certain found ${(found / certain).toFixed(3)}` +
      `  fewer than ${FEW}: ${few} of ${own.length}  must ${own.reduce((sum, row) => sum + row.must, 0)} right ${(own.reduce((sum, row) => sum + row.mustRight, 0) / own.reduce((sum, row) => sum + row.must, 0)).toFixed(3)}` +
      `  foreign shown ${foreign.reduce((sum, row) => sum + row.shown, 0)}\n`,
  );
}

function measure(described: Described, phrasing: string, words: { name: string; about: string }) {
  const batch = (fixture.batches[described.batch] ?? []).flatMap((id) => papers.get(id) ?? []);
  const { ranked } = rankPapers({
    papers: batch.map(announce),
    profile: configSchema.parse({ profile: { interests: [words] } }).profile,
    examples: [],
    space,
  });
  const gradeOf = ({ paper }: RankedPaper): number =>
    described.relevant[paper.id.slice('arxiv:'.length)] ?? 0;
  const shown = ranked.filter(({ score }) => score >= SHOWN);
  const must = ranked.filter(({ score }) => score >= 0.6);
  if (values.verbose) report(described, phrasing, ranked);
  return {
    phrasing,
    relevant: Object.keys(described.relevant).length,
    ndcg: ndcgOf(ranked.map(gradeOf)),
    shown: shown.length,
    right: shown.filter((one) => gradeOf(one) > 0).length,
    must: must.length,
    mustRight: must.filter((one) => gradeOf(one) > 0).length,
    certain: ranked.filter((one) => gradeOf(one) === 2).length,
    certainShown: shown.filter((one) => gradeOf(one) === 2).length,
  };
}

function report({ interest }: Described, phrasing: string, ranked: readonly RankedPaper[]): void {
  const described = fixture.interests.find((one) => one.interest === interest);
  process.stdout.write(`\n${interest} / ${phrasing}\n`);
  ranked.forEach(({ paper, score, rank }) => {
    const grade = described?.relevant[paper.id.slice('arxiv:'.length)] ?? 0;
    if (rank <= 12 || score >= SHOWN || grade === 2)
      process.stdout.write(
        `  ${String(rank).padStart(3)} ${score.toFixed(2)} ${'.+#'[grade]} ${paper.title.slice(0, 90)}\n`,
      );
  });
}

/** Binary: nearly counts as relevant. */
function ndcgOf(grades: readonly number[]): number {
  const gains = grades.map((grade) => (grade > 0 ? 1 : 0));
  const gain = (list: readonly number[]): number =>
    list.slice(0, 10).reduce<number>((sum, one, rank) => sum + one / Math.log2(rank + 2), 0);
  return gain(gains) / (gain([...gains].sort((a, b) => b - a)) || 1);
}

function papersOf(folder: string, wanted: ReadonlySet<string>): Map<string, Paper> {
  const found = new Map<string, Paper>();
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name === 'fields') for (const [id, paper] of papersOf(path, wanted)) found.set(id, paper);
      continue;
    }
    if (!entry.name.endsWith('.jsonl.gz')) continue;
    for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
      if (line === '') continue;
      const row = JSON.parse(line);
      if (wanted.has(row.id) && !found.has(row.id)) found.set(row.id, paperOf(row));
    }
  }
  return found;
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
