/** Collects one record element by element, whatever its metadata format, and judges whether it is whole. */
import { parseDay } from '../../../calendar.ts';
import type { Day } from '../../../paper.ts';
import { splitArxivId } from '../../../paper-id.ts';
import type { OaiAuthor, OaiRecord, OaiVersion } from './record.ts';
import type { OaiPrefix } from './request.ts';
import { categoryOfSet } from './sets.ts';
import { categoriesOfSubjects } from './subjects.ts';
import { isWithdrawn } from './withdrawn.ts';

/** Elements whose text is read, by local name; those of the header only inside it. */
export const HEADER_LEAVES = new Set(['identifier', 'datestamp', 'setSpec']);
export const METADATA_LEAVES = new Set([
  'id',
  'created',
  'updated',
  'keyname',
  'forenames',
  'suffix',
  'title',
  'categories',
  'comments',
  'journal-ref',
  'doi',
  'license',
  'abstract',
  'submitter',
  'date',
  'source_type',
  'authors',
  'creator',
  'subject',
  'description',
  'identifier',
  'rights',
]);
export const FORMATS: Readonly<Record<string, OaiPrefix>> = {
  arXiv: 'arXiv',
  arXivRaw: 'arXivRaw',
  arXivOld: 'arXivOld',
  dc: 'oai_dc',
};

export interface RecordBuilder {
  format: OaiPrefix | undefined;
  deleted: boolean;
  readonly sets: string[];
  /** Every value of every element of the record, by element. */
  readonly values: Map<string, string[]>;
  readonly authors: OaiAuthor[];
  readonly versions: OaiVersion[];
  /** The number of the `version` element that is open. */
  version: number | undefined;
}

export function newBuilder(): RecordBuilder {
  return {
    format: undefined,
    deleted: false,
    sets: [],
    values: new Map(),
    authors: [],
    versions: [],
    version: undefined,
  };
}

export function put(builder: RecordBuilder, name: string, value: string): void {
  const list = builder.values.get(name);
  if (list === undefined) builder.values.set(name, [value]);
  else list.push(value);
}

/** The `author` element has ended: its parts become one name. */
export function endAuthor(builder: RecordBuilder): void {
  const forenames = take(builder, 'forenames');
  const suffix = take(builder, 'suffix');
  const key = take(builder, 'keyname') ?? forenames;
  if (key === undefined) return;
  builder.authors.push({
    key,
    ...(forenames !== undefined && forenames !== key && { forenames }),
    ...(suffix !== undefined && { suffix }),
  });
}

/** The `version` element of arXivRaw has ended. A version without a readable date is left out. */
export function endVersion(builder: RecordBuilder): void {
  const at = Date.parse(take(builder, 'date') ?? '');
  const sourceType = take(builder, 'source_type');
  const version = builder.version;
  builder.version = undefined;
  if (version === undefined || Number.isNaN(at)) return;
  builder.versions.push({ version, at, ...(sourceType !== undefined && { sourceType }) });
}

function take(builder: RecordBuilder, name: string): string | undefined {
  const value = builder.values.get(name)?.[0];
  builder.values.delete(name);
  return value === '' ? undefined : value;
}

/** The whole record, or undefined where it has no arXiv id or no datestamp: nothing can be done with it then. */
export function finish(builder: RecordBuilder): OaiRecord | undefined {
  const first = (name: string): string | undefined => builder.values.get(name)?.[0] || undefined;
  const oaiId = first('header:identifier') ?? first('id') ?? '';
  const id = splitArxivId(oaiId.replace(/^oai:arxiv\.org:/i, '').trim())?.base;
  const datestamp = parseDay((first('header:datestamp') ?? '').slice(0, 10));
  if (id === undefined || datestamp === undefined) return undefined;
  const fields = builder.format === 'oai_dc' ? dublinCore(builder) : own(builder, first);
  const versions = [...builder.versions].sort((a, b) => a.version - b.version);
  return {
    id,
    datestamp,
    sets: builder.sets,
    format: builder.format ?? 'none',
    deleted: builder.deleted,
    title: first('title') ?? '',
    categories: categoriesOf(first('categories'), builder),
    versions,
    ...fields,
    withdrawn: isWithdrawn(fields.comment, fields.abstract, versions),
  };
}

type Fields = Pick<OaiRecord, 'abstract' | 'authors'> &
  Partial<
    Pick<OaiRecord, 'comment' | 'journalRef' | 'doi' | 'license' | 'submitter' | 'submittedOn' | 'currentOn'>
  >;

function own(builder: RecordBuilder, first: (name: string) => string | undefined): Fields {
  const optional = {
    comment: 'comments',
    journalRef: 'journal-ref',
    doi: 'doi',
    license: 'license',
    submitter: 'submitter',
  };
  const line = first('authors');
  return {
    abstract: first('abstract') ?? '',
    authors: line ?? builder.authors,
    ...Object.fromEntries(
      Object.entries(optional).flatMap(([key, name]) => {
        const value = first(name);
        return value === undefined ? [] : [[key, value]];
      }),
    ),
    ...datesOf(builder, parseDay(first('created') ?? ''), parseDay(first('updated') ?? '')),
  };
}

/**
 * `created` is the first submission on the old server and the current version's day on the new one; the two agree only
 * where nothing was ever updated. `updated` is the day of the current version.
 */
function datesOf(
  builder: RecordBuilder,
  created: Day | undefined,
  updated: Day | undefined,
): Partial<OaiRecord> {
  const v1 = builder.versions.find((version) => version.version === 1);
  const submittedOn = v1 === undefined ? (updated === undefined ? created : undefined) : utcDay(v1.at);
  const latest = builder.versions.reduce((last, version) => Math.max(last, version.at), 0);
  const currentOn = latest > 0 ? utcDay(latest) : (updated ?? created);
  return { ...(submittedOn !== undefined && { submittedOn }), ...(currentOn !== undefined && { currentOn }) };
}

const utcDay = (ms: number): Day => new Date(ms).toISOString().slice(0, 10) as Day;

/** The first `description` is the abstract, a further one the comment (old servers write "Comment: " before it). */
function dublinCore(builder: RecordBuilder): Fields {
  const all = (name: string): readonly string[] => builder.values.get(name) ?? [];
  const [abstract = '', comment] = all('description');
  const identifiers = all('identifier');
  const doi = identifiers.find((text) => /^doi:/i.test(text))?.slice(4);
  const journalRef = identifiers.find((text) => !/^(?:doi:|https?:)/i.test(text));
  const dates = all('date').flatMap((text) => parseDay(text.slice(0, 10)) ?? []);
  const [submittedOn] = dates;
  const currentOn = dates.at(-1);
  return {
    abstract,
    authors: all('creator').map(fromCreator),
    ...(comment !== undefined && { comment: comment.replace(/^Comment:\s*/, '') }),
    ...(doi !== undefined && { doi }),
    ...(journalRef !== undefined && { journalRef }),
    ...(submittedOn !== undefined && { submittedOn }),
    ...(currentOn !== undefined && { currentOn }),
  };
}

/** `Karr Jr., Jonathan A.`, `Karr, Jr., Jonathan A.` and even `Jr., Jonathan A. Karr` → surname, forenames and suffix. */
function fromCreator(creator: string): OaiAuthor {
  const parts = creator.split(',').map((part) => part.trim());
  const names = parts.filter((part) => part !== '' && !SUFFIX.test(part));
  const [surname = creator, ...forenames] = names;
  const inside = /\s(Jr\.?|Sr\.?|I{2,3}|IV)$/.exec(surname)?.[1];
  const suffix = inside ?? parts.find((part) => SUFFIX.test(part));
  const key = inside === undefined ? surname : surname.slice(0, -inside.length).trim();
  return {
    key,
    ...(forenames.length > 0 && { forenames: forenames.join(', ') }),
    ...(suffix !== undefined && { suffix }),
  };
}

const SUFFIX = /^(?:Jr\.?|Sr\.?|I{2,3}|IV)$/;

/** Dublin Core has none: new servers name every category as a set, in order; old ones tell them by subject only. */
function categoriesOf(line: string | undefined, builder: RecordBuilder): readonly string[] {
  if (line !== undefined) return [...new Set(line.split(/\s+/).filter(Boolean))];
  const sets = builder.sets.flatMap((set) => categoryOfSet(set) ?? []);
  return sets.length > 0 ? [...new Set(sets)] : categoriesOfSubjects(builder.values.get('subject') ?? []);
}
