/**
 * Inputs that make bad readers slow: long runs, open and never closed, nested, alternating, and almost matching; bare, and in the
 * place of a text of an input that is right, since a reader that turns a file away has not read it; and parts that come again and again.
 */
import { dictionaryOf, type Format } from './formats.ts';

export interface Attack {
  readonly name: string;
  readonly make: (length: number) => string;
}

const repeated = (unit: string, length: number): string =>
  unit.repeat(Math.max(1, Math.floor(length / unit.length)));

const PAIRS = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
  ['$', '$'],
  ['"', '"'],
  ['<b>', '</b>'],
  ['\\text{', '}'],
  ['\\begin{equation}', '\\end{equation}'],
  ['{"a":', '}'],
] as const;

/** For a format: each of its words in a row, behind a letter, with a space or a letter between, and its brackets nested. */
function runsOf(format: Format): readonly Attack[] {
  const words = ['a', 'A', '0', 'aA ', '1,', 'a, ', 'a-', ...dictionaryOf(format)];
  const runs = words.flatMap((word): Attack[] => [
    { name: `a${show(word)}*!`, make: (length) => `a${repeated(word, length)}!` },
    { name: `(${show(word)} )*`, make: (length) => repeated(`${word} `, length) },
    { name: `(${show(word)}a)*`, make: (length) => repeated(`${word}a`, length) },
  ]);
  const pairs = PAIRS.flatMap(([open, close]): Attack[] => [
    {
      name: `nested ${open}${close}`,
      make: (length) => repeated(open, length / 2) + repeated(close, length / 2),
    },
    { name: `${open}${close}*`, make: (length) => repeated(open + close, length) },
    { name: `${open}a ${close}*`, make: (length) => repeated(`${open}a ${close}`, length) },
    { name: `${open}…`, make: (length) => open + repeated('a ', length) },
  ]);
  return [...runs, ...pairs];
}

const show = (word: string): string => JSON.stringify(word).slice(1, -1);

/** A right input with a hole in the place of one of its texts, as each format writes a text. */
const HOLES: Readonly<Partial<Record<Format, readonly (readonly [RegExp, (text: string) => string])[]>>> = {
  xml: [
    [/(?<=<item[\s\S]*?<title>)[^<]*/, inXml],
    [/(?<=<(?:description|summary|abstract|dc:description)(?: [^>]*)?>)[^<]*/, inXml],
    [/(?<=<(?:dc:creator|name|authors|keyname)>)[^<]*/, inXml],
  ],
  json: [
    [/(?<="title": ?\[?")[^"]*/, inJson],
    [/(?<="(?:abstract|text|content_html)": ?")[^"]*/, inJson],
  ],
  yaml: [[/(?<=about: )[^\n},]*/, (text) => `"${inJson(text)}"`]],
  bibtex: [
    [/(?<=title = ")[^"]*/, (text) => text.replaceAll('"', "''")],
    [/(?<=author = \{)[^\n]*(?=\},\n)/, (text) => text],
  ],
  ris: [[/(?<=AU {2}- )[^\r]*/, (text) => text.replaceAll('\n', ' ')]],
};

function inXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** What an input is made of, and what tells one of them from the next. */
const PARTS: Readonly<Partial<Record<Format, RegExp>>> = {
  xml: /<(item|entry|record|outline)\b[\s\S]*?(?:<\/\1>|\/>)/,
  yaml: /^ {4}- [^\n]+\n/m,
  ris: /[\s\S]+/,
  bibtex: /[\s\S]+/,
  text: /[\s\S]+/,
  tex: /[\s\S]+/,
  query: /[\s\S]+/,
};
const NUMBERED = /(?=<\/(?:guid|id|identifier|title)>)|(?<=\{okonkwo|DO {2}- 10\.1103\/)/g;

/** The part of a seed that comes as often as the length allows, each time as another one. */
function partsOf(format: Format, seed: string): readonly Attack[] {
  const part = PARTS[format]?.exec(seed);
  if (part === null || part === undefined || part[0].length > 20_000) return [];
  const [unit] = part;
  const make = (length: number): string => {
    const parts = Array.from({ length: Math.ceil(length / (unit.length + 4)) }, (_, index) =>
      unit.replace(NUMBERED, String(index)),
    );
    return seed.slice(0, part.index) + parts.join(' ') + seed.slice(part.index + unit.length);
  };
  return [{ name: `many ${show(unit.slice(0, 20))}`, make }];
}

/** Of arrays in JSON the first element that is an object, with another id each time. */
function elementsOf(seed: string): readonly Attack[] {
  let root: unknown;
  try {
    root = JSON.parse(seed);
  } catch {
    return [];
  }
  const found = arraysIn(root)[0];
  if (found === undefined) return [];
  const { at, element } = found;
  const make = (length: number): string => {
    const count = Math.ceil(length / JSON.stringify(element).length);
    const many = Array.from({ length: count }, (_, index) => ({ ...element, id: `x${index}` }));
    return JSON.stringify(at(many));
  };
  return [{ name: 'many elements', make }];
}

interface Found {
  /** The whole with another array in the place of this one. */
  readonly at: (array: readonly unknown[]) => unknown;
  readonly element: Readonly<Record<string, unknown>>;
}

function arraysIn(value: unknown): Found[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    const [element] = value as unknown[];
    return typeof element === 'object' && element !== null && !Array.isArray(element)
      ? [{ at: (array) => array, element: element as Record<string, unknown> }]
      : [];
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    arraysIn(inner).map(({ at, element }) => ({
      element,
      at: (array: readonly unknown[]) => ({ ...value, [key]: at(array) }),
    })),
  );
}

/** Of one seed: every run bare, the first of them in each hole, and its parts. */
export function attacksOf(format: Format, seeds: readonly string[] = []): readonly Attack[] {
  const runs = runsOf(format);
  const short = seeds.filter((seed) => seed.length < 20_000);
  const holes = (HOLES[format] ?? []).flatMap(([hole, write]) => {
    const seed = short.find((one) => hole.test(one));
    if (seed === undefined) return [];
    return [...runsOf('text'), ...runs.slice(-4 * PAIRS.length)].map(({ name, make }) => ({
      name: `${show(hole.source.slice(4, 24))}: ${name}`,
      make: (length: number) => seed.replace(hole, () => write(make(length))),
    }));
  });
  const parts = short
    .slice(0, 6)
    .flatMap((seed) => [...partsOf(format, seed), ...(format === 'json' ? elementsOf(seed) : [])]);
  return [...runs, ...holes, ...parts];
}
