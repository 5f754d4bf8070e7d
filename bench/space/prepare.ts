/**
 * First step of the space: reads arXiv metadata, cuts it into the product's own tokens, chooses a vocabulary and writes
 * plain arrays for the next steps. `npx tsx bench/space/prepare.ts --data DIR --until 2026-04 --out WORK`
 *
 * DIR holds folders of `*.jsonl.gz` with `{id, title, abstract, authors?, categories?, created?}` a line.
 * `--until YYYY-MM`: papers of that month and later are left out.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { bigramsOf, foldText, tokensOf } from '../../src/text/tokens.ts';

const UNIGRAMS = 36_000;
const BIGRAMS = 24_000;
const MIN_FREQUENCY = 6;
const MIN_PAIR_FREQUENCY = 25;
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
    out: { type: 'string' },
  },
});
if (values.data === undefined || values.out === undefined)
  throw new Error('--data DIR and --out WORK are needed');
const until = monthOf(values.until);
mkdirSync(values.out, { recursive: true });
const docs = readDocs(values.data);
const vocabulary = chooseVocabulary(docs);
const pairs = coauthorPairs(docs);
write(values.out);
process.stderr.write(`${docs.length} papers, ${vocabulary.size} terms, ${pairs.length / 2} pairs\n`);

function readDocs(root: string): Doc[] {
  const memo = new Map<string, string>();
  const found = new Map<string, Doc>();
  for (const file of filesUnder(root)) {
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
        title: tokensOf(plain(row.title), memo),
        abstract: tokensOf(plain(row.abstract), memo),
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

function filesUnder(root: string): string[] {
  const folders = readdirSync(root).sort();
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.jsonl.gz'))
      .sort()
      .map((name) => join(root, folder, name)),
  );
}

/** The product reads clean text; raw metadata still has TeX in it. */
function plain(text: unknown): string {
  return String(text ?? '')
    .replace(/\\[a-zA-Z]+/g, ' ')
    .replace(/\\["'`^~=.]\{?([a-zA-Z])\}?/g, '$1')
    .replace(/[{}$]/g, ' ');
}

function monthOfId(id: string): number {
  return (2000 + Number(id.slice(0, 2))) * 12 + Number(id.slice(2, 4)) - 1;
}

function monthOf(text: string): number {
  const [year, month] = text.split('-').map(Number);
  return (year ?? 1999) * 12 + (month ?? 1) - 1;
}

/** Words by document frequency; pairs by how much more often they stand together than their words would by chance. */
function chooseVocabulary(all: readonly Doc[]): Map<string, number> {
  const words = new Map<string, number>();
  const joined = new Map<string, number>();
  for (const doc of all) {
    for (const word of new Set([...doc.title, ...doc.abstract])) words.set(word, (words.get(word) ?? 0) + 1);
  }
  const chosen = top(words, MIN_FREQUENCY, UNIGRAMS, (_, n) => n);
  const known = new Set(chosen);
  for (const doc of all) {
    const seen = new Set([...bigramsOf(doc.title), ...bigramsOf(doc.abstract)]);
    for (const pair of seen) {
      const [a, b] = pair.split(' ');
      if (known.has(a ?? '') && known.has(b ?? '')) joined.set(pair, (joined.get(pair) ?? 0) + 1);
    }
  }
  const lift = (pair: string, n: number): number => {
    const [a, b] = pair.split(' ');
    const expected = ((words.get(a ?? '') ?? 1) * (words.get(b ?? '') ?? 1)) / all.length;
    return n * Math.log(n / expected);
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
  writeFileSync(join(out, 'pairs.bin'), Buffer.from(Int32Array.from(pairs).buffer));
  writeFileSync(join(out, 'vocabulary.txt'), `${[...vocabulary.keys()].join('\n')}\n`);
}
