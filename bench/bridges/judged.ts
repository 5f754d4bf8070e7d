/**
 * What two judges thought of the pairs of a sheet, and what the finder of today makes of them:
 *   npx tsx bench/bridges/judged.ts --papers DIR --key key.json --judge one.json --judge two.json
 * Prints how far they agree (Cohen's kappa), how much of what was shown is worth reading by both, and for each half of the
 * pairs, even and odd numbers, what is found now: tune on one, believe the other.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { corpusOf } from '../../src/brief/corpus.ts';
import { bridgeCandidates } from '../../src/brief/extract/pairs.ts';
import { frequencyOf } from '../../src/brief/frequencies.ts';
import { configSchema } from '../../src/config/schema.ts';
import type { Paper, RankedPaper } from '../../src/paper.ts';
import { loadSpace } from '../../src/rank/corpus/space.ts';
import { likenessOf } from '../../src/selection/likeness.ts';
import { tokensOf } from '../../src/text/words/tokens.ts';
import { allPapers } from './mornings.ts';

interface Keyed {
  readonly shown: boolean;
  readonly label: string;
  readonly ends: readonly { readonly id: string }[];
}
type Verdicts = Readonly<Record<string, { readonly worth: boolean }>>;

const { values } = parseArgs({
  options: {
    papers: { type: 'string', default: '../shared/data/papers' },
    key: { type: 'string' },
    judge: { type: 'string', multiple: true, default: [] },
  },
});
if (values.key === undefined) throw new Error('--key FILE is needed');
const key: Readonly<Record<string, Keyed>> = JSON.parse(readFileSync(values.key, 'utf8'));
const judges = values.judge.map((file): Verdicts => JSON.parse(readFileSync(file, 'utf8')));
const wanted = new Set(Object.values(key).flatMap(({ ends }) => ends.map(({ id }) => id)));
const papers = new Map(
  allPapers(values.papers, wanted).map((paper) => [paper.id as string, rankedOf(paper)]),
);
const space = loadSpace(readFileSync(new URL('../../assets/space.bin', import.meta.url)));
const likeness = likenessOf([...papers.values()], space);
const frequency = frequencyOf();
const { profile } = configSchema.parse({});

const rows = Object.entries(key).map(([number, one]) => ({
  number: Number(number),
  shown: one.shown,
  found: isFound(one),
  worth: judges.length > 0 && judges.every((verdicts) => verdicts[number]?.worth === true),
  verdicts: judges.map((verdicts) => verdicts[number]?.worth === true),
}));
tell(
  'shown then',
  rows.filter(({ shown }) => shown),
);
tell(
  'not shown then',
  rows.filter(({ shown }) => !shown),
);
for (const half of [0, 1]) {
  const own = rows.filter(({ number }) => number % 2 === half);
  tell(
    `found now, ${half === 0 ? 'even' : 'odd'} numbers`,
    own.filter(({ found }) => found),
  );
  const missed = own.filter(({ worth, found }) => worth && !found).length;
  process.stdout.write(`  ${missed} worth reading are not found\n`);
}
const [one, other] = judges;
if (one !== undefined && other !== undefined) process.stdout.write(`kappa ${kappa().toFixed(2)}\n`);

function tell(name: string, some: readonly { readonly worth: boolean; readonly found: boolean }[]): void {
  const worth = some.filter((row) => row.worth).length;
  const found = some.filter((row) => row.found).length;
  process.stdout.write(`${name}: ${some.length}, of which ${worth} worth reading, ${found} found now\n`);
}

/** How much more two judges agree than their habits alone would make them. */
function kappa(): number {
  const count = rows.length || 1;
  const share = (at: number): number => rows.filter(({ verdicts }) => verdicts[at] === true).length / count;
  const agreed = rows.filter(({ verdicts: [a, b] }) => a === b).length / count;
  const byHabit = share(0) * share(1) + (1 - share(0)) * (1 - share(1));
  return (agreed - byHabit) / (1 - byHabit || 1);
}

/** Whether the two papers, alone in a digest, are joined by the notion that was judged. */
function isFound({ label, ends }: Keyed): boolean {
  const pair = ends.flatMap(({ id }) => papers.get(id) ?? []);
  const corpus = corpusOf({
    date: '2026-01-01' as never,
    papers: pair.slice(0, 1),
    near: pair.slice(1),
    profile,
    language: 'en',
    counts: { announced: 2, considered: 2, shown: 1, muted: 0, alreadyShown: 0 },
  });
  const notion = tokensOf(label.split(', ')[0] ?? '').join(' ');
  return bridgeCandidates(corpus, frequency, likeness).some(({ terms }) =>
    terms.some(({ stems }) => stems.join(' ') === notion),
  );
}

function rankedOf(paper: Paper): RankedPaper {
  const day = '2026-01-01' as RankedPaper['announcedOn'];
  return { paper, rank: 1, score: 0.5, signals: [], announceType: 'new', announcedOn: day, listings: [] };
}
