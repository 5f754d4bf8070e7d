/**
 * What people type into `radar search`, read into terms and filters. Field names are arXiv's own
 * (https://info.arxiv.org/help/api/user-manual.html#query_details) and their long forms; the rest is as on GitHub.
 */

import { addDays, dayMeant, parseDay } from '../../calendar.ts';
import { defined } from '../../defined.ts';
import type { Message } from '../../messages/message.ts';
import type { Day, PaperId } from '../../paper.ts';
import { parsePaperReference } from '../../paper-id.ts';

export type SearchField = 'title' | 'abstract' | 'authors';

/** One word, the beginning of one, or words that stand together. */
export interface SearchTerm {
  readonly text: string;
  readonly isPrefix: boolean;
  /** Everywhere without one. */
  readonly field?: SearchField;
}

export const MARKS = ['saved', 'liked', 'disliked', 'read', 'unread', 'noted', 'shown', 'new'] as const;
export type SearchMark = (typeof MARKS)[number];

export type SearchFilter =
  /** `cs.LG`, `cs` for all of its kind, or the name of a journal feed. */
  | { readonly kind: 'category'; readonly value: string; readonly isExcluded: boolean }
  /** First announced on or after, or on or before, that day; published where it was never announced. */
  | { readonly kind: 'since' | 'until'; readonly day: Day }
  | { readonly kind: 'id'; readonly value: string; readonly isExcluded: boolean }
  /** `new` was never in a digest, `shown` was; `unread` lacks the mark `read`, `noted` has a note of the reader's. */
  | { readonly kind: 'is'; readonly mark: SearchMark; readonly isExcluded: boolean };

/** A part that means something, but cannot be understood: the words of it, and what is right. */
export interface SearchProblem {
  readonly part: string;
  readonly what: Message;
}

export interface SearchQuery {
  readonly wanted: readonly SearchTerm[];
  readonly excluded: readonly SearchTerm[];
  readonly filters: readonly SearchFilter[];
  /** Papers that what is found shall be like. */
  readonly like: readonly PaperId[];
  readonly problems: readonly SearchProblem[];
}

const FIELDS: Readonly<Record<string, SearchField>> = {
  ti: 'title',
  title: 'title',
  abs: 'abstract',
  abstract: 'abstract',
  au: 'authors',
  author: 'authors',
};
const FILTERS: Readonly<Record<string, SearchFilter['kind']>> = {
  cat: 'category',
  category: 'category',
  since: 'since',
  until: 'until',
  id: 'id',
  is: 'is',
};

/** What is found shall be like the paper behind it. */
const LIKE = 'like';

/** What may stand before a colon, in its short form. */
export const QUERY_NAMES = ['ti:', 'abs:', 'au:', 'cat:', 'since:', 'until:', 'id:', 'is:', 'like:'] as const;

const PART = /(-?)(?:([a-z]+):)?(?:"([^"]*)"?|([^\s"]+))/giu;
/** A name that nothing follows yet. */
const BARE = /^([a-z]+):$/i;
/** What the tokenizer unicode61 keeps; a phrase of nothing else would make the whole query match nothing. */
const WORD = /[\p{L}\p{N}\p{Co}]/u;
/** FTS5 refuses deeper expressions (SQLITE_FTS5_MAX_EXPR_DEPTH is 256). */
const MOST_TERMS = 64;

/** A part of a query: what stands before its colon, if anything does, and behind it. */
function pieceOf(match: RegExpExecArray) {
  const [part, minus = '', prefix, phrase, word = ''] = match;
  const bare = prefix === undefined && phrase === undefined ? BARE.exec(word)?.[1] : undefined;
  const name = prefix ?? bare ?? '';
  const value = bare === undefined ? (phrase ?? word) : '';
  return { part, isExcluded: minus === '-', name, value, phrase, word };
}

/** Total: every text is a query. `today` is what `since:7d` counts from; without it such a part is a problem. */
export function parseSearch(query: string, today?: Day): SearchQuery {
  const wanted: SearchTerm[] = [];
  const excluded: SearchTerm[] = [];
  const filters: SearchFilter[] = [];
  const problems: SearchProblem[] = [];
  const like: PaperId[] = [];
  for (const match of query.replaceAll('\0', ' ').matchAll(PART)) {
    const { part, isExcluded, name, value, phrase, word } = pieceOf(match);
    if (name.toLowerCase() === LIKE) {
      const id = isExcluded ? undefined : parsePaperReference(value)?.id;
      if (id === undefined) problems.push({ part, what: ['query-id'] });
      else like.push(id);
      continue;
    }
    const kind = FILTERS[name.toLowerCase()];
    if (kind !== undefined) {
      const filter = filterOf(kind, value, isExcluded, today);
      if ('what' in filter) problems.push({ part, ...filter });
      else filters.push(filter);
      continue;
    }
    const field = FIELDS[name.toLowerCase()];
    // An unknown name before a colon is text, such as a title’s own.
    const text = field === undefined && name !== '' ? `${name}:${value}` : value;
    if (!WORD.test(text) || wanted.length + excluded.length === MOST_TERMS) continue;
    const isPrefix = phrase === undefined && word.endsWith('*');
    (isExcluded ? excluded : wanted).push({ text, isPrefix, ...defined({ field }) });
  }
  return { wanted, excluded, filters, like, problems };
}

/** The filter, or what is wrong with its value. */
function filterOf(
  kind: SearchFilter['kind'],
  value: string,
  isExcluded: boolean,
  today: Day | undefined,
): SearchFilter | Pick<SearchProblem, 'what'> {
  switch (kind) {
    case 'since':
    case 'until': {
      const day = dayOf(kind, value, today);
      return day === undefined ? { what: ['query-day'] } : { kind, day };
    }
    case 'is': {
      const mark = MARKS.find((one) => one === value.toLowerCase());
      return mark === undefined ? { what: ['query-mark', ...MARKS] } : { kind, mark, isExcluded };
    }
    case 'id': {
      const id = parsePaperReference(value)?.id;
      return id === undefined ? { what: ['query-id'] } : { kind, value: id, isExcluded };
    }
    case 'category': {
      const name = value.replace(/\.?\*$/, '');
      return name === '' ? { what: ['query-category'] } : { kind, value: name, isExcluded };
    }
    default:
      return kind satisfies never;
  }
}

/** The first day of the time named for `since`, the last one for `until`. */
function dayOf(kind: 'since' | 'until', value: string, today: Day | undefined): Day | undefined {
  const meant = today === undefined ? parseDay(value) : dayMeant(value, today);
  if (meant !== undefined) return meant;
  const [, year, month] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(value) ?? [];
  if (year === undefined) return undefined;
  const first = `${year}-${month ?? '01'}-01` as Day;
  if (kind === 'since') return first;
  // The longest month and year end before the next one's first days are over.
  const next = addDays(first, month === undefined ? 366 : 31);
  return addDays(
    `${next.slice(0, month === undefined ? 4 : 7)}${month === undefined ? '-01' : ''}-01` as Day,
    -1,
  );
}
