/**
 * Libraries of tagged lines beside RIS: PubMed's MEDLINE (`.nbib`, https://www.nlm.nih.gov/bsd/mms/medlineelements.html), the
 * field-tagged text of the Web of Science, and EndNote's refer (`.enw`), which Google Scholar and CNKI write too.
 */
import { doiOfAddress } from '../../doi/address.ts';
import { looseHtmlToText } from '../../text/html.ts';
import { personName } from '../../text/names/author-list.ts';
import type { LibraryFields } from './entry.ts';

/** Values by tag, in the file's order. */
type TaggedRecord = ReadonlyMap<string, readonly string[]>;

interface TaggedFormat {
  readonly is: (text: string) => boolean;
  /** A line with its tag and value; a line that is none goes on with the value before. */
  readonly line: RegExp;
  /** A record begins with its tag. */
  readonly first: RegExp;
  /** Tags whose every line is a value of its own. */
  readonly lists: ReadonlySet<string>;
  readonly fields: (record: TaggedRecord) => LibraryFields;
}

const FORMATS = {
  medline: {
    is: (text) => /^PMID ?- ?\d/m.test(text),
    line: /^([A-Z]{2,4}) {0,2}-(?: (.*))?$/,
    first: /^PMID$/,
    lists: new Set(),
    fields: (record) => {
      const all = valuesOf(record);
      return {
        // PubMed closes every title with a full stop.
        ...common(record, { key: 'PMID', title: ['TI', 'BTI'], abstract: 'AB', journal: ['JT', 'TA'] }),
        title: clean(all('TI', 'BTI')[0] ?? '').replace(/(?<!\.)\.$/, ''),
        authors: named([...(record.get('FAU') ?? record.get('AU') ?? []), ...all('CN')]),
        dois: all('LID', 'AID').flatMap((value) => /^(\S+) \[doi\]$/i.exec(value)?.[1] ?? []),
      };
    },
  },
  isi: {
    is: (text) => /^PT [A-Z]\s*$/m.test(text) && /^ER\s*$/m.test(text),
    line: /^([A-Z][A-Z\d])(?: (.*))?$/,
    first: /^PT$/,
    lists: new Set(['AU', 'AF', 'CA', 'GP']),
    fields: (record) => ({
      ...common(record, { key: 'UT', title: ['TI'], abstract: 'AB', journal: ['SO'] }),
      authors: named([...(record.get('AF') ?? record.get('AU') ?? []), ...(record.get('CA') ?? [])]),
      dois: valuesOf(record)('DI'),
    }),
  },
  refer: {
    is: (text) => /^%0 /m.test(text) && /^%T /m.test(text),
    line: /^%([\w@!?>~^+=&[\]*#$(){}<|]) ?(.*)$/,
    first: /^0$/,
    lists: new Set(),
    fields: (record) => {
      const all = valuesOf(record);
      return {
        ...common(record, { key: 'F', title: ['T'], abstract: 'X', journal: ['J', 'B'] }),
        authors: named(all('A')),
        dois: [...all('R'), ...all('U').flatMap((url) => doiOfAddress(url) ?? [])],
        hints: all('U', 'M', '@', 'J', 'I'),
        notes: all('Z'),
      };
    },
  },
} satisfies Record<string, TaggedFormat>;

export type TaggedName = keyof typeof FORMATS;
const NAMES = Object.keys(FORMATS) as readonly TaggedName[];

export const taggedFormat = (text: string): TaggedName | undefined =>
  NAMES.find((name) => FORMATS[name].is(text));

export const readTagged = (text: string, name: TaggedName): readonly LibraryFields[] => {
  const format: TaggedFormat = FORMATS[name];
  return recordsOf(text, format).map(format.fields);
};

function recordsOf(text: string, { line, first, lists }: TaggedFormat): readonly TaggedRecord[] {
  const records: Map<string, string[]>[] = [];
  let tag = '';
  for (const row of text.split(/\r\n?|\n/)) {
    const match = line.exec(row);
    const value = (match === null ? row : (match[2] ?? '')).trim();
    if (match !== null) tag = match[1] ?? '';
    if (match !== null && first.test(tag)) records.push(new Map());
    const record = records.at(-1);
    if (record === undefined || value === '') continue;
    const values = record.get(tag) ?? [];
    if (match === null && values.length > 0 && !lists.has(tag)) values.push(`${values.pop() ?? ''} ${value}`);
    else values.push(value);
    record.set(tag, values);
  }
  return records;
}

const valuesOf =
  (record: TaggedRecord) =>
  (...tags: readonly string[]): string[] =>
    tags.flatMap((tag) => record.get(tag) ?? []);

const clean = (text: string): string => looseHtmlToText(text);

const named = (names: readonly string[]): string[] => names.map(personName).filter((name) => name !== '');

/** What every format has under a tag of its own. */
function common(
  record: TaggedRecord,
  tags: {
    readonly key: string;
    readonly title: readonly string[];
    readonly abstract: string;
    readonly journal: readonly string[];
  },
): LibraryFields {
  const all = valuesOf(record);
  const title = clean(all(...tags.title)[0] ?? '');
  const journal = clean(all(...tags.journal)[0] ?? '');
  const url = all('U')[0];
  return {
    key: all(tags.key)[0] ?? title.slice(0, 40),
    title,
    abstract: clean(all(tags.abstract)[0] ?? ''),
    authors: [],
    arxiv: [],
    dois: [],
    hints: [journal],
    notes: [],
    ...(url === undefined ? {} : { url }),
    ...(journal === '' ? {} : { journal }),
  };
}
