/** What zod finds wrong with a configuration, as messages of radar's own: zod's English is never shown. */
import type * as z from 'zod';
import type { Message } from '../messages/message.ts';
import { nearest } from '../text/nearest.ts';
import { type KeyPath, valueIn } from './values.ts';

/** An issue of zod holds a text: a rule of the schema puts its message there. */
export const carried = (message: Message): string => JSON.stringify(message);

/** Only what `carried` wrote begins like JSON. */
const messageIn = (text: string): Message | undefined =>
  text.startsWith('[') ? (JSON.parse(text) as Message) : undefined;

type Issue = z.core.$ZodIssue;

export interface ValueProblem {
  readonly path: KeyPath;
  /** Whether its key is wrong, or its value. */
  readonly part: 'key' | 'value';
  /** Without the path where the value is wrong. */
  readonly what: Message;
}

export interface CheckedValue {
  readonly valueAt: (path: KeyPath) => unknown;
  /** The keys that the schema knows at a path. */
  readonly keysAt: (path: KeyPath) => readonly string[];
}

/** What is wrong with a value that is no configuration, such as a line of JSON: one sentence. */
export function whatIsWrong(error: z.core.$ZodError, value: unknown): Message {
  const checked: CheckedValue = { valueAt: (path) => valueIn(value, path), keysAt: () => [] };
  const problems = error.issues.flatMap((issue) => problemsIn(issue, checked));
  return [
    'causes',
    ...problems.map(
      ({ path, what }): Message => (path.length === 0 ? what : ['problem-of-key', showPath(path), what]),
    ),
  ];
}

/** Of a union, what is wrong with the branch that comes nearest. */
export function problemsIn(issue: Issue, checked: CheckedValue): ValueProblem[] {
  const path = issue.path as KeyPath;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: [...path, key],
      part: 'key',
      what: unknownKey(path, key, checked.keysAt),
    }));
  if (issue.code === 'invalid_union') {
    const best =
      issue.errors.find((branch) => branch.some((one) => one.path.length > 0)) ?? issue.errors.at(-1) ?? [];
    if (best.length > 0)
      return best.flatMap((one) => problemsIn({ ...one, path: [...path, ...one.path] } as Issue, checked));
  }
  return [{ path, part: 'value', what: wrongValue(issue, checked.valueAt(path)) }];
}

/** `apiKey`, `api_key`, `token`: where people put what is secret. */
const SECRET = /^(?:(?:api|auth|access|secret)?[-_]?(?:key|token|secret)|password)$/i;

const KEY_VARIABLES: Readonly<Record<string, string>> = {
  llm: 'ANTHROPIC_API_KEY',
  embeddings: 'EMBEDDINGS_API_KEY',
  zotero: 'ZOTERO_API_KEY',
};

function unknownKey(path: KeyPath, key: string, keysAt: CheckedValue['keysAt']): Message {
  const whole = showPath([...path, key]);
  const known = keysAt(path);
  // A key in a file is a key in a backup and a repository: no key of the schema takes one.
  if (SECRET.test(key) && known.includes('keyEnv'))
    return ['key-not-here', whole, KEY_VARIABLES[String(path[0])] ?? 'MY_KEY', known.includes('keyFile')];
  const near = nearest(key, known);
  const places = near === undefined ? placesOf(key, keysAt) : [];
  if (places.length > 0) return ['key-stands-elsewhere', whole, ...places];
  return near === undefined ? ['unknown-key', whole, ...known] : ['unknown-key-near', whole, near];
}

/** Sections of the configuration are not nested deeper. */
const DEEPEST = 4;

const MOST_PLACES = 2;

/** Where the schema has keys of this name, unless they are many: `interests` is written at the left margin by some. */
function placesOf(key: string, keysAt: CheckedValue['keysAt']): readonly string[] {
  const within = (path: KeyPath): string[] =>
    keysAt(path).flatMap((name) => {
      const whole = [...path, name];
      if (whole.length >= DEEPEST) return name === key ? [showPath(whole)] : [];
      return [...(name === key ? [showPath(whole)] : []), ...within(whole), ...within([...whole, 0])];
    });
  const places = [...new Set(within([]))];
  return places.length > MOST_PLACES ? [] : places;
}

function wrongValue(issue: Issue, value: unknown): Message {
  const own = messageIn(issue.message);
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined || value === null
        ? ['value-missing', issue.expected]
        : ['value-of-type', issue.expected, show(value)];
    case 'invalid_value': {
      const choices = issue.values.map(String);
      if (value === undefined || value === null) return ['choice-missing', ...choices];
      const near = typeof value === 'string' ? nearest(value, choices) : undefined;
      return near === undefined
        ? ['value-one-of', show(value), ...choices]
        : ['value-one-of-near', show(value), near, ...choices];
    }
    case 'too_small':
      return own ?? tooSmall(issue, value);
    case 'too_big':
      return ['value-too-big', Number(issue.maximum), show(value)];
    case 'invalid_format':
      return own === undefined ? ['value-wrong', show(value)] : ['value-refused', own, show(value)];
    default:
      return own ?? ['value-wrong', show(value)];
  }
}

function tooSmall(issue: z.core.$ZodIssueTooSmall, value: unknown): Message {
  const isNumber = issue.origin === 'number' || issue.origin === 'int';
  if (!isNumber) return ['value-empty'];
  const limit = Number(issue.minimum);
  return issue.inclusive === false
    ? ['value-not-above', limit, show(value)]
    : ['value-too-small', limit, show(value)];
}

/** `profile.interests[0].weight`. */
export function showPath(path: KeyPath): string {
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? key : `.${key}`)).join('');
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
