/**
 * What two judges thought of pairs of papers, and what the finder of today makes of them:
 *   npx tsx bench/bridges/judged.ts [--papers DIR] [--key key.json --judge one.json --judge two.json] [--verbose]
 * The pairs are those of fixtures/bridges/judged.json, or of a sheet (sheet.ts) with its verdicts. Prints how far the judges agree (Cohen's
 * kappa), how much of what was shown is worth reading by both, and what is found now, two papers at a time.
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

interface Judged {
  readonly papers: readonly string[];
  readonly notion: string;
  readonly shown: boolean;
  readonly worth: readonly boolean[];
}
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
    verbose: { type: 'boolean', default: false },
  },
});
const pairs = values.key === undefined ? ownPairs() : sheetPairs(values.key, values.judge);
const wanted = new Set(pairs.flatMap((pair) => pair.papers));
const papers = new Map(
  allPapers(values.papers, wanted).map((paper) => [paper.id as string, rankedOf(paper)]),
);
const space = loadSpace(readFileSync(new URL('../../assets/space.bin', import.meta.url)));
const likeness = likenessOf([...papers.values()], space);
const frequency = frequencyOf();
const { profile } = configSchema.parse({});

const rows = pairs.map((pair) => ({
  ...pair,
  found: isFound(pair),
  byBoth: pair.worth.length > 0 && pair.worth.every((is) => is),
}));
if (values.verbose)
  for (const { found, shown, worth, notion } of rows)
    process.stdout.write(
      `${worth.map(Number).join('')} ${shown ? 'shown' : '     '} ${found ? 'found' : '     '} ${notion}\n`,
    );
tell(
  'shown then',
  rows.filter(({ shown }) => shown),
);
tell(
  'not shown then',
  rows.filter(({ shown }) => !shown),
);
if (rows.every(({ worth }) => worth.length === 2)) process.stdout.write(`kappa ${kappa().toFixed(2)}\n`);

function ownPairs(): readonly Judged[] {
  const fixture = new URL('../../fixtures/bridges/judged.json', import.meta.url);
  const { pairs: own }: { readonly pairs: readonly Judged[] } = JSON.parse(readFileSync(fixture, 'utf8'));
  return own;
}

function sheetPairs(keyFile: string, judges: readonly string[]): readonly Judged[] {
  const key: Readonly<Record<string, Keyed>> = JSON.parse(readFileSync(keyFile, 'utf8'));
  const verdicts = judges.map((file): Verdicts => JSON.parse(readFileSync(file, 'utf8')));
  return Object.entries(key).map(([number, { shown, label, ends }]) => ({
    papers: ends.map(({ id }) => id),
    notion: label,
    shown,
    worth: verdicts.map((one) => one[number]?.worth === true),
  }));
}

function tell(name: string, some: typeof rows): void {
  const found = some.filter((row) => row.found);
  const worth = (part: typeof rows): number => part.filter(({ byBoth }) => byBoth).length;
  process.stdout.write(
    `${name}: ${some.length}, of which ${worth(some)} worth reading; found now ${found.length}, of which ${worth(found)}\n`,
  );
}

/** How much more two judges agree than their habits alone would make them. */
function kappa(): number {
  const count = rows.length || 1;
  const share = (at: number): number => rows.filter(({ worth }) => worth[at] === true).length / count;
  const agreed = rows.filter(({ worth: [a, b] }) => a === b).length / count;
  const byHabit = share(0) * share(1) + (1 - share(0)) * (1 - share(1));
  return (agreed - byHabit) / (1 - byHabit || 1);
}

/** Whether the two papers, alone in a digest, are joined by the notion that was judged. */
function isFound({ notion: label, papers: ids }: Judged): boolean {
  const pair = ids.flatMap((id) => papers.get(id) ?? []);
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
