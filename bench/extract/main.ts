/**
 * Chooses one sentence for each abstract, as the extractive briefing does:
 *   npx tsx bench/extract/main.ts --in dev.jsonl.gz --out run.jsonl
 * In: rows {id, sentences, title?}, plain or gzip. Out: rows {id, sentence}. Where the input has summaries, ROUGE is printed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { chooseSentences } from '../../src/brief/extract/choose.ts';
import { withoutLeadIn } from '../../src/brief/extract/tidy.ts';
import { frequencyOf, idfOf } from '../../src/brief/frequencies.ts';
import { rouge } from './rouge.ts';

interface Row {
  readonly id: string;
  readonly sentences: readonly string[];
  readonly title?: string;
  readonly summaries?: readonly string[];
}

const { values } = parseArgs({ options: { in: { type: 'string' }, out: { type: 'string' } } });
if (values.in === undefined) throw new Error('usage: bench/extract/main.ts --in FILE [--out RUN]');
const bytes = readFileSync(values.in);
const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
const rows = text
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Row);
const idf = idfOf(frequencyOf());
const chosen = rows.map((row) => {
  const { contribution } = chooseSentences(row.sentences, row.title ?? '', idf);
  return { id: row.id, sentence: withoutLeadIn(row.sentences[(contribution ?? 1) - 1] ?? '') };
});
if (values.out !== undefined)
  writeFileSync(values.out, `${chosen.map((row) => JSON.stringify(row)).join('\n')}\n`);
const scored = rows.flatMap((row, at) =>
  row.summaries === undefined ? [] : [rouge(chosen[at]?.sentence ?? '', row.summaries)],
);
const mean = (at: 0 | 1 | 2): string =>
  ((100 * scored.reduce((sum, one) => sum + one[at], 0)) / Math.max(1, scored.length)).toFixed(1);
process.stdout.write(
  `${rows.length} abstracts${scored.length > 0 ? `, ROUGE-1/2/L ${mean(0)}/${mean(1)}/${mean(2)}` : ''}\n`,
);
