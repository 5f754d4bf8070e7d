/**
 * Claims of writers who know nothing of the checks (`fixtures/claims/two-writers.json`) about abstracts that are read from a
 * folder of listings:
 *   npx tsx bench/verify/writers.ts --papers FOLDER [--half a|b] [--verbose]
 * Half a was mended with, half b was not. What is not in the folder is left out and told.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { corpusOf } from '../../src/brief/corpus.ts';
import { frequencyOf } from '../../src/brief/frequencies.ts';
import { checkClaim } from '../../src/brief/verify/claim.ts';
import { evidenceBase } from '../../src/brief/verify/evidence-base.ts';
import { inputOf, paper } from '../../test/brief/papers.ts';

interface Written {
  readonly paper: string;
  readonly file: string;
  readonly claims: readonly { readonly writer: number; readonly kind: string; readonly text: string }[];
}
interface Row {
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
  readonly categories?: readonly string[];
}

const { values } = parseArgs({
  options: {
    papers: { type: 'string', default: '' },
    half: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});
const fixture = new URL('../../fixtures/claims/two-writers.json', import.meta.url);
const { papers: written } = JSON.parse(readFileSync(fixture, 'utf8')) as {
  readonly papers: readonly Written[];
};
const rows = written.map(rowOf);
const found = rows.flatMap((row) => (row === undefined ? [] : [paperOf(row)]));
const input = inputOf({ interests: [{ name: 'everything', papers: found }] });
const base = evidenceBase(corpusOf(input), input.profile, frequencyOf());
const tallies = new Map<string, { refused: number; all: number }>();
for (const [at, { claims }] of written.entries()) {
  const row = rows[at];
  if (row === undefined || (values.half !== undefined && (values.half === 'a') !== (at % 2 === 0))) continue;
  for (const { kind, text } of claims) {
    const checked = checkClaim({ text, evidence: [{ paper: paperOf(row).id, sentence: 1 }] }, base);
    for (const name of [kind === 'true' ? 'true' : 'false', kind]) {
      const tally = tallies.get(name) ?? { refused: 0, all: 0 };
      tallies.set(name, { refused: tally.refused + (checked.ok ? 0 : 1), all: tally.all + 1 });
      if (name === 'true') break;
    }
    if (values.verbose && checked.ok !== (kind === 'true'))
      process.stdout.write(
        `[${kind}] ${text}\n${checked.ok ? '' : checked.problems.map(({ detail }) => `  ${detail}\n`).join('')}`,
      );
  }
}
process.stdout.write(`${found.length} of ${written.length} papers found\n`);
for (const [name, { refused, all }] of tallies)
  process.stdout.write(
    `  ${name.padEnd(16)} ${refused} of ${all} refused = ${((100 * refused) / all).toFixed(1)} %\n`,
  );

function rowOf({ paper: id, file }: Written): Row | undefined {
  const path = join(values.papers, file.replace(/^papers\//u, ''));
  if (!existsSync(path)) return undefined;
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
  const line = lines.find((one) => one.includes(`"${id}"`) && (JSON.parse(one) as Row).id === id);
  return line === undefined ? undefined : (JSON.parse(line) as Row);
}

function paperOf({ id, title, abstract, categories }: Row) {
  return paper(id, (categories ?? ['cs.LG']).join(' '), title, abstract);
}
