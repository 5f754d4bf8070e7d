/**
 * What the finder shows over many mornings and readers, and what just misses its bar, a line of JSON each:
 *   npx tsx bench/bridges/collect.ts --papers DIR --out FILE [--step 3] [--from 0]
 * bench/bridges/sheet.ts makes a sheet for judges of it.
 */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadSpace } from '../../src/rank/corpus/space.ts';
import { type Found, finderOf, MOST_BRIDGES } from './finder.ts';
import { morningsOf } from './mornings.ts';
import { readers } from './readers.ts';

/** Low enough for what a reader would call near misses. */
const LOW = { surprise: 2.8, slack: 0.25 };
const MOST_MISSES = 4;

const { values } = parseArgs({
  options: {
    papers: { type: 'string', default: '../shared/data/papers' },
    out: { type: 'string' },
    step: { type: 'string', default: '3' },
    from: { type: 'string', default: '0' },
  },
});
if (values.out === undefined) throw new Error('--out FILE is needed');
const space = loadSpace(readFileSync(new URL('../../assets/space.bin', import.meta.url)));
writeFileSync(values.out, '');
for (const morning of morningsOf(values.papers, Number(values.step), Number(values.from))) {
  for (const reader of readers) {
    const finder = finderOf(morning, reader, space);
    if (finder === undefined) continue;
    const shown = finder.find(MOST_BRIDGES);
    const ids = new Set(shown.map((one) => one.papers.join(' ')));
    const missed = finder
      .find(MOST_MISSES + shown.length, LOW)
      .filter((one) => !ids.has(one.papers.join(' ')));
    write({ morning: morning.name, reader: reader.name, papers: finder.shown });
    for (const one of shown) write(rowOf(one, true));
    for (const one of missed.slice(0, MOST_MISSES)) write(rowOf(one, false));
  }
}

function write(row: object): void {
  appendFileSync(values.out ?? '', `${JSON.stringify(row)}\n`);
}

function rowOf({ kind, label, claims, ends }: Found, shown: boolean) {
  return {
    shown,
    kind,
    label,
    ends: ends.map(({ id, title, sentences, ranked }, at) => ({
      id,
      title,
      categories: ranked.paper.categories,
      sentence: claims[at]?.evidence[0]?.sentence,
      sentences,
    })),
  };
}
