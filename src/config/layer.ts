/** One config file: YAML with positions, so that every problem can be shown where it stands. */
import { type Document, isMap, isNode, isPair, isScalar, LineCounter, type Pair, parseDocument } from 'yaml';
import type * as z from 'zod';
import { nearest } from '../text/nearest.ts';
import { type Config, configSchema } from './schema.ts';
import { holds, type KeyPath, merge, type Values } from './values.ts';

/** Something wrong at a place in a file; line and column count from 1. */
export interface ConfigProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
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
    message: sentence(error.message),
  }));
  if (syntax.length > 0) return { file, values: {}, problems: syntax, locate };
  let values: unknown;
  try {
    values = document.toJS({ maxAliasCount: 100 }) ?? {};
  } catch (error) {
    const message = `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    return { file, values: {}, problems: [{ file, line: 1, column: 1, message }], locate };
  }
  if (typeof values !== 'object' || values === null || Array.isArray(values)) {
    return {
      file,
      values: {},
      problems: [{ file, line: 1, column: 1, message: 'must be a mapping of sections' }],
      locate,
    };
  }
  const checked = configSchema.safeParse(merge(values as Values, overlay));
  const problems = (checked.error?.issues ?? [])
    .filter((issue) => issue.path.length === 0 || !holds(overlay, issue.path as KeyPath))
    .flatMap((issue) => describeIssue(issue, file, document, at))
    .sort((a, b) => a.line - b.line || a.column - b.column);
  return {
    file,
    values: values as Values,
    problems,
    ...(checked.success ? { config: checked.data } : {}),
    locate,
  };
}

const sentence = (message: string): string => message.split('\n')[0]?.trim() ?? message;

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

type Issue = z.core.$ZodIssue;
type Position = (offset: number) => { line: number; column: number };

function describeIssue(issue: Issue, file: string, document: Document, at: Position): ConfigProblem[] {
  const path = issue.path as KeyPath;
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(path);
    return issue.keys.map((key) => {
      const near = nearest(key, known);
      const hint = near === undefined ? `known here: ${known.join(', ')}` : `did you mean “${near}”?`;
      return {
        file,
        ...at(offsetOf(document, [...path, key])),
        message: `unknown key “${showPath([...path, key])}”; ${hint}`,
      };
    });
  }
  if (issue.code === 'invalid_union') {
    const best =
      issue.errors.find((branch) => branch.some((one) => one.path.length > 0)) ?? issue.errors.at(-1) ?? [];
    if (best.length > 0) {
      return best.flatMap((one) =>
        describeIssue({ ...one, path: [...path, ...one.path] } as Issue, file, document, at),
      );
    }
  }
  return [
    {
      file,
      ...at(valueOffset(document, path)),
      message: `${showPath(path)} ${wording(issue, document.getIn(path))}`,
    },
  ];
}

/** `profile.interests[0].weight`. */
export function showPath(path: KeyPath): string {
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? key : `.${key}`)).join('');
}

function wording(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type': {
      const wanted = {
        array: 'a list',
        object: 'a mapping',
        string: 'text',
        number: 'a number',
        boolean: 'true or false',
      };
      const want = wanted[issue.expected as keyof typeof wanted] ?? issue.expected;
      return value === undefined || value === null
        ? `is missing; it must be ${want}`
        : `must be ${want}, not ${show(value)}`;
    }
    case 'invalid_value': {
      const near = typeof value === 'string' ? nearest(value, issue.values.map(String)) : undefined;
      return `must be one of ${issue.values.join(', ')}, not ${show(value)}${near === undefined ? '' : `; did you mean “${near}”?`}`;
    }
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int'
        ? `must be at least ${issue.minimum}, not ${show(value)}`
        : issue.message;
    case 'too_big':
      return `must be at most ${issue.maximum}, not ${show(value)}`;
    case 'invalid_format':
      return `${issue.message.startsWith('Invalid') ? 'is not valid' : issue.message}: ${show(value)}`;
    default:
      return issue.message;
  }
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
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
