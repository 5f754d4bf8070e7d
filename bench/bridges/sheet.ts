/**
 * A sheet for judges who do not know what radar would show, from what collect.ts wrote:
 *   npx tsx bench/bridges/sheet.ts --out DIR [--most 75] FILE…
 * DIR/pairs.md holds the pairs in random order, DIR/key.json what was shown and which sentences were cited.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { INTERFACE_WORDS } from '../../src/messages/words.ts';
import type { BridgeKind } from '../../src/paper.ts';
import { tokensOf } from '../../src/text/words/tokens.ts';
import { mulberry32 } from '../extract/random.ts';

interface End {
  readonly id: string;
  readonly title: string;
  readonly categories: readonly string[];
  readonly sentence: number;
  readonly sentences: readonly string[];
}

interface Pair {
  readonly shown: boolean;
  readonly kind: BridgeKind;
  readonly label: string;
  readonly ends: readonly End[];
}

/** A notion more often than this would be judged by habit. */
const MOST_OF_A_NOTION = 2;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, most: { type: 'string', default: '75' } },
});
if (values.out === undefined) throw new Error('--out DIR is needed');
const random = mulberry32(150);
const pairs = positionals
  .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
  .filter((line) => line !== '')
  .map((line): Partial<Pair> => JSON.parse(line))
  .filter((row): row is Pair => row.ends !== undefined);
const most = Number(values.most);
const shown = chosen(
  pairs.filter((pair) => pair.shown),
  most,
  [],
);
const missed = chosen(
  pairs.filter((pair) => !pair.shown),
  2 * most - shown.length,
  shown,
);
const sheet = shuffled([...shown, ...missed]);
writeFileSync(join(values.out, 'pairs.md'), sheet.map(asText).join('\n'));
writeFileSync(
  join(values.out, 'key.json'),
  `${JSON.stringify(
    Object.fromEntries(
      sheet.map(({ shown: isShown, kind, label, ends }, at) => [
        at + 1,
        {
          shown: isShown,
          kind,
          label,
          ends: ends.map(({ id, categories, sentence }) => ({ id, categories, sentence })),
        },
      ]),
    ),
    null,
    1,
  )}\n`,
);
process.stdout.write(`${shown.length} shown, ${missed.length} not\n`);

/** By chance, no two papers twice, no notion too often. */
function chosen(from: readonly Pair[], count: number, before: readonly Pair[]): readonly Pair[] {
  const keyOf = ({ ends }: Pair): string =>
    ends
      .map(({ id }) => id)
      .sort()
      .join(' ');
  const taken = new Set(before.map(keyOf));
  const ofNotion = new Map<string, number>();
  const picked: Pair[] = [];
  for (const pair of shuffled(from)) {
    const notion = tokensOf(pair.label).join(' ');
    if (picked.length === count || taken.has(keyOf(pair))) continue;
    if ((ofNotion.get(notion) ?? 0) >= MOST_OF_A_NOTION) continue;
    taken.add(keyOf(pair));
    ofNotion.set(notion, (ofNotion.get(notion) ?? 0) + 1);
    picked.push(pair);
  }
  return picked;
}

function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

function asText({ kind, label, ends }: Pair, at: number): string {
  const papers = ends.map((end, place) => {
    const cited = end.sentence === 0 ? 'the title' : `“${end.sentences[end.sentence - 1] ?? ''}”`;
    const next = nextBest(end, label);
    return [
      `${place === 0 ? 'A' : 'B'}. **${end.title}** (${end.categories.join(' ')})`,
      `   cited: ${cited}`,
      ...(next === undefined ? [] : [`   also: “${next}”`]),
    ].join('\n');
  });
  const said = INTERFACE_WORDS.en.bridge[kind];
  return `## ${at + 1}. ${label} (${said})\n\n${papers.join('\n\n')}\n`;
}

/** Of the other sentences the one with most words of the notion, the later of equals. */
function nextBest({ sentence, sentences }: End, label: string): string | undefined {
  const stems = new Set(tokensOf(label));
  return sentences
    .map((text, at) => ({ text, at, held: tokensOf(text).filter((stem) => stems.has(stem)).length }))
    .filter(({ at, held }) => at !== sentence - 1 && held > 0)
    .sort((a, b) => b.held - a.held || b.at - a.at)[0]?.text;
}
