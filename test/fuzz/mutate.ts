/** New inputs from old ones: by characters, by words of the format, by its own parts, and by putting two together. */
import { dictionaryOf, type Format } from './formats.ts';

export interface Chance {
  /** A whole number from 0 to below `below`. */
  readonly pick: (below: number) => number;
  readonly of: <Item>(items: readonly Item[]) => Item | undefined;
}

export function chanceOf(random: () => number): Chance {
  const pick = (below: number): number => Math.floor(random() * below);
  return { pick, of: (items) => items[pick(items.length)] };
}

/** Longer ones only cost time: what happens in them happens in shorter ones. */
const LONGEST = 20_000;

/** What an input of a format consists of: tags, brackets, strings, lines, commands. */
const PARTS: Readonly<Record<Format, RegExp>> = {
  xml: /<[^<>]*>?|[^<]+/g,
  json: /"(?:[^"\\]|\\[\s\S])*"?|[{}[\],:]|[^"{}[\],:]+/g,
  yaml: /\n *|[^\n:]+|:/g,
  bibtex: /[{}",=@#]|[^{}",=@#]+/g,
  ris: /[^\n]*\n?/g,
  tex: /\\[a-zA-Z]+|[{}$^_\\]|[^{}$^_\\]+/g,
  text: /\s+|[^\s]+/g,
  query: /\s+|[^\s:"]+|[:"]/g,
};

export function mutated(input: string, corpus: readonly string[], format: Format, chance: Chance): string {
  let text = input;
  for (let round = chance.pick(4); round >= 0; round--) text = once(text, corpus, format, chance);
  return text.slice(0, LONGEST);
}

function once(text: string, corpus: readonly string[], format: Format, chance: Chance): string {
  switch (chance.pick(6)) {
    case 0:
      return characters(text, chance);
    case 1:
    case 2:
      return words(text, format, chance);
    case 3:
    case 4:
      return parts(text, chance.of(corpus) ?? '', format, chance);
    default:
      return splice(text, chance.of(corpus) ?? '', chance);
  }
}

function characters(text: string, { pick }: Chance): string {
  const at = pick(text.length + 1);
  const length = pick(3);
  const fresh = Array.from({ length: pick(3) }, () => String.fromCharCode(pick(256))).join('');
  return text.slice(0, at) + fresh + text.slice(at + length);
}

function words(text: string, format: Format, { pick, of }: Chance): string {
  const at = pick(text.length + 1);
  const word = asInput(of(dictionaryOf(format)) ?? '', format);
  const times = pick(20) === 0 ? 1 + pick(300) : 1;
  return text.slice(0, at) + word.repeat(times) + text.slice(at + pick(12));
}

/** Inputs of the formats that are read as bytes hold a unit a byte. */
const asInput = (word: string, format: Format): string =>
  ['xml', 'json', 'bibtex', 'ris'].includes(format) ? Buffer.from(word, 'utf8').toString('latin1') : word;

/** A part is taken out, doubled, moved, or put in place of another. */
function parts(text: string, other: string, format: Format, { pick, of }: Chance): string {
  const own = text.match(PARTS[format]) ?? [];
  if (own.length === 0) return text;
  const from = pick(own.length);
  const count = 1 + pick(Math.min(8, own.length - from));
  const run = own.slice(from, from + count);
  switch (pick(4)) {
    case 0:
      return own.toSpliced(from, count).join('');
    case 1:
      return own.toSpliced(from, 0, ...run).join('');
    case 2:
      return own
        .toSpliced(from, count)
        .toSpliced(pick(own.length), 0, ...run)
        .join('');
    default:
      return own.toSpliced(from, count, of(other.match(PARTS[format]) ?? []) ?? '').join('');
  }
}

function splice(text: string, other: string, { pick }: Chance): string {
  const from = pick(other.length + 1);
  return text.slice(0, pick(text.length + 1)) + other.slice(from, from + pick(other.length - from + 1));
}
