/** What is wrong with a configuration, and where. A problem follows the path of its key, or stands alone. */
import { quoted } from '../amounts.ts';
import type { Sentence } from '../sentence.ts';

/** What a value must be, by the names that types have in zod. */
const TYPES: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};
const typeOf = (type: string): string => TYPES[type] ?? type;

/** What the YAML parser means by its codes (https://eemeli.org/yaml/#errors); its own words speak of its functions. */
const YAML: Readonly<Record<string, string>> = {
  BAD_INDENT: 'the indentation does not fit what stands above, or a bracket there is never closed',
  BLOCK_AS_IMPLICIT_KEY: 'a block cannot stand before a colon: is something missing in the line above?',
  DUPLICATE_KEY: 'this key is there twice: keep one of them',
  MISSING_CHAR: 'something that was opened is never closed: a quote, a bracket or a comma is missing',
  MULTIPLE_DOCS: 'a second document begins here: a configuration is one, without a line of ---',
  MULTILINE_IMPLICIT_KEY: 'a key must be on one line: is a quote or a colon missing?',
  TAB_AS_INDENT: 'a tab cannot indent: use spaces',
  UNEXPECTED_TOKEN: 'this cannot stand here',
};

/** What YAML takes a text without quotes for. */
const READ_AS: Readonly<Record<'number' | 'switch' | 'nothing' | 'list', string>> = {
  number: 'a number',
  switch: 'true or false',
  nothing: 'nothing at all',
  list: 'a list',
};

export const configProblems = {
  'edit-breaks': (...problems: Sentence[]) => `that would break the configuration: ${problems.join('; ')}`,
  'nothing-was-changed': () => 'Nothing was changed.',
  'edit-by-hand': (file: string) => `${file} cannot be changed there by radar`,
  'others-refer-to-it': () => 'Another part of the file refers to that value; edit it by hand.',
  'no-opml': (file: string) => `${file} is no OPML, or was cut off`,
  'export-opml': () => 'Feed readers write such a file under “Export subscriptions”.',
  'opml-empty': (file: string) => `${file} holds no subscription`,
  'no-subscriptions-new': () => 'There is no new feed in it; nothing was changed.',
  'subscriptions-known': (count: number) =>
    count === 1 ? '1 feed of it was there already.' : `${count} feeds of it were there already.`,
  'subscription-unreadable': (url: string) => `${url} is no address that radar reads: left out.`,
  'already-listed': (name: string, key: string) => `${name} is in ${key} already; nothing was changed`,
  'not-listed': (name: string) => `“${name}” is not in the configuration`,
  'entries-there-are': (...names: string[]) => `It has ${names.join(', ')}.`,
  'not-set': (key: string) => `${key} is not set; nothing was changed`,
  'edited-file-changed': (command: string, file: string) =>
    `“radar ${command}” is not undone: ${file} was changed since`,
  'edited-file-gone': (command: string, file: string) => `“radar ${command}” is not undone: ${file} is gone`,
  'undo-by-hand': () => 'Change it by hand; “radar feedback undo” goes on with what was said of papers.',
  'config-broken': (count: number, ...problems: Sentence[]) =>
    `the configuration has ${count === 1 ? 'one problem' : `${count} problems`}\n${problems.join('\n')}`,
  'config-all-keys': () => 'All keys: radar config schema. An example: radar.config.example.yaml.',
  'config-not-there': (file: string) => `${file} does not exist`,
  'config-is-folder': (file: string) => `${file} is a folder`,
  'config-was-named': () =>
    'It was named by --config or RADAR_CONFIG, or found there: mend the name or the file.',

  'problem-at': (file: string, line: number, column: number, problem: Sentence) =>
    `${file}:${line}:${column}: ${problem}`,
  'problem-in-variable': (name: string, problem: Sentence) => `environment variable ${name}: ${problem}`,
  'problem-in-defaults': (problem: Sentence) => `defaults: ${problem}`,
  'problem-of-key': (path: string, problem: Sentence) => `${path} ${problem}`,

  /** `code` and `words` are those of the YAML parser. */
  'yaml-broken': (code: string, words: string) =>
    code === 'MISSING_CHAR' && words.includes('quote')
      ? 'a quote is opened here or above and never closed'
      : (YAML[code] ?? words),
  'needs-quotes': (source: string, kind: 'number' | 'switch' | 'nothing' | 'list') =>
    `must be text: put it in quotes, "${source}"; YAML reads ${READ_AS[kind]}`,
  'yaml-unreadable': (why: string) => `cannot be read: ${why}`,
  'must-be-sections': () => 'must be a mapping of sections',
  'key-stands-elsewhere': (path: string, ...places: string[]) =>
    `unknown key “${path}”: it stands at ${quoted(places).join(' or ')}`,
  'unknown-key-near': (path: string, near: string) => `unknown key “${path}”; did you mean “${near}”?`,
  'key-not-here': (path: string, variable: string, hasFile: boolean) =>
    `“${path}”: a key does not stand in the configuration; set it in the environment (export ${variable}=…; keyEnv: ${variable})${hasFile ? ', or in a file of its own that keyFile names' : ''}, and take it out of here`,
  'unknown-key': (path: string, ...known: string[]) =>
    `unknown key “${path}”; known here: ${known.join(', ')}`,
  'value-missing': (type: string) => `is missing; it must be ${typeOf(type)}`,
  'value-of-type': (type: string, value: string) => `must be ${typeOf(type)}, not ${value}`,
  'choice-missing': (...choices: string[]) => `is missing; it must be one of ${choices.join(', ')}`,
  'value-one-of': (value: string, ...choices: string[]) =>
    `must be one of ${choices.join(', ')}, not ${value}`,
  'value-one-of-near': (value: string, near: string, ...choices: string[]) =>
    `must be one of ${choices.join(', ')}, not ${value}; did you mean “${near}”?`,
  'value-too-small': (least: number, value: string) => `must be at least ${least}, not ${value}`,
  'value-not-above': (limit: number, value: string) => `must be more than ${limit}, not ${value}`,
  'value-too-big': (most: number, value: string) => `must be at most ${most}, not ${value}`,
  'value-wrong': (value: string) => `is not valid: ${value}`,
  'value-refused': (why: Sentence, value: string) => `${why}: ${value}`,
  'value-empty': () => 'must not be empty',
  'value-true-or-false': () => 'must be true or false',

  'not-an-address': () => 'must be an http or https address',
  'place-near': (place: string, near: string) => `may not hold ${place}; did you mean ${near}?`,
  'place-unknown': (place: string, ...known: string[]) =>
    `may not hold ${place}, only ${known.join(' and ')}`,
  'place-of-notes': (place: string, ...known: string[]) =>
    `may not hold ${place}, which is for notes alone; a digest has ${known.join(' and ')}`,
  'also-needs-file': () => 'is needed, except for mail, which goes where output.mail says',
  'url-of-pages': () => 'is for pages and feeds alone: html, atom and jsonfeed',
  'file-twice': (other: string) => `is what ${other} writes already: every output has a file of its own`,
  'not-a-mail-server': () => 'must be smtp://host or smtps://host',
  'no-password-in-address': () =>
    'must not hold a password: use passwordEnv, passwordFile or passwordCommand',
  'profile-name-letters': () => 'may hold letters, digits, dot, dash and underscore',
  'no-announce-type': (...types: string[]) => `needs at least one of ${types.join(', ')}`,
  'interval-too-short': () => 'must be at least 3 for arXiv’s own servers',
  'name-twice': (...names: string[]) => `has the same name twice: ${names.join(', ')}`,
  'no-category': (name: string) =>
    `“${name}” is not an arXiv category; see https://arxiv.org/category_taxonomy`,
  'no-category-near': (name: string, near: string, title: string) =>
    `“${name}” is not an arXiv category; did you mean “${near}” (${title})?`,
  'no-reference': (text: string) => `“${text}” is no paper; write arxiv:2402.17750, an arXiv URL or doi:10.…`,

  'config-key-unset': (path: string) => `no key “${path}” is set`,
  'config-key-may-be-set': () => 'It may be set, but nothing sets it.',
  'config-keys-here': (...known: string[]) =>
    `Known here: ${known.length === 0 ? 'nothing more' : known.join(', ')}.`,
};
