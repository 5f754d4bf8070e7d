/** One config file: YAML with positions, so that every problem can be shown where it stands. */
import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
} from 'yaml';
import type { Message } from '../messages/message.ts';
import { problemsIn, showPath, type ValueProblem } from './issues.ts';
import { unmannerly } from './rules.ts';
import { type Config, configSchema } from './schema.ts';
import { holds, type KeyPath, merge, type Values } from './values.ts';

/** Something wrong at a place in a file; line and column count from 1. */
export interface ConfigProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly what: Message;
  /** It breaks no rule of radar's but one of arXiv's: to a command that asks nobody it does not matter. */
  readonly isOfManners: boolean;
}

export interface Layer {
  readonly file: string;
  /** What the file says, unchecked. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly problems: readonly ConfigProblem[];
  /** The whole configuration, where this file under the overlay is all there is and nothing is wrong. */
  readonly config?: Config;
  /** The place of a key, or of the nearest key above it that the file has. */
  readonly locate: (path: KeyPath) => { line: number; column: number };
}

/**
 * Reads a file's text. Never throws: whatever is wrong is in `problems`. It is checked under the values of `overlay`, which
 * win over it; what is wrong with those is not the file's problem.
 */
export function readLayer(file: string, text: string, overlay: Values = {}): Layer {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): { line: number; column: number } => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const locate = (path: KeyPath): { line: number; column: number } => at(offsetOf(document, path));
  const syntax = document.errors.map((error) => ({
    file,
    ...at(error.pos[0]),
    what: ['yaml-broken', error.code, firstLine(error.message)] as const,
    isOfManners: false,
  }));
  if (syntax.length > 0) return { file, values: {}, problems: syntax, locate };
  const start = { file, line: 1, column: 1, isOfManners: false };
  let values: unknown;
  try {
    values = document.toJS({ maxAliasCount: 100 }) ?? {};
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { file, values: {}, problems: [{ ...start, what: ['yaml-unreadable', why] }], locate };
  }
  if (typeof values !== 'object' || values === null || Array.isArray(values)) {
    return { file, values: {}, problems: [{ ...start, what: ['must-be-sections'] }], locate };
  }
  const merged = merge(values as Values, overlay);
  const checked = configSchema.safeParse(merged);
  const wrong = (checked.error?.issues ?? [])
    .filter((issue) => issue.path.length === 0 || !holds(overlay, issue.path as KeyPath))
    .flatMap((issue) => problemsIn(issue, { valueAt: (path) => document.getIn(path), keysAt }));
  const problems = [
    ...wrong.map((problem) => placed(problem, file, document, text, at)),
    ...unmannerly(merged).map((problem) => ({
      ...placed(problem, file, document, text, at),
      isOfManners: true,
    })),
  ].sort((a, b) => a.line - b.line || a.column - b.column);
  return {
    file,
    values: values as Values,
    problems,
    ...(checked.success ? { config: checked.data } : {}),
    locate,
  };
}

const firstLine = (message: string): string => message.split('\n')[0]?.trim() ?? message;

/** The offset of a key (where it has one) or value, or of the nearest ancestor that exists. */
function offsetOf(document: Document, path: KeyPath): number {
  for (let length = path.length; length > 0; length--) {
    const pair = pairAt(document, path.slice(0, length));
    if (pair !== undefined && isNode(pair.key) && pair.key.range) return pair.key.range[0];
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return isNode(document.contents) && document.contents.range ? document.contents.range[0] : 0;
}

function pairAt(document: Document, path: KeyPath): Pair | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const key = path.at(-1);
  return isMap(parent)
    ? parent.items.find((item) => isPair(item) && (isScalar(item.key) ? item.key.value : item.key) === key)
    : undefined;
}

/** The offset of the value at a path, which is what a wrong value should point at. */
function valueOffset(document: Document, path: KeyPath): number {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  return isNode(node) && node.range ? node.range[0] : offsetOf(document, path);
}

type Position = (offset: number) => { line: number; column: number };

function placed(
  { path, part, what }: ValueProblem,
  file: string,
  document: Document,
  text: string,
  at: Position,
): ConfigProblem {
  const isOfManners = false;
  if (part === 'key') return { file, ...at(offsetOf(document, path)), what, isOfManners };
  const source = unquoted(document, path, text, what);
  const better: Message = source === undefined ? what : ['needs-quotes', ...source];
  const whole: Message = ['problem-of-key', showPath(path), better];
  return { file, ...at(valueOffset(document, path)), what: whole, isOfManners };
}

/** What stands where a text should, as it was written, and what YAML takes it for: `2402.17750` is the number 2402.1775. */
function unquoted(
  document: Document,
  path: KeyPath,
  text: string,
  [key, expected]: Message,
): readonly [source: string, kind: 'number' | 'switch' | 'nothing' | 'list'] | undefined {
  const node = document.getIn(path, true);
  if (!isNode(node) || !node.range || (key !== 'value-missing' && key !== 'value-of-type')) return undefined;
  const source = text.slice(node.range[0], node.range[1]).trim();
  if (expected !== 'string' || source === '' || source.includes('\n')) return undefined;
  if (isSeq(node)) return [source, 'list'];
  if (!isScalar(node)) return undefined;
  return [source, typeof node.value === 'number' ? 'number' : node.value === null ? 'nothing' : 'switch'];
}

/** The keys that the schema knows at a path. */
export function keysAt(path: KeyPath): string[] {
  let schema: unknown = configSchema;
  for (const key of path) {
    schema = unwrap(schema);
    const def = definition(schema);
    schema =
      typeof key === 'number' ? def.element : (def.shape as Record<string, unknown> | undefined)?.[key];
  }
  return Object.keys((definition(unwrap(schema)).shape as Record<string, unknown> | undefined) ?? {});
}

function definition(schema: unknown): Record<string, unknown> {
  return ((schema as { def?: Record<string, unknown> } | undefined)?.def ?? {}) as Record<string, unknown>;
}

/** The schema below defaults, optionals and transforms; of a union, the branch that is an object. */
function unwrap(schema: unknown): unknown {
  const def = definition(schema);
  if (def.innerType !== undefined) return unwrap(def.innerType);
  if (def.type === 'pipe') return unwrap(def.in);
  if (Array.isArray(def.options))
    return def.options.find((option) => definition(option).shape !== undefined) ?? schema;
  return schema;
}
