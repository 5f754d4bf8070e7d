/** Reads an answer of the query API, in the shape before and since 2026. */
import type { Message } from '../../../messages/message.ts';
import { splitArxivId } from '../../../paper-id.ts';
import { serverWords } from '../../../text/server-words.ts';
import { createXmlReader, type XmlEvents } from '../oai/xml-reader.ts';
import { decodeBytes, mendXml } from '../oai/xml-text.ts';

export interface ApiEntry {
  /** Without version. */
  readonly id: string;
  readonly version?: number;
  readonly title: string;
  readonly summary: string;
  readonly authors: readonly string[];
  /** The primary one first. */
  readonly categories: readonly string[];
  /** First submission and current version, milliseconds since the epoch. */
  readonly published?: number;
  readonly updated?: number;
  readonly comment?: string;
  readonly journalRef?: string;
  readonly doi?: string;
  readonly license?: string;
}

export type ApiReading =
  | {
      readonly kind: 'feed';
      /** Of the whole query; unknown ids of an id_list are counted in it. */
      readonly total: number;
      readonly start: number;
      readonly entries: readonly ApiEntry[];
      /** Entries without a usable id or title. */
      readonly unreadable: number;
      readonly truncated: boolean;
      /**
       * There should be entries here and there are none: a known fault of the service; ask again. For an id_list it may
       * also mean that none of the ids exists.
       */
      readonly emptyPage: boolean;
    }
  | { readonly kind: 'error'; readonly message: string }
  | { readonly kind: 'not-a-feed'; readonly reason: Message };

/** Total: any bytes give a reading. */
export function parseApiFeed(bytes: Uint8Array): ApiReading {
  const text = decodeBytes(bytes);
  const first = read(text);
  // A bare `&` is no error to a parser that still waits for its `;` when the document ends.
  const damaged = first.broken || (first.reading.kind === 'feed' && first.reading.truncated);
  return damaged ? read(mendXml(text)).reading : first.reading;
}

const LEAVES = new Set([
  'id',
  'title',
  'summary',
  'name',
  'published',
  'updated',
  'comment',
  'journal_ref',
  'doi',
  'totalResults',
  'startIndex',
]);

interface Draft {
  readonly values: Map<string, string>;
  readonly authors: string[];
  readonly categories: string[];
  primary: string | undefined;
  license: string | undefined;
}

interface Progress {
  root: string | undefined;
  leaf: string | undefined;
  text: string;
  entry: Draft | undefined;
  error: string | undefined;
  unreadable: number;
  readonly entries: ApiEntry[];
  readonly feed: Map<string, string>;
}

function read(text: string): { readonly reading: ApiReading; readonly broken: boolean } {
  const state: Progress = {
    root: undefined,
    leaf: undefined,
    text: '',
    entry: undefined,
    error: undefined,
    unreadable: 0,
    entries: [],
    feed: new Map(),
  };
  const reader = createXmlReader(eventsOf(state));
  reader.write(text);
  const whole = reader.end();
  return { reading: readingOf(state, whole), broken: reader.broken() };
}

function eventsOf(state: Progress): XmlEvents {
  return {
    open: (name, attributes) => {
      state.root ??= name;
      if (name === 'entry') state.entry = newDraft();
      else if (state.leaf === undefined && LEAVES.has(name)) {
        state.leaf = name;
        state.text = '';
      } else if (state.entry !== undefined) openInEntry(state.entry, name, attributes);
    },
    text: (text) => {
      if (state.leaf !== undefined) state.text += text;
    },
    close: (name) => {
      if (name === state.leaf) endLeaf(state, name);
      else if (name === 'entry' && state.entry !== undefined) endEntry(state, state.entry);
    },
  };
}

function newDraft(): Draft {
  return { values: new Map(), authors: [], categories: [], primary: undefined, license: undefined };
}

function openInEntry(entry: Draft, name: string, attributes: Readonly<Record<string, string>>): void {
  if (name === 'category' && attributes.term !== undefined) entry.categories.push(attributes.term);
  else if (name === 'primary_category') entry.primary = attributes.term;
  else if (name === 'link' && attributes.rel === 'license') entry.license = attributes.href;
}

function endLeaf(state: Progress, name: string): void {
  const text = state.text.replace(/\s+/g, ' ').trim();
  state.leaf = undefined;
  state.text = '';
  if (text === '') return;
  if (state.entry === undefined) state.feed.set(name, text);
  else if (name === 'name') state.entry.authors.push(text);
  // The first one counts: authors have ids and sources titles of their own in Atom.
  else if (!state.entry.values.has(name)) state.entry.values.set(name, text);
}

function endEntry(state: Progress, draft: Draft): void {
  state.entry = undefined;
  const id = draft.values.get('id') ?? '';
  if (id.includes('/api/errors')) {
    state.error ??=
      draft.values.get('summary') ??
      decodeURIComponent(id.split('#')[1]?.replaceAll('%', '') ?? 'unknown error');
    return;
  }
  const entry = finish(draft, id);
  if (entry === undefined) state.unreadable += 1;
  else state.entries.push(entry);
}

function finish(draft: Draft, url: string): ApiEntry | undefined {
  const split = splitArxivId(url.replace(/^https?:\/\/[^/]+\/abs\//, ''));
  const title = draft.values.get('title');
  if (split === undefined || title === undefined) return undefined;
  const optional = (key: string, name: string): Record<string, string> => {
    const value = draft.values.get(name);
    return value === undefined ? {} : { [key]: value };
  };
  const time = (key: string): Record<string, number> => {
    const ms = Date.parse(draft.values.get(key) ?? '');
    return Number.isNaN(ms) ? {} : { [key]: ms };
  };
  return {
    id: split.base,
    ...(split.version !== undefined && { version: split.version }),
    title,
    summary: draft.values.get('summary') ?? '',
    authors: draft.authors,
    categories: [...new Set([...(draft.primary === undefined ? [] : [draft.primary]), ...draft.categories])],
    ...time('published'),
    ...time('updated'),
    ...optional('comment', 'comment'),
    ...optional('journalRef', 'journal_ref'),
    ...optional('doi', 'doi'),
    ...(draft.license !== undefined && { license: draft.license }),
  };
}

function readingOf(state: Progress, whole: boolean): ApiReading {
  if (state.root === undefined) return { kind: 'not-a-feed', reason: ['answer-holds-no-xml'] };
  if (state.root !== 'feed')
    return { kind: 'not-a-feed', reason: ['answer-is-no-feed', state.root.slice(0, 40)] };
  if (state.error !== undefined && state.entries.length === 0)
    return { kind: 'error', message: serverWords(state.error) };
  const total = wholeNumber(state.feed.get('totalResults'));
  const start = wholeNumber(state.feed.get('startIndex'));
  return {
    kind: 'feed',
    total,
    start,
    entries: state.entries,
    unreadable: state.unreadable,
    truncated: !whole,
    emptyPage: state.entries.length === 0 && state.unreadable === 0 && total > start,
  };
}

const wholeNumber = (text: string | undefined): number =>
  text !== undefined && /^\d{1,12}$/.test(text) ? Number(text) : 0;
