/**
 * What descriptions in words find: 18 interests of six fields and six that their batch has nothing for, each in six phrasings,
 * ranked by the product's own ranker. `npx tsx bench/rank/descriptions.ts --data PAPERS [--space FILE] [--judge first|second|settled] [--verbose]`
 *
 * PAPERS holds `*.jsonl.gz` with `{id, title, abstract, authors, categories}` a line, in a folder `fields` too.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadSpace } from '../../src/rank/corpus/space.ts';
import { agreementOf } from './agreement.ts';
import {
  gradeIn,
  JUDGES,
  type Outcome,
  outcomesOf,
  papersById,
  readDescribed,
  readJudged,
  SHOWN,
  summarise,
} from './described.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    space: { type: 'string', default: new URL('../../assets/space.bin', import.meta.url).pathname },
    judge: { type: 'string', default: 'settled' },
    verbose: { type: 'boolean', default: false },
  },
});
if (values.data === undefined) throw new Error('--data PAPERS is needed');
const judge = JUDGES.find((one) => one === values.judge);
if (judge === undefined) throw new Error(`--judge is one of ${JUDGES.join(', ')}`);
const fixture = readDescribed(judge);
const papers = papersById(values.data, new Set(Object.values(fixture.batches).flat()));
const outcomes = [...outcomesOf(fixture, papers, loadSpace(readFileSync(values.space)))];
if (values.verbose) for (const outcome of outcomes) report(outcome);
const phrasings = [...new Set(outcomes.map(({ phrasing }) => phrasing))];
const rows = phrasings.map((one) => [one, outcomes.filter(({ phrasing }) => phrasing === one)] as const);
process.stdout.write(
  '| | nDCG@10 | shown | of them right | certain ones found | ≥ .6 | of them right | too few | foreign shown |\n|---|---|---|---|---|---|---|---|---|\n',
);
for (const [phrasing, some] of [...rows, ['all', outcomes] as const]) {
  const {
    ndcg,
    shown,
    right,
    certainFound,
    mustReads,
    mustReadsRight,
    tooFew,
    phrasings: of,
    foreign,
  } = summarise(some);
  const cells = [
    ndcg.toFixed(3),
    shown,
    right.toFixed(2),
    certainFound.toFixed(2),
    mustReads,
    mustReadsRight.toFixed(2),
  ];
  process.stdout.write(`| ${[phrasing, ...cells, `${tooFew} of ${of}`, foreign].join(' | ')} |\n`);
}

const { batches, interests } = readJudged();
const pairs = interests.flatMap(({ batch, judged: [first, second] }) =>
  (batches[batch] ?? []).map((id): [number, number] => [first[id] ?? 0, second[id] ?? 0]),
);
const { plain, linear, squared } = agreementOf(pairs);
process.stdout.write(
  `\nThe readers over ${pairs.length} pairs: kappa ${plain.toFixed(2)}, with linear weights ${linear.toFixed(2)}, squared ${squared.toFixed(2)}\n`,
);

/** `#` certainly, `+` nearly, `.` not relevant. */
function report({ described, phrasing, ranked }: Outcome): void {
  process.stdout.write(`\n${described.interest} / ${phrasing}\n`);
  for (const paper of ranked) {
    const grade = gradeIn(described, paper);
    if (paper.rank > 12 && paper.score < SHOWN && grade < 2) continue;
    const place = String(paper.rank).padStart(3);
    process.stdout.write(
      `  ${place} ${paper.score.toFixed(2)} ${'.+#'[grade]} ${paper.paper.title.slice(0, 90)}\n`,
    );
  }
}
