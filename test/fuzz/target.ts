/** What the campaigns throw at: one reader of outside text each, with what must hold whatever it is given. */
import type { Format } from './formats.ts';

export interface Target {
  readonly name: string;
  /** Which dictionary and which structure its inputs have. */
  readonly format: Format;
  /** Inputs to begin with. */
  readonly seeds: () => readonly string[];
  /**
   * Reads an input. A string of one unit for each byte where the target reads bytes (`bytesOf`).
   * @throws whatever is not promised: the input is then a finding.
   */
  readonly read: (input: string) => unknown;
  /** What must hold of what was read. @throws where it does not. */
  readonly holds?: (result: never, input: string) => void;
}

/** Ties the result of reading to what must hold of it. */
export function target<Result>(one: {
  readonly name: string;
  readonly format: Format;
  readonly seeds: () => readonly string[];
  readonly read: (input: string) => Result;
  readonly holds?: (result: Result, input: string) => void;
}): Target {
  return one;
}

/** The bytes that an input of a target stands for: its low bytes, so that every file is an input. */
export const bytesOf = (input: string): Buffer => Buffer.from(input, 'latin1');
/** The input that stands for a text, as UTF-8. */
export const inputOf = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

export class Broken extends Error {}

export function must(holds: boolean, what: string): void {
  if (!holds) throw new Broken(what);
}

/** Controls, lone surrogates, bidirectional and invisible characters: what no text may keep that came through the door. */
export const UNSAFE =
  /(?![\n\t])[\p{Cc}\p{Cs}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/u;

export function mustBeClean(value: unknown, at = 'result'): void {
  if (typeof value === 'string') must(!UNSAFE.test(value), `${at} keeps a hidden or control character`);
  else if (Array.isArray(value)) for (const inner of value) mustBeClean(inner, at);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) mustBeClean(inner, `${at}.${key}`);
}
