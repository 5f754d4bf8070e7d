/**
 * Counts terms over abstracts of all fields and writes src/brief/extract/notion-table.ts:
 *   node --max-old-space-size=8000 --import tsx bench/extract/notions.ts FILE.jsonl.gz…
 * Files hold one {title, abstract, categories?} a line. A notion stands in titles and comes again within an abstract, its
 * words belong together, and it is no part of a longer term; turns of phrase fail the first two. About four minutes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { rarityOf } from '../../src/brief/extract/notions.ts';
import { forEachPart } from '../../src/brief/extract/phrases.ts';
import { FIELD_COUNT, fieldIndexOf } from '../../src/brief/fields.ts';
import { frequencyOf } from '../../src/brief/frequencies.ts';
import { newLexicon, readingOf } from '../../src/brief/reading.ts';
import { texToText } from '../../src/text/latex/latex.ts';
import { COMMONPLACES } from './commonplaces.ts';

interface Counts {
  abstracts: number;
  titles: number;
  /** Abstracts with their titles that have it more than once. */
  repeated: number;
  occurrences: number;
  /** Occurrences that are followed, and preceded, by another word of the same run. */
  followed: number;
  preceded: number;
  readonly fields: Uint32Array;
}

const LONGEST = 3;
const LEAST = 12;
const LEAST_RATE = 0.0005;
const lexicon = newLexicon();
const counts = new Map<string, Counts>();
const totals = new Uint32Array(FIELD_COUNT);
const sketch = new Uint8Array(1 << 26);

const files = process.argv.slice(2);
for (const row of rows())
  for (const key of keysOf(row).keys()) sketch[slot(key)] = Math.min(255, (sketch[slot(key)] ?? 0) + 1);
for (const row of rows()) count(row);
write();

interface Row {
  readonly title: string;
  readonly abstract: string;
  readonly categories?: readonly string[];
}

function* rows(): Generator<Row> {
  for (const file of files)
    for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n'))
      if (line !== '') yield JSON.parse(line) as Row;
}

interface Inside {
  occurrences: number;
  followed: number;
  preceded: number;
  inTitle: boolean;
}

function keysOf({ title, abstract }: Row): ReadonlyMap<string, Inside> {
  const keys = new Map<string, Inside>();
  const reading = readingOf([texToText(title), texToText(abstract)], lexicon);
  forEachPart(reading, LONGEST, (key, run, from, length, sentence) => {
    const inside = keys.get(key) ?? { occurrences: 0, followed: 0, preceded: 0, inTitle: sentence === 0 };
    inside.occurrences++;
    if (from + length < run.length) inside.followed++;
    if (from > 0) inside.preceded++;
    keys.set(key, inside);
  });
  return keys;
}

function count(row: Row): void {
  const fields = new Set((row.categories ?? []).flatMap((category) => fieldIndexOf(category) ?? []));
  for (const field of fields) totals[field] = (totals[field] ?? 0) + 1;
  for (const [key, inside] of keysOf(row)) {
    if ((sketch[slot(key)] ?? 0) < LEAST) continue;
    const known = counts.get(key) ?? {
      abstracts: 0,
      titles: 0,
      repeated: 0,
      occurrences: 0,
      followed: 0,
      preceded: 0,
      fields: new Uint32Array(FIELD_COUNT),
    };
    known.abstracts++;
    if (inside.inTitle) known.titles++;
    if (inside.occurrences > 1) known.repeated++;
    known.occurrences += inside.occurrences;
    known.followed += inside.followed;
    known.preceded += inside.preceded;
    for (const field of fields) known.fields[field] = (known.fields[field] ?? 0) + 1;
    counts.set(key, known);
  }
}

/** FNV-1a into the sketch, which saves counting the millions of phrases that occur once. */
function slot(key: string): number {
  let hash = 2166136261;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 16777619);
  return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0) % sketch.length;
}

const rate = (field: number, { fields }: Counts): number =>
  (fields[field] ?? 0) / ((totals[field] ?? 0) + 200);

/** Over how many fields the term is spread, as the exponential of the entropy of its rates. */
function spread(one: Counts): number {
  const rates = [...one.fields.keys()].map((field) => rate(field, one));
  const sum = rates.reduce((total, value) => total + value, 0);
  return Math.exp(
    -rates.reduce((total, value) => total + (value > 0 ? (value / sum) * Math.log(value / sum) : 0), 0),
  );
}

/** How much more often the words meet than chance would have it, in nats, at the weakest joint. */
function cohesion(key: string, words: number): number {
  const parts = key.split(' ');
  let least = Number.POSITIVE_INFINITY;
  for (let at = 1; at < parts.length; at++) {
    const [left, right] = [counts.get(parts.slice(0, at).join(' ')), counts.get(parts.slice(at).join(' '))];
    const own = counts.get(key)?.occurrences ?? 0;
    if (left !== undefined && right !== undefined)
      least = Math.min(least, Math.log((own * words) / (left.occurrences * right.occurrences)));
  }
  return least;
}

function isNotion(key: string, one: Counts, words: number): boolean {
  const { abstracts, titles, repeated, occurrences, followed, preceded, fields } = one;
  if (COMMONPLACES.has(key) || fields.filter((n) => n > 0).length < 2 || spread(one) >= 14) return false;
  if (!key.includes(' '))
    return (
      abstracts >= 30 &&
      abstracts <= 600 &&
      titles >= 0.25 * abstracts &&
      repeated >= 0.3 * abstracts &&
      /^[a-z]{5,}$/u.test(key)
    );
  return (
    abstracts >= 24 &&
    titles >= 0.12 * abstracts &&
    repeated >= 0.12 * abstracts &&
    followed <= 0.7 * occurrences &&
    preceded <= 0.85 * occurrences &&
    /^[a-z][a-z0-9 ]*$/u.test(key) &&
    cohesion(key, words) >= 1.8
  );
}

function profileOf(one: Counts): string {
  return [...one.fields.keys()]
    .filter((field) => rate(field, one) >= LEAST_RATE)
    .map(
      (field) =>
        `${String.fromCharCode(97 + field)}${Math.min(9, Math.floor(Math.log2(rate(field, one) / LEAST_RATE)))}`,
    )
    .join('');
}

function write(): void {
  const words = [...counts].reduce((sum, [key, one]) => sum + (key.includes(' ') ? 0 : one.occurrences), 0);
  const frequency = frequencyOf();
  const profiles = new Map<string, string[]>();
  const others: string[] = [];
  for (const [key, one] of counts) {
    if (isNotion(key, one, words)) {
      const profile = profileOf(one);
      profiles.set(profile, [...(profiles.get(profile) ?? []), key]);
    } else if (one.abstracts >= 30 && rarityOf(key.split(' '), frequency) > 0) others.push(key);
  }
  const target = new URL('../../src/brief/extract/notion-table.ts', import.meta.url);
  const head = readFileSync(target, 'utf8').split('`')[0] ?? '';
  const lines = [...profiles]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([profile, keys]) => `${profile}:${keys.sort().join(',')}`);
  writeFileSync(target, `${head}\`\n${filled([...lines, `-:${others.sort().join(',')}`])}\n\`;\n`);
  process.stdout.write(`${[...profiles.values()].flat().length} notions, ${others.length} that are none\n`);
}

/** Profiles between semicolons, in lines of some length: the file is read by people too. */
function filled(profiles: readonly string[]): string {
  const lines: string[] = [];
  for (const profile of profiles) {
    const last = lines.at(-1);
    if (last === undefined || last.length + profile.length > 2000) lines.push(profile);
    else lines[lines.length - 1] = `${last};${profile}`;
  }
  return lines.join('\n');
}
