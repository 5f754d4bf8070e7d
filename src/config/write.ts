/** Writes a first configuration, commented, from a few answers. */
import { stringify } from 'yaml';

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
  readonly lang: 'en' | 'zh';
  readonly model: ModelAnswer;
}

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
export function writeConfigText(answers: FirstAnswers): string {
  return [
    '# Configuration of radar. “radar config check” finds mistakes; every key is explained by “radar config schema”.',
    ...profileLines(answers),
    ...sourceLines(answers),
    ...briefingLines(),
    ...modelLines(answers.model),
    ...outputLines(answers),
    '',
  ].join('\n');
}

function profileLines({ interests, authors }: FirstAnswers): string[] {
  const names = new Set<string>();
  const entries = interests.map(({ about, like }) => ({
    name: freeName(shortName(about), names),
    about,
    ...(like.length > 0 ? { like } : {}),
  }));
  return [
    '',
    'profile:',
    '  # What you want to read about. Each interest is scored by itself, and the best one counts. Each may also hold',
    '  # phrases: [exact words that make a paper relevant], authors: [of this field], weight: 0.1 to 3.',
    ...block({ interests: entries }),
    '  # Authors you follow, whatever they write about.',
    ...block({ authors }, 2, 'flow'),
    '  # Papers with these are never shown; how many that were is always counted.',
    ...block({ mute: { phrases: [], authors: [], categories: [] } }),
  ];
}

function sourceLines({ categories, feeds }: FirstAnswers): string[] {
  return [
    '',
    'sources:',
    '  arxiv:',
    '    # The categories to read, see https://arxiv.org/category_taxonomy.',
    ...block({ categories }, 4, 'flow'),
    '    # Neighbouring categories that are shown only where they bridge to an interest.',
    '    # scout: [quant-ph]',
    '  # Journals by name, or {name: …, url: …}; try one with “radar feed check NAME”.',
    ...block({ feeds }, 2, 'flow'),
  ];
}

const briefingLines = (): string[] => [
  '',
  'briefing:',
  '  # The language a model writes in, where it is not that of output.lang; quotations stay as they are.',
  '  # language: de',
  '  # At most so many papers, and none below this score, from 0 to 1.',
  ...block({ papers: 24, minScore: 0.35 }),
];

function modelLines(model: ModelAnswer): string[] {
  if (model.kind === 'unasked') return [];
  const start = [
    '',
    '# A model may write the briefing; titles, abstracts and your interests are sent to it.',
    'llm:',
  ];
  if (model.kind === 'none')
    return [
      ...start,
      '  # radar writes from the sentences of the abstracts, and asks no model.',
      ...block({ enabled: false }),
    ];
  const { kind: _kind, ...keys } = model;
  return [
    ...start,
    ...(keys.keyEnv === undefined
      ? []
      : ['  # The key itself stays in the environment; keyEnv names its variable.']),
    ...block(keys),
    '  # US dollars: a call that would cost more is not made.',
    ...block({ maxCost: { run: 0.5, month: 5 } }),
  ];
}

const outputLines = ({ lang }: FirstAnswers): string[] => [
  '',
  'output:',
  '  # The language of headings and messages: en or zh.',
  ...block({ lang }),
  '  # Write every digest to a file instead of printing it.',
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
function shortName(about: string): string {
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

/** Two descriptions may begin alike, and names must differ. */
function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name} (${number})`;
  taken.add(free);
  return free;
}
