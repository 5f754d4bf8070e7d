/**
 * Counts in how many abstracts a stem occurs and writes src/brief/frequency-table.ts:
 *   npx tsx bench/extract/frequencies.ts FILE.jsonl.gz…
 * Files hold one {title, abstract, categories?} a line. Each file counts the same, whatever its length, so that old
 * and new years and all fields have their say.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type TokenMemo, tokensOf } from '../../src/text/words/tokens.ts';

const LEAST = 0.0012;
const memo: TokenMemo = new Map();
const files = process.argv.slice(2);
const share = new Map<string, number>();
for (const file of files) {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean).slice(0, 12_000);
  const counts = new Map<string, number>();
  for (const line of lines) {
    const { title, abstract } = JSON.parse(line) as { title: string; abstract: string };
    for (const token of new Set(tokensOf(`${title} ${abstract}`, memo)))
      counts.set(token, (counts.get(token) ?? 0) + 1);
  }
  for (const [token, count] of counts)
    share.set(token, (share.get(token) ?? 0) + count / lines.length / files.length);
}

const buckets = new Map<number, string[]>();
for (const [token, frequency] of share) {
  if (frequency < LEAST || !/^[a-z][a-z0-9]*$/u.test(token)) continue;
  const bucket = Math.round(-2 * Math.log2(frequency));
  buckets.set(bucket, [...(buckets.get(bucket) ?? []), token]);
}
const rows = [...buckets]
  .sort(([a], [b]) => a - b)
  .map(([bucket, tokens]) => `  ${bucket}: '${tokens.sort().join(' ')}',`);
writeFileSync(
  new URL('../../src/brief/frequency-table.ts', import.meta.url),
  `/**
 * Document frequencies of common stems in arXiv abstracts of all fields, 1989 to 2026, by bucket: the stems of bucket b
 * occur in about 2^(-b/2) of all abstracts. Stems that are not listed are rarer than ${LEAST}.
 * Written by bench/extract/frequencies.ts; not edited by hand.
 */
export const FREQUENCY_BUCKETS: Readonly<Record<number, string>> = {
${rows.join('\n')}
};
`,
);
process.stdout.write(`${share.size} stems seen, ${[...buckets.values()].flat().length} kept\n`);
