/** Writes a first configuration, commented, from a few answers. */

import { stringify } from 'yaml';
import type { Lang } from '../messages/lang.ts';
import { WORTH_A_LOOK } from '../scores.ts';

export interface FirstInterest {
  /** In plain words. */
  readonly about: string;
  /** Papers of this interest, as `sources.arxiv` and the other keys understand them. */
  readonly like: readonly string[];
}

/** Who writes the briefing. `unasked` leaves the defaults: a model where its key is set, radar itself elsewhere. */
export type ModelAnswer =
  | { readonly kind: 'unasked' }
  | { readonly kind: 'none' }
  | {
      readonly kind: 'model';
      readonly model: string;
      /** Another server than Anthropic's. */
      readonly baseUrl?: string;
      /** The environment variable with the key. */
      readonly keyEnv?: string;
    };

export interface FirstAnswers {
  readonly categories: readonly string[];
  readonly interests: readonly FirstInterest[];
  readonly authors: readonly string[];
  /** Names of the catalogue. */
  readonly feeds: readonly string[];
  /** Of the interface and of what a model writes. */
  readonly lang: Lang;
  readonly model: ModelAnswer;
}

/** Comments beside the keys they are about; a line feed begins another line. */
export type ConfigNotes = Readonly<
  Record<
    | 'file'
    | 'interests'
    | 'authors'
    | 'mute'
    | 'categories'
    | 'scout'
    | 'feeds'
    | 'language'
    | 'papers'
    | 'model'
    | 'noModel'
    | 'key'
    | 'maxCost'
    | 'lang'
    | 'output',
    string
  >
>;

const note = (text: string, indent = 0): string[] =>
  text.split('\n').map((line) => `${' '.repeat(indent)}# ${line}`);

/** Any part of a configuration as YAML. Long texts are folded after so many columns, which changes nothing they say. */
export function yamlOf(value: unknown, columns = 80): string {
  // Where it puts quotes or a colon, yaml folds a little after the width it was given: it gets a narrower one then.
  for (let lineWidth = Math.max(40, columns); ; lineWidth--) {
    const text = stringify(value, { lineWidth });
    if (lineWidth < columns - 12 || lineWidth < 30) return text;
    if (text.split('\n').every((line) => line.length <= columns)) return text;
  }
}

/** YAML for `radar.config.yaml`. What is written may still break a rule: check it with readLayer. */
export function writeConfigText(answers: FirstAnswers, notes: ConfigNotes): string {
  return [
    ...note(notes.file),
    ...profileLines(answers, notes),
    ...sourceLines(answers, notes),
    ...briefingLines(notes),
    ...modelLines(answers.model, notes),
    ...outputLines(answers, notes),
    '',
  ].join('\n');
}

function profileLines({ interests, authors }: FirstAnswers, notes: ConfigNotes): string[] {
  const names = new Set<string>();
  const entries = interests.map(({ about, like }) => ({
    name: freeName(shortName(about), names),
    about,
    ...(like.length > 0 ? { like } : {}),
  }));
  return [
    '',
    'profile:',
    ...note(notes.interests, 2),
    ...block({ interests: entries }),
    ...note(notes.authors, 2),
    ...block({ authors }, 2, 'flow'),
    ...note(notes.mute, 2),
    ...block({ mute: { phrases: [], authors: [], categories: [] } }),
  ];
}

function sourceLines({ categories, feeds }: FirstAnswers, notes: ConfigNotes): string[] {
  return [
    '',
    'sources:',
    '  arxiv:',
    ...note(notes.categories, 4),
    ...block({ categories }, 4, 'flow'),
    ...note(notes.scout, 4),
    '    # scout: [quant-ph]',
    ...note(notes.feeds, 2),
    ...block({ feeds }, 2, 'flow'),
  ];
}

const briefingLines = (notes: ConfigNotes): string[] => [
  '',
  'briefing:',
  ...note(notes.language, 2),
  '  # language: de',
  ...note(notes.papers, 2),
  ...block({ papers: 24, minScore: WORTH_A_LOOK }),
];

function modelLines(model: ModelAnswer, notes: ConfigNotes): string[] {
  if (model.kind === 'unasked') return [];
  const start = ['', ...note(notes.model), 'llm:'];
  if (model.kind === 'none') return [...start, ...note(notes.noModel, 2), ...block({ enabled: false })];
  const { kind: _kind, ...keys } = model;
  return [
    ...start,
    ...(keys.keyEnv === undefined ? [] : note(notes.key, 2)),
    ...block(keys),
    ...note(notes.maxCost, 2),
    ...block({ maxCost: { run: 0.5, month: 5 } }),
  ];
}

const outputLines = ({ lang }: FirstAnswers, notes: ConfigNotes): string[] => [
  '',
  'output:',
  ...note(notes.lang, 2),
  ...block({ lang }),
  ...note(notes.output, 2),
  '  # file: digests/{date}.md',
];

/** The lines of some keys, indented; a list in brackets where its entries are short. */
function block(
  values: Readonly<Record<string, unknown>>,
  indent = 2,
  lists: 'any' | 'flow' = 'any',
): string[] {
  const text =
    lists === 'any'
      ? stringify(values, { lineWidth: 110 })
      : Object.entries(values)
          .map(
            ([key, value]) =>
              `${key}: ${stringify(value, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 })}`,
          )
          .join('');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => ' '.repeat(indent) + line);
}

const MOST_NAME = 48;
const LOOSE_END = /^(?:a|an|and|as|at|by|for|from|in|into|of|on|or|that|the|to|used|using|via|which|with)$/i;

/** The first words of a description, up to a comma or a word that leads on. */
export function shortName(about: string): string {
  const [clause = ''] = about.trim().split(/[,.;:，。；：](?:\s|$)|[，。；：]/u);
  const words = clause.split(/\s+/).slice(0, 5);
  const end = words.findLastIndex((word) => !LOOSE_END.test(word));
  // “networks and wave” is half a pair: where the last words were cut off from theirs, the name ends before them.
  const isCut = clause.split(/\s+/).length > words.length;
  const loose = isCut ? words.findLastIndex((word, at) => at > 0 && LOOSE_END.test(word)) : -1;
  const kept = words.slice(0, loose > 1 ? loose : end + 1).join(' ') || about.trim();
  const letters = [...kept];
  return letters.length > MOST_NAME ? `${letters.slice(0, MOST_NAME - 1).join('')}…` : kept;
}

/** Two descriptions may begin alike, and names must differ, however they are written. What is given out is taken then. */
export function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name} (${number})`;
  taken.add(free.toLowerCase());
  return free;
}
