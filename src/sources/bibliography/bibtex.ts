/** BibTeX and BibLaTeX entries as library fields. */
import { doiOfAddress } from '../../doi/address.ts';
import { splitArxivId } from '../../paper-id.ts';
import { looseHtmlToText } from '../../text/html.ts';
import { texToText } from '../../text/latex/latex.ts';
import { personName } from '../../text/names/author-list.ts';
import type { BibtexEntry } from './bibtex-syntax.ts';
import type { LibraryFields } from './entry.ts';

export function fieldsOfBibtex({ key, fields, repeated }: BibtexEntry): LibraryFields {
  const field = (...names: readonly string[]): string =>
    names.map((name) => fields.get(name)).find((value) => value !== undefined) ?? '';
  const all = (...names: readonly string[]): string[] =>
    [
      ...names.map((name) => field(name)),
      ...repeated.flatMap(([name, value]) => (names.includes(name) ? [value] : [])),
    ].filter((value) => value !== '');
  const urls = all('url', 'link', 'howpublished', 'ee').map(addressOf);
  const title = clean(field('title'));
  const subtitle = clean(field('subtitle'));
  const journal = clean(field('journal', 'journaltitle', 'booktitle'));
  return {
    key,
    title: subtitle === '' ? title : `${title}: ${subtitle}`,
    abstract: clean(field('abstract')).replace(/^abstract(?:\s*[:.])?\s+(?=\p{Lu})/iu, ''),
    authors: authorsOf(field('author')),
    arxiv: [eprintOf(fields), ...all('arxivid', 'arxiv')].filter((id) => id !== ''),
    dois: [...all('doi').map(addressOf), ...urls.flatMap((url) => doiOfAddress(url) ?? [])],
    hints: [...urls, ...all('journal', 'journaltitle', 'number', 'volume', 'pages', 'publisher', 'file')],
    notes: all('note', 'annote', 'addendum', 'pubstate'),
    ...(urls[0] === undefined ? {} : { url: urls[0] }),
    ...(journal === '' ? {} : { journal }),
  };
}

/** Readable text without the braces that protect capitals, and without the HTML that Crossref's BibTeX holds as TeX. */
const clean = (tex: string): string => looseHtmlToText(texToText(tex.replace(/\s+/g, ' ')));

const SIGNS: Readonly<Record<string, string>> = { less: '<', greater: '>', underscore: '_', asciitilde: '~' };

/** Addresses are not TeX, but reference managers escape them as if they were. */
const addressOf = (tex: string): string =>
  tex
    .replace(/^\\url\s*\{(.*)\}$/s, '$1')
    .replace(
      /\$?\\(?:text)?(less|greater|underscore|asciitilde)(?:\$|\{\})?(?![A-Za-z])/g,
      (_, name: string) => SIGNS[name] ?? '',
    )
    .replace(/\\([_%&#~{}$])/g, '$1')
    .replace(/[{}\s]/g, '');

/**
 * `eprint` is arXiv's where it says so, or where nothing is said and it has arXiv's form: PubMed, JSTOR and others have
 * numbers of seven digits too. Old ids need their archive, which early files wrote as the prefix.
 */
function eprintOf(fields: ReadonlyMap<string, string>): string {
  const eprint = addressOf(fields.get('eprint') ?? '');
  const kinds = ['archiveprefix', 'eprinttype'].flatMap((name) => fields.get(name)?.trim() ?? []);
  const isArxiv = kinds.some((kind) => /^arxiv/i.test(kind));
  const archive =
    fields.get('primaryclass') ??
    fields.get('eprintclass') ??
    kinds.find((kind) => !/^arxiv/i.test(kind)) ??
    '';
  const whole = /^\d{7}$/.test(eprint) ? `${archive.split('.')[0]}/${eprint}` : eprint;
  if (!isArxiv && kinds.length > 0 && !kinds.some((kind) => whole === `${kind}/${eprint}`)) return '';
  return splitArxivId(whole.replace(/^arxiv:/i, '')) === undefined ? '' : whole;
}

/** `Last, First and {A Collaboration} and First von Last and others`, given names first. */
function authorsOf(tex: string): string[] {
  return (
    splitAnd(tex.replace(/\s+/g, ' '))
      .map((name) => name.trim())
      // What stands in braces is a name as it is.
      .map((name) => (/^\{.*\}$/.test(name) ? clean(name) : personName(clean(name))))
      .filter((name) => name !== '')
  );
}

const splitAnd = (text: string): string[] => splitTop(text, ' and ');

/** Splits where no brace is open; ` and ` in any case. */
function splitTop(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i];
    if (char === '\\') i += 1;
    else if (char === '{') depth += 1;
    else if (char === '}') depth = Math.max(0, depth - 1);
    else if (depth === 0 && text.slice(i, i + separator.length).toLowerCase() === separator) {
      parts.push(text.slice(from, i));
      from = i + separator.length;
      // A space may serve two separators: “a and and b”.
      i += separator.length - (separator.endsWith(' ') ? 2 : 1);
    }
  }
  return [...parts, text.slice(from)];
}
