/**
 * Which abbreviations mean one thing in all papers: what abstracts themselves define (“graph neural networks (GNNs)”,
 * Schwartz and Hearst 2003), counted by papers. Writes src/text/glossary/abbreviation-table.ts:
 * `npx tsx bench/space/abbreviations.ts --data DIR > src/text/glossary/abbreviation-table.ts`, DIR as for prepare.ts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { texToText } from '../../src/text/latex/latex.ts';
import { definitionsIn, singular } from '../../src/text/words/abbreviations.ts';
import { foldText, tokensOf } from '../../src/text/words/tokens.ts';

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (values.data === undefined) throw new Error('--data DIR is needed');

/** Defined by fewer papers it is one group's own; defined otherwise by more than the rest, it means several things. */
const LEAST = 12;
const UNAMBIGUOUS = 0.85;
/** Two letters stand for many things. */
const LEAST_OF_TWO = 300;
const UNAMBIGUOUS_OF_TWO = 0.95;
/** Written so often in small letters, it is another word there. */
const ANOTHER_WORD = 0.04;
const WIDTH = 100;

interface Meaning {
  papers: number;
  readonly spellings: Map<string, number>;
}

const meanings = new Map<string, Map<string, Meaning>>();
const written = new Map<string, number>();
for (const folder of readdirSync(values.data, { withFileTypes: true })) {
  if (!folder.isDirectory()) continue;
  for (const name of readdirSync(join(values.data, folder.name)).filter((one) => one.endsWith('.jsonl.gz'))) {
    const lines = gunzipSync(readFileSync(join(values.data, folder.name, name)))
      .toString('utf8')
      .split('\n');
    for (const line of lines) if (line !== '') read(texToText(String(JSON.parse(line).abstract ?? '')));
  }
}

const entries = [...meanings].flatMap(([short, of]) => entryOf(short, [...of.values()])).sort(byPapers);
const lines = wrapped(entries.map(({ text }) => text));
process.stdout.write(
  `/** Made by bench/space/abbreviations.ts from ${entries.length} abbreviations that papers define alike: the commonest first, a \`!\` before one that is a word as well. */\n` +
    `export const ABBREVIATIONS = \`\n${lines.join('\n')}\n\`;\n`,
);

function read(abstract: string): void {
  for (const word of new Set(abstract.match(/[A-Za-z0-9]+/g)))
    if (word.length <= 10) written.set(singular(word), (written.get(singular(word)) ?? 0) + 1);
  for (const { short, long } of definitionsIn(abstract)) {
    const stems = tokensOf(long).join(' ');
    const of = meanings.get(short) ?? new Map<string, Meaning>();
    const meaning = of.get(stems) ?? { papers: 0, spellings: new Map<string, number>() };
    meaning.papers++;
    const spelling = plainly(long);
    meaning.spellings.set(spelling, (meaning.spellings.get(spelling) ?? 0) + 1);
    of.set(stems, meaning);
    meanings.set(short, of);
  }
}

/** In small letters, hyphens as spaces, without the s of a plural: as src/text/glossary/abbreviations.ts looks for it. */
function plainly(long: string): string {
  return (foldText(long).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ').replace(/s$/, '');
}

function entryOf(short: string, of: readonly Meaning[]): { text: string; papers: number }[] {
  const all = of.reduce((sum, { papers }) => sum + papers, 0);
  const [first] = [...of].sort((a, b) => b.papers - a.papers);
  const [least, share] = short.length === 2 ? [LEAST_OF_TWO, UNAMBIGUOUS_OF_TWO] : [LEAST, UNAMBIGUOUS];
  if (first === undefined || first.papers < least || first.papers < share * all || /[^A-Za-z0-9]/.test(short))
    return [];
  const [long = ''] = [...first.spellings].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0] ?? [];
  if (tokensOf(long).length < 2 || / [a-z]?llm/.test(long)) return [];
  const small = written.get(short.toLowerCase()) ?? 0;
  const isWord = small > ANOTHER_WORD * (written.get(short) ?? 0);
  return [{ text: `${isWord ? '!' : ''}${short} ${long}`, papers: first.papers }];
}

function byPapers(a: { text: string; papers: number }, b: { text: string; papers: number }): number {
  return b.papers - a.papers || (a.text < b.text ? -1 : 1);
}

function wrapped(texts: readonly string[]): string[] {
  const out: string[] = [];
  for (const [i, text] of texts.entries()) {
    const entry = i + 1 < texts.length ? `${text};` : text;
    const last = out[out.length - 1];
    if (last !== undefined && last.length + 1 + entry.length <= WIDTH)
      out[out.length - 1] = `${last} ${entry}`;
    else out.push(entry);
  }
  return out;
}
