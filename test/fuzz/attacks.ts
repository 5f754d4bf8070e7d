/** Inputs that make bad readers slow: long runs, open and never closed, nested, alternating, and almost matching. */
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
export function attacksOf(format: Format): readonly Attack[] {
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
