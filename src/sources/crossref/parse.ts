/** Reads answers of api.crossref.org: single works, lists, and its three ways to say no. */
import { normalDoi } from '../../doi/field.ts';
import type { Day } from '../../paper.ts';
import { cleanStrings } from '../../text/controls.ts';
import { nameOfParts } from '../../text/names/east-asian.ts';
import { isDegree } from '../../text/names/words.ts';
import { serverWords } from '../../text/server-words.ts';
import { jatsToText, titleToText } from './jats.ts';
import { field, known, listOf, parseJson, textOf } from './json.ts';
import type { CrossrefAuthor, CrossrefWork, PartialDate, WorkReading, WorksReading } from './work.ts';

/** Total: takes the bytes of an answer or its JSON. */
export function parseWork(answer: unknown): WorkReading {
  const json = answer instanceof Uint8Array ? parseJson(answer) : answer;
  const refusal = refusalOf(json);
  if (refusal !== undefined) return refusal;
  const work = workOf(field(json, 'message'));
  return work === undefined
    ? { kind: 'not-crossref', reason: ['answer-holds-no-work'] }
    : { kind: 'work', work };
}

export function parseWorks(answer: unknown): WorksReading {
  const json = answer instanceof Uint8Array ? parseJson(answer) : answer;
  const refusal = refusalOf(json);
  if (refusal !== undefined) return refusal;
  const message = field(json, 'message');
  const items = field(message, 'items');
  if (!Array.isArray(items)) return { kind: 'not-crossref', reason: ['answer-holds-no-works'] };
  const works = items.flatMap((item) => workOf(item) ?? []);
  const total = field(message, 'total-results');
  return {
    kind: 'works',
    works,
    ...(typeof total === 'number' && { total }),
    ...known<{ nextCursor: string }>({ nextCursor: textOf(field(message, 'next-cursor')) }),
    unreadable: items.length - works.length,
  };
}

type Refusal = Extract<WorkReading, { kind: 'failure' | 'not-crossref' }>;

/** `status` is `failed` with a list of what is wrong, or `error` with an exception. */
function refusalOf(json: unknown): Refusal | undefined {
  const status = field(json, 'status');
  if (status === 'ok') return undefined;
  if (status === undefined) return { kind: 'not-crossref', reason: ['answer-is-no-json', 'Crossref'] };
  const message = field(json, 'message');
  const said = Array.isArray(message)
    ? message.map((one) => textOf(field(one, 'message')))
    : [textOf(field(message, 'message'))];
  const words = serverWords(said.filter((text) => text !== undefined).join(' '));
  const answered = serverWords(textOf(status) ?? 'error');
  return {
    kind: 'failure',
    reason: words === '' ? ['service-answered', 'Crossref', answered] : ['text', words],
  };
}

function workOf(item: unknown): CrossrefWork | undefined {
  const doi = doiOf(field(item, 'DOI'));
  if (doi === undefined) return undefined;
  const type = textOf(field(item, 'type')) ?? '';
  const published = dateOf(item);
  const relation = field(item, 'relation');
  return cleanStrings<CrossrefWork>({
    doi,
    type,
    ...known<Partial<CrossrefWork>>({
      title: titleOf(item),
      abstract: abstractOf(item),
      container: markup(listOf(field(item, 'container-title'))[0]),
      publisher: textOf(field(item, 'publisher')),
      volume: textOf(field(item, 'volume')),
      issue: textOf(field(item, 'issue')),
      page: textOf(field(item, 'page')) ?? textOf(field(item, 'article-number')),
      published,
      publishedOn: published === undefined ? undefined : wholeDay(published),
      license: licenseOf(item),
    }),
    authors: listOf(field(item, 'author')).flatMap((author) => authorOf(author) ?? []),
    url: `https://doi.org/${encodeURI(doi).replaceAll('#', '%23').replaceAll('?', '%3F')}`,
    subjects: listOf(field(item, 'subject')).flatMap((subject) => textOf(subject) ?? []),
    isPreprint:
      type === 'posted-content' &&
      (field(item, 'subtype') === undefined || field(item, 'subtype') === 'preprint'),
    preprints: relatedDois(relation, 'has-preprint'),
    publishedAs: relatedDois(relation, 'is-preprint-of'),
    updates: updatesOf(field(item, 'update-to')),
    updatedBy: updatesOf(field(item, 'updated-by')),
  });
}

function doiOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? normalDoi(value) : '';
  return /^10\.\d{3,9}\/\S+$/.test(text) ? text : undefined;
}

const markup = (value: unknown): string | undefined => {
  const text = typeof value === 'string' ? titleToText(value) : '';
  return text === '' ? undefined : text;
};

/** Some deposits hold the bare word “Abstract”, or a dash. */
function abstractOf(item: unknown): string | undefined {
  const text = markup(field(item, 'abstract'));
  return text === undefined ||
    /^\W*(?:(?:abstract|summary|no abstract(?: available)?|n\/?a)\W*)?$/i.test(text)
    ? undefined
    : text;
}

/** `title` is a list, and may be missing or empty; the subtitle belongs to it. */
function titleOf(item: unknown): string | undefined {
  const title = markup(listOf(field(item, 'title'))[0] ?? field(item, 'title'));
  const subtitle = markup(listOf(field(item, 'subtitle'))[0]);
  if (title === undefined || subtitle === undefined) return title;
  return title.toLowerCase().includes(subtitle.toLowerCase()) ? title : `${title}: ${subtitle}`;
}

function authorOf(author: unknown): CrossrefAuthor | undefined {
  const part = (key: string): string | undefined => {
    const text = field(author, key);
    return typeof text === 'string' ? jatsToText(text) || undefined : undefined;
  };
  const suffix = part('suffix');
  const family = part('family');
  const name =
    family === undefined
      ? (part('name') ?? part('given'))
      : nameOfParts([part('given') ?? ''], family, isDegree(suffix ?? '') ? '' : suffix);
  if (name === undefined) return undefined;
  const orcid = /\d{4}-\d{4}-\d{4}-\d{3}[\dX]/.exec(textOf(field(author, 'ORCID')) ?? '')?.[0];
  const affiliations = listOf(field(author, 'affiliation')).flatMap(
    (place) => textOf(field(place, 'name')) ?? [],
  );
  return { name, ...(orcid !== undefined && { orcid }), affiliations };
}

/** In order of trust. `issued` is the earliest of the publication dates, but may stand as `[[null]]`. */
const DATES = ['posted', 'published-online', 'issued', 'published', 'published-print'] as const;

/**
 * The earliest that is known to the day; a vaguer one where it is half a year older or more: old volumes went online
 * decades after they were published.
 */
function dateOf(item: unknown): PartialDate | undefined {
  const dates = DATES.flatMap((key) => partsOf(field(item, key)) ?? []);
  const months = (date: PartialDate): number => date.year * 12 + (date.month ?? 12);
  const exact = dates.filter((date) => date.day !== undefined).sort((a, b) => order(a) - order(b))[0];
  const vague = dates.filter((date) => date.day === undefined).sort((a, b) => months(a) - months(b))[0];
  if (exact === undefined) return dates[0];
  return vague !== undefined && months(exact) - months(vague) >= 6 ? vague : exact;
}

const order = ({ year, month = 0, day = 0 }: PartialDate): number => (year * 100 + month) * 100 + day;

/** `{"date-parts": [[2021, 5]]}`; of length 3, 2, 1, or `[[null]]`. */
export function partsOf(date: unknown): PartialDate | undefined {
  const parts = listOf(listOf(field(date, 'date-parts'))[0]).map((part) =>
    typeof part === 'string' ? Number(part) : part,
  );
  const [year, month, day] = parts;
  if (!isBetween(year, 1000, 2999)) return undefined;
  if (!isBetween(month, 1, 12)) return { year };
  if (!isBetween(day, 1, new Date(Date.UTC(year, month, 0)).getUTCDate())) return { year, month };
  return { year, month, day };
}

function isBetween(value: unknown, low: number, high: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high;
}

function wholeDay(date: PartialDate): Day | undefined {
  if (date.month === undefined || date.day === undefined) return undefined;
  return new Date(Date.UTC(date.year, date.month - 1, date.day)).toISOString().slice(0, 10) as Day;
}

/** The licence of the version of record, else the first one. */
function licenseOf(item: unknown): string | undefined {
  const licenses = listOf(field(item, 'license'));
  const chosen = licenses.find((one) => field(one, 'content-version') === 'vor') ?? licenses[0];
  return textOf(field(chosen, 'URL'));
}

function relatedDois(relation: unknown, kind: string): readonly string[] {
  const dois = listOf(field(relation, kind)).flatMap((one) => {
    const id = textOf(field(one, 'id'));
    if (field(one, 'id-type') === 'arxiv')
      return id === undefined ? [] : `10.48550/arxiv.${id.replace(/^arxiv:/i, '').toLowerCase()}`;
    return doiOf(id) ?? [];
  });
  return [...new Set(dois)];
}

function updatesOf(value: unknown): CrossrefWork['updates'] {
  return listOf(value).flatMap((one) => {
    const doi = doiOf(field(one, 'DOI'));
    return doi === undefined ? [] : [{ doi, kind: textOf(field(one, 'type'))?.toLowerCase() ?? 'update' }];
  });
}
