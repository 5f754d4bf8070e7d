/** BibTeX and BibLaTeX entries as library fields. */
import { doiOfAddress } from '../../doi/address.ts';
import { doiOfField } from '../../doi/field.ts';
import { texToText } from '../../text/latex.ts';
import { personName } from '../../text/names/author-list.ts';
import type { BibtexEntry } from './bibtex-syntax.ts';
import type { LibraryFields } from './entry.ts';

export function fieldsOfBibtex({ key, fields }: BibtexEntry): LibraryFields {
  const field = (...names: readonly string[]): string =>
    names.map((name) => fields.get(name)).find((value) => value !== undefined) ?? '';
  const doi = addressOf(field('doi'));
  const url = addressOf(field('url', 'link', 'howpublished'));
  const title = clean(field('title'));
  const subtitle = clean(field('subtitle'));
  const hints = [
    eprintOf(fields),
    field('arxivid', 'arxiv'),
    doi,
    url,
    ...['journal', 'journaltitle', 'number', 'volume', 'pages', 'note', 'annote', 'howpublished', 'file'].map(
      (name) => field(name),
    ),
  ];
  const ownDoi = doiOfField(doi) ?? doiOfAddress(url) ?? '';
  const journal = clean(field('journal', 'journaltitle', 'booktitle'));
  return {
    key,
    title: subtitle === '' ? title : `${title}: ${subtitle}`,
    abstract: clean(field('abstract')).replace(/^abstract\s*[:.]?\s+(?=\p{Lu})/iu, ''),
    authors: authorsOf(field('author')),
    hints: hints.filter((hint) => hint !== ''),
    ...(ownDoi === '' ? {} : { doi: ownDoi }),
    ...(url === '' ? {} : { url }),
    ...(journal === '' ? {} : { journal }),
  };
}

/** Readable text without the braces that protect capitals. */
const clean = (tex: string): string => texToText(tex.replace(/\s+/g, ' '));

/** Addresses are not TeX, but reference managers escape them as if they were. */
const addressOf = (tex: string): string =>
  tex
    .replace(/^\\url\s*\{(.*)\}$/s, '$1')
    .replace(/\\([_%&#~{}$])/g, '$1')
    .replace(/[{}\s]/g, '');

/** `eprint` is arXiv's where it says so, or where nothing else is said and it looks like it: old ids need their class. */
function eprintOf(fields: ReadonlyMap<string, string>): string {
  const eprint = addressOf(fields.get('eprint') ?? '');
  const kind = fields.get('archiveprefix') ?? fields.get('eprinttype') ?? 'arxiv';
  if (eprint === '' || !/arxiv|^[a-z-]+$/i.test(kind)) return '';
  const archive =
    fields.get('primaryclass') ?? fields.get('eprintclass') ?? (/arxiv/i.test(kind) ? '' : kind);
  return /^\d{7}$/.test(eprint) && archive !== '' ? `${archive.split('.')[0]}/${eprint}` : eprint;
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
