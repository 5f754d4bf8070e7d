/** The commands of `:`, which of them fit what is typed, and in which order. Pure. */
import type { Command } from '../input/keys.ts';
import { ORDERS, type Order } from './order.ts';
import { choicesOf } from './picker.ts';
import type { PickerChoice, State } from './state.ts';

/** What a command does: what a key does, what a choice of the filters does, or something of its own. */
export type Act =
  | { readonly do: 'key'; readonly command: Command }
  | { readonly do: 'choice'; readonly choice: PickerChoice }
  | { readonly do: 'order'; readonly order: Order }
  | { readonly do: 'forget' | 'id' }
  | { readonly do: Worded; readonly words: string };

/** Commands that are followed by words. */
export const WORDED = ['search', 'note', 'mute', 'follow', 'go'] as const;
export type Worded = (typeof WORDED)[number];

export interface Entry {
  readonly name: string;
  readonly act: Act;
}

/** The keys that are worth a name; moving about is not. */
const NAMES: readonly (readonly [string, Command])[] = [
  ['like', 'like'],
  ['dislike', 'dislike'],
  ['save', 'save'],
  ['read', 'read'],
  ['note', 'note'],
  ['mute', 'mute'],
  ['follow', 'follow'],
  ['why', 'why'],
  ['open', 'open'],
  ['pdf', 'pdf'],
  ['copy bibtex', 'copy'],
  ['copy link', 'copy-link'],
  ['versions', 'diff'],
  ['search', 'search'],
  ['filter', 'filter'],
  ['unread', 'unread'],
  ['day', 'day'],
  ['older', 'older'],
  ['newer', 'newer'],
  ['first', 'top'],
  ['last', 'bottom'],
  ['clear', 'clear'],
  ['refresh', 'refresh'],
  ['rank again', 'reorder'],
  ['briefing', 'briefing'],
  ['undo', 'undo'],
  ['help', 'help'],
  ['shell', 'suspend'],
  ['quit', 'quit'],
];

function entriesOf(state: State): Entry[] {
  const keys = NAMES.map(([name, command]): Entry => ({ name, act: { do: 'key', command } }));
  const own: Entry[] = [
    { name: 'forget', act: { do: 'forget' } },
    { name: 'copy id', act: { do: 'id' } },
    ...ORDERS.map((order): Entry => ({ name: `sort ${order}`, act: { do: 'order', order } })),
  ];
  const choices = choicesOf(state, 'everything').flatMap((choice): Entry[] => {
    const name = nameOf(choice);
    return name === undefined ? [] : [{ name, act: { do: 'choice', choice } }];
  });
  return [...keys, ...own, ...choices];
}

function nameOf(choice: PickerChoice): string | undefined {
  switch (choice.kind) {
    case 'saved':
    case 'liked':
    case 'noted':
      return choice.kind;
    case 'interest':
    case 'category':
      return `${choice.kind} ${choice.name}`;
    case 'day':
      return `day ${choice.day}`;
    default:
      return undefined;
  }
}

const WORDS = new RegExp(`^\\s*(${WORDED.join('|')})\\s+(\\S.*)$`, 'is');

/** What fits, best first; without a letter the latest commands of the session, then all of them. */
export function fitting(state: State, text: string): readonly Entry[] {
  const words = wordsIn(text);
  if (words !== undefined) return [words];
  const entries = entriesOf(state);
  const sought = text.trim().toLowerCase();
  if (sought === '') return [...pastEntries(state, entries), ...entries];
  return entries
    .flatMap((entry, place) => {
      const score = fitness(sought, entry.name.toLowerCase());
      return score === undefined ? [] : [{ entry, place, score }];
    })
    .toSorted((a, b) => b.score - a.score || a.place - b.place)
    .map(({ entry }) => entry);
}

function wordsIn(text: string): Entry | undefined {
  if (/^\s*\d+\s*$/.test(text)) return { name: text.trim(), act: { do: 'go', words: text.trim() } };
  const [, verb = '', words = ''] = WORDS.exec(text) ?? [];
  const found = WORDED.find((one) => one === verb.toLowerCase());
  return found === undefined ? undefined : { name: text.trim(), act: { do: found, words: words.trim() } };
}

const pastEntries = ({ past }: State, entries: readonly Entry[]): readonly Entry[] =>
  past.flatMap((name) => wordsIn(name) ?? entries.find((entry) => entry.name === name) ?? []);

const SEPARATOR = /[ .-]/;

/**
 * The letters of what is typed occur in their order. Beginnings of words count most, then letters that stand together, then
 * short names, as completion in editors has it. Undefined where a letter is missing.
 */
export function fitness(sought: string, name: string): number | undefined {
  let score = name.startsWith(sought) ? 10 : 0;
  let at = -1;
  for (const letter of sought) {
    if (letter === ' ') continue;
    const next = name.indexOf(letter, at + 1);
    if (next === -1) return undefined;
    // A word that begins with the letter is meant before one that has it somewhere.
    const start = wordStart(name, letter, at + 1);
    const here = next !== at + 1 && start !== undefined ? start : next;
    score += here === at + 1 ? 3 : here === start ? 2 : 0;
    at = here;
  }
  return score - name.length / 100;
}

function wordStart(name: string, letter: string, from: number): number | undefined {
  for (let at = from; at < name.length; at++)
    if (name[at] === letter && (at === 0 || SEPARATOR.test(name[at - 1] ?? ''))) return at;
  return undefined;
}
