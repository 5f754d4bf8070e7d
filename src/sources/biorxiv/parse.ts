/** Reads answers of the details API of bioRxiv and medRxiv. */

import { parseDay } from '../../calendar.ts';
import { doiOfField } from '../../doi/field.ts';
import type { Message } from '../../messages/message.ts';
import type { Day, Paper } from '../../paper.ts';
import { doiPaperId } from '../../paper-id.ts';
import { cleanStrings } from '../../text/controls.ts';
import { readAuthorList } from '../../text/names/author-list.ts';
import { serverWords } from '../../text/server-words.ts';
import { jatsToText } from '../crossref/jats.ts';
import { field, listOf, parseJson, textOf } from '../crossref/json.ts';
import { soundPaper } from '../sound-paper.ts';

export interface Preprint {
  /** Lower case. */
  readonly doi: string;
  readonly version: number;
  readonly title: string;
  readonly authors: readonly string[];
  readonly abstract: string;
  /** When this version was posted. */
  readonly postedOn: Day;
  /** `neuroscience` */
  readonly category?: string;
  readonly license?: string;
  /** `new results`, `withdrawn`, `PUBLISHAHEADOFPRINT`, … */
  readonly type: string;
  readonly withdrawn: boolean;
  readonly server: 'bioRxiv' | 'medRxiv';
  /** DOI of the journal article, lower case, once there is one. */
  readonly publishedAs?: string;
}

export type PreprintsReading =
  | {
      readonly kind: 'preprints';
      /** One entry a version. */
      readonly preprints: readonly Preprint[];
      /** Of the whole window, versions counted one by one. */
      readonly total: number;
      /** For the next page; absent at the end. Pages have 30 or 100 entries: count what came. */
      readonly nextCursor?: number;
      readonly unreadable: number;
    }
  | { readonly kind: 'failure'; readonly reason: Message }
  | { readonly kind: 'not-biorxiv'; readonly reason: Message };

/** Total: takes the bytes of an answer or its JSON. An empty window is an empty list. */
export function parsePreprints(answer: unknown): PreprintsReading {
  const json = answer instanceof Uint8Array ? parseJson(answer) : answer;
  const message = listOf(field(json, 'messages'))[0];
  const status = textOf(field(message, 'status'))?.toLowerCase();
  if (status === undefined) return { kind: 'not-biorxiv', reason: ['answer-is-no-json', 'bioRxiv'] };
  if (/^no (?:posts|articles|papers) found/.test(status))
    return { kind: 'preprints', preprints: [], total: 0, unreadable: 0 };
  if (status !== 'ok')
    return { kind: 'failure', reason: ['service-answered', 'bioRxiv', serverWords(status)] };
  const items = listOf(field(json, 'collection'));
  const preprints = items.flatMap((item) => preprintOf(item) ?? []);
  // Numbers arrive as numbers or as text.
  const cursor = count(field(message, 'cursor')) ?? 0;
  const total = count(field(message, 'total')) ?? items.length;
  const next = cursor + items.length;
  return {
    kind: 'preprints',
    preprints,
    total,
    ...(items.length > 0 && next < total && { nextCursor: next }),
    unreadable: items.length - preprints.length,
  };
}

function count(value: unknown): number | undefined {
  const text = textOf(value);
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** Absent values are written `NA`. */
function given(item: unknown, key: string): string | undefined {
  const text = textOf(field(item, key));
  return text === undefined || text.toUpperCase() === 'NA' ? undefined : text;
}

const doiOf = (item: unknown, key: string): string | undefined => doiOfField(given(item, key))?.toLowerCase();

function preprintOf(item: unknown): Preprint | undefined {
  const doi = doiOf(item, 'doi');
  const title = given(item, 'title');
  const postedOn = parseDay(given(item, 'date') ?? '');
  if (doi === undefined || title === undefined || postedOn === undefined) return undefined;
  const type = given(item, 'type') ?? '';
  const category = given(item, 'category');
  const license = given(item, 'license');
  const publishedAs = doiOf(item, 'published');
  return cleanStrings<Preprint>({
    doi,
    version: Math.max(1, count(field(item, 'version')) ?? 1),
    title: jatsToText(title),
    // `Karr, J. A.; van Dijk, E.; The ABC Consortium`
    authors: readAuthorList(given(item, 'authors') ?? '', { scholarly: true }).names,
    abstract: jatsToText(given(item, 'abstract') ?? ''),
    postedOn,
    ...(category !== undefined && { category }),
    ...(license !== undefined && { license }),
    type,
    withdrawn: /withdraw/i.test(type) || /^withdrawn\b/i.test(title),
    server: /medrxiv/i.test(given(item, 'server') ?? '') ? 'medRxiv' : 'bioRxiv',
    ...(publishedAs !== undefined && { publishedAs }),
  });
}

/** The newest version of each preprint, in the order of their first appearance. */
export function newestVersions(preprints: readonly Preprint[]): readonly Preprint[] {
  const newest = new Map<string, Preprint>();
  for (const preprint of preprints) {
    const there = newest.get(preprint.doi);
    if (there === undefined || preprint.version > there.version) newest.set(preprint.doi, preprint);
  }
  return [...newest.values()];
}

export function toPaper(preprint: Preprint): Paper {
  return soundPaper({
    id: doiPaperId(preprint.doi),
    version: preprint.version,
    title: preprint.title,
    abstract: preprint.abstract,
    authors: preprint.authors,
    categories: preprint.category === undefined ? [] : [preprint.category],
    primaryCategory: preprint.category ?? '',
    publishedOn: preprint.postedOn,
    doi: preprint.doi,
    ...(preprint.license !== undefined && { license: preprint.license }),
    links: {
      abstract: `https://www.${preprint.server.toLowerCase()}.org/content/${preprint.doi}v${preprint.version}`,
    },
  });
}
