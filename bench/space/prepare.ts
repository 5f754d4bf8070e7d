/**
 * First step of the space: reads arXiv metadata, cuts it into the product's own tokens, chooses a vocabulary and writes
 * plain arrays for the next steps. `npx tsx bench/space/prepare.ts --data DIR --until 2026-04 --out WORK`
 *
 * DIR holds folders of `*.jsonl.gz` with `{id, title, abstract, authors?, categories?, created?}` a line.
 * `--until YYYY-MM`: papers of that month and later are left out; `--until-of FOLDER=YYYY-MM`: of that folder;
 * `--without FILE,FILE`: files that are not read at all, for measurements on their papers.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { texToText } from '../../src/text/latex/latex.ts';
import { bigramsOf, foldText, tokensOf } from '../../src/text/words/tokens.ts';

const UNIGRAMS = 40_000;
const BIGRAMS = 30_000;
const MIN_FREQUENCY = 5;
const MIN_PAIR_FREQUENCY = 12;
/** Of a smaller field too little is known to weigh its words further. */
const SMALL_FIELD = 3000;
/** Collaborations of hundreds say nothing of what two papers share. */
const MOST_AUTHORS = 20;
const PAIRS_A_PAPER = 6;

interface Doc {
  readonly key: string;
  readonly month: number;
  readonly title: readonly string[];
  readonly abstract: readonly string[];
  readonly authors: readonly string[];
  readonly category: string;
}

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    until: { type: 'string', default: '2026-04' },
    'until-of': { type: 'string', multiple: true, default: [] },
    without: { type: 'string', default: '' },
    out: { type: 'string' },
  },
});
if (values.data === undefined || values.out === undefined)
  throw new Error('--data DIR and --out WORK are needed');
const untilOf = new Map(
  values['until-of'].map((one) => [one.split('=')[0], monthOf(one.split('=')[1] ?? '')]),
);
const without = new Set(values.without.split(','));
mkdirSync(values.out, { recursive: true });
const docs = readDocs(values.data);
const vocabulary = chooseVocabulary(docs);
const pairs = coauthorPairs(docs);
write(values.out);
process.stderr.write(`${docs.length} papers, ${vocabulary.size} terms, ${pairs.length / 2} pairs\n`);

function readDocs(root: string): Doc[] {
  const memo = new Map<string, string>();
  const found = new Map<string, Doc>();
  for (const { folder, file } of filesUnder(root)) {
    const until = untilOf.get(folder) ?? monthOf(values.until);
    for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n')) {
      if (line === '') continue;
      const row = JSON.parse(line);
      const id = String(row.id).replace(/v\d+$/, '');
      const month = /^\d{4}\./.test(id)
        ? monthOfId(id)
        : monthOf(String(row.created ?? '1999-01').slice(0, 7));
      if (month >= until || found.has(id)) continue;
      found.set(id, {
        key: id,
        month,
        title: tokensOf(texToText(String(row.title ?? '')), memo),
        abstract: tokensOf(texToText(String(row.abstract ?? '')), memo),
        authors: (row.authors ?? []).map((name: string) =>
          foldText(name)
            .replace(/[^\p{L}]+/gu, ' ')
            .trim(),
        ),
        category: String((row.categories ?? [''])[0]).split(' ')[0] ?? '',
      });
    }
  }
  return [...found.values()].sort((a, b) => a.month - b.month || (a.key < b.key ? -1 : 1));
}

function filesUnder(root: string): { readonly folder: string; readonly file: string }[] {
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.flatMap(({ name: folder }) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.jsonl.gz') && !without.has(name))
      .sort()
      .map((name) => ({ folder, file: join(root, folder, name) })),
  );
}

function monthOfId(id: string): number {
  return (2000 + Number(id.slice(0, 2))) * 12 + Number(id.slice(2, 4)) - 1;
}

function monthOf(text: string): number {
  const [year, month] = text.split('-').map(Number);
  return (year ?? 1999) * 12 + (month ?? 1) - 1;
}

/**
 * A field of a few thousand papers has words of its own that a hundred thousand others never say: a term counts by its share
 * of the papers of each field, the fields by the root of their size.
 */
function fieldOf({ category }: Doc): string {
  return category.split('.')[0] ?? '';
}

function fieldWeights(all: readonly Doc[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const doc of all) sizes.set(fieldOf(doc), (sizes.get(fieldOf(doc)) ?? 0) + 1);
  const most = Math.max(...sizes.values());
  return new Map([...sizes].map(([field, size]) => [field, Math.sqrt(most / Math.max(size, SMALL_FIELD))]));
}

/** Words by document frequency; pairs by how much more often they stand together than their words would by chance. */
function chooseVocabulary(all: readonly Doc[]): Map<string, number> {
  const weightOf = fieldWeights(all);
  const words = new Map<string, number>();
  const weights = new Map<string, number>();
  const joined = new Map<string, number>();
  const joinedWeights = new Map<string, number>();
  const add = (to: Map<string, number>, term: string, value: number) =>
    to.set(term, (to.get(term) ?? 0) + value);
  for (const doc of all) {
    const weight = weightOf.get(fieldOf(doc)) ?? 1;
    for (const word of new Set([...doc.title, ...doc.abstract])) {
      add(words, word, 1);
      add(weights, word, weight);
    }
  }
  const chosen = top(words, MIN_FREQUENCY, UNIGRAMS, (word) => weights.get(word) ?? 0);
  const known = new Set(chosen);
  for (const doc of all) {
    const weight = weightOf.get(fieldOf(doc)) ?? 1;
    for (const pair of new Set([...bigramsOf(doc.title), ...bigramsOf(doc.abstract)])) {
      const [a, b] = pair.split(' ');
      if (!known.has(a ?? '') || !known.has(b ?? '')) continue;
      add(joined, pair, 1);
      add(joinedWeights, pair, weight);
    }
  }
  const lift = (pair: string, n: number): number => {
    const [a, b] = pair.split(' ');
    const expected = ((words.get(a ?? '') ?? 1) * (words.get(b ?? '') ?? 1)) / all.length;
    return (joinedWeights.get(pair) ?? 0) * Math.log(n / expected);
  };
  return new Map(
    [...chosen, ...top(joined, MIN_PAIR_FREQUENCY, BIGRAMS, lift)].map((term, id) => [term, id]),
  );
}

function top(
  counts: Map<string, number>,
  least: number,
  most: number,
  weight: (t: string, n: number) => number,
): string[] {
  return [...counts]
    .filter(([, n]) => n >= least)
    .map(([term, n]) => ({ term, weight: weight(term, n) }))
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, most)
    .map(({ term }) => term);
}

/** Papers that share two authors, at most PAIRS_A_PAPER later partners for each, the nearest in time. */
function coauthorPairs(all: readonly Doc[]): number[] {
  const byAuthor = new Map<string, number[]>();
  all.forEach((doc, index) => {
    if (doc.authors.length > MOST_AUTHORS) return;
    for (const author of new Set(doc.authors)) {
      const list = byAuthor.get(author) ?? [];
      list.push(index);
      byAuthor.set(author, list);
    }
  });
  const found: number[] = [];
  all.forEach((doc, index) => {
    if (doc.authors.length > MOST_AUTHORS) return;
    const shared = new Map<number, number>();
    for (const author of new Set(doc.authors)) {
      for (const other of byAuthor.get(author) ?? []) {
        if (other > index) shared.set(other, (shared.get(other) ?? 0) + 1);
      }
    }
    const partners = [...shared].filter(([, n]) => n >= 2).map(([other]) => other);
    partners.sort((a, b) => a - b);
    for (const other of partners.slice(0, PAIRS_A_PAPER)) found.push(index, other);
  });
  return found;
}

function write(out: string): void {
  const idsOf = (tokens: readonly string[]): number[] =>
    [...tokens, ...bigramsOf(tokens)].flatMap((term) => vocabulary.get(term) ?? []);
  const categories = [...new Set(docs.map((doc) => doc.category))].sort();
  const numbers: number[] = [];
  for (const doc of docs) {
    const title = idsOf(doc.title);
    const abstract = idsOf(doc.abstract);
    numbers.push(title.length, abstract.length, doc.month, categories.indexOf(doc.category));
    for (const id of title) numbers.push(id);
    for (const id of abstract) numbers.push(id);
  }
  writeFileSync(join(out, 'docs.bin'), Buffer.from(Int32Array.from([docs.length, vocabulary.size]).buffer));
  writeFileSync(join(out, 'docs.bin'), Buffer.from(Int32Array.from(numbers).buffer), { flag: 'a' });
  writeFileSync(join(out, 'categories.txt'), `${categories.join('\n')}\n`);
  writeFileSync(join(out, 'pairs.bin'), Buffer.from(Int32Array.from(pairs).buffer));
  writeFileSync(join(out, 'vocabulary.txt'), `${[...vocabulary.keys()].join('\n')}\n`);
}
