/**
 * RIS, as EndNote, Mendeley, Zotero and publishers write it (https://refdb.sourceforge.net/manual-0.9.6/sect1-ris-format.html):
 * a tag of two characters, a dash, a value; lines without a tag go on with the value before.
 */
import { doiOfAddress } from '../../doi/address.ts';
import { looseHtmlToText } from '../../text/html.ts';
import { personName } from '../../text/names/author-list.ts';
import type { LibraryFields } from './entry.ts';

export type RisRecord = ReadonlyMap<string, readonly string[]>;

const LINE = /^\s*([A-Z][A-Z0-9])\s{1,2}-(?:\s(.*))?$/;

export const isRis = (text: string): boolean => /^[ \t\uFEFF]*TY\s{1,2}- /m.test(text);

/** A record begins with its type: one without an end is ended by the next. */
export function parseRis(text: string): readonly RisRecord[] {
  const records: Map<string, string[]>[] = [];
  let values: string[] | undefined;
  for (const line of text.split(/\r\n?|\n/)) {
    const [, tag, value = ''] = LINE.exec(line) ?? [];
    if (tag === 'TY') records.push(new Map());
    const record = records.at(-1);
    if (record === undefined) continue;
    if (tag === undefined) {
      if (values !== undefined && line.trim() !== '')
        values.push(`${values.pop() ?? ''} ${line.trim()}`.trim());
      continue;
    }
    values = record.get(tag) ?? [];
    if (value.trim() !== '') values.push(value.trim());
    record.set(tag, values);
  }
  return records;
}

const clean = (text: string): string => looseHtmlToText(text);

export function fieldsOfRis(record: RisRecord): LibraryFields {
  const all = (...tags: readonly string[]): string[] => tags.flatMap((tag) => record.get(tag) ?? []);
  const first = (...tags: readonly string[]): string => all(...tags)[0] ?? '';
  const urls = all('UR', 'L1', 'L2', 'LK').filter((url) => /^(?:https?:|www\.|10\.)/i.test(url));
  const journal = clean(first('T2', 'JO', 'JF', 'JA', 'BT'));
  return {
    key: first('ID') || first('TI', 'T1').slice(0, 40),
    title: clean(first('TI', 'T1', 'CT')),
    abstract: clean(all('AB', 'N2').sort((a, b) => b.length - a.length)[0] ?? ''),
    authors: all('AU', 'A1')
      .map(personName)
      .filter((name) => name !== ''),
    arxiv: [],
    // EndNote and RefWorks kept DOIs in fields that were free.
    dois: [...all('DO', 'DI', 'L3', 'M3'), ...urls.flatMap((url) => doiOfAddress(url) ?? [])],
    hints: [...urls, ...all('AN', 'M1', 'M3', 'IS', 'C7', 'PB'), journal],
    notes: all('N1', 'RN'),
    ...(urls[0] === undefined ? {} : { url: urls[0] }),
    ...(journal === '' ? {} : { journal }),
  };
}
