/** A paper as Zotero's own translators file it (github.com/zotero/translators: arXiv.org.js), so that whoever saves it in a browser finds one item. */
import { defined } from '../../defined.ts';
import { plain } from '../../view/kit/sanitize.ts';
import type { Reference } from '../../view/papers/reference.ts';
import type { CitedName } from '../../works/cited-name.ts';

/** `name` alone stands for a group, or for somebody whose name is not to be taken apart. */
export type ZoteroCreator =
  | { readonly creatorType: 'author'; readonly firstName: string; readonly lastName: string }
  | { readonly creatorType: 'author'; readonly name: string };

/** Fields by their names in Zotero's schema (https://api.zotero.org/schema). */
export interface ZoteroItem {
  readonly itemType: 'preprint' | 'journalArticle';
  readonly title: string;
  readonly creators: readonly ZoteroCreator[];
  readonly abstractNote: string;
  readonly date: string;
  readonly DOI?: string;
  readonly url?: string;
  readonly repository?: string;
  readonly archiveID?: string;
  readonly publicationTitle?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly pages?: string;
  readonly libraryCatalog?: string;
  readonly accessDate: string;
  readonly extra: string;
  readonly tags: readonly { readonly tag: string }[];
}

/** An item with what hangs on it. */
export interface FiledPaper {
  readonly item: ZoteroItem;
  /** A link to the file, which Zotero opens and does not copy. */
  readonly pdf?: { readonly title: string; readonly url: string };
  /** HTML. */
  readonly notes: readonly string[];
}

/** `at` is now, to the second. */
export function filedPaper(reference: Reference, at: string): FiledPaper {
  const { paper, eprint } = reference;
  const pdf = plain(paper.links.pdf ?? '');
  const comment = plain(paper.comment ?? '');
  return {
    item: itemOf(reference, at),
    ...(pdf === '' ? {} : { pdf: { title: eprint === undefined ? 'PDF' : 'Preprint PDF', url: pdf } }),
    notes: [
      ...(comment === '' ? [] : [`Comment: ${htmlOf(comment)}`]),
      ...(reference.note === undefined ? [] : [htmlOf(plainLines(reference.note))]),
    ],
  };
}

function itemOf(reference: Reference, at: string): ZoteroItem {
  const { key, paper, title, names, year, journal, server, eprint, doi, url } = reference;
  // A preprint whose article has a DOI is filed as the article, as Zotero does.
  const isArticle =
    server === undefined || (doi !== undefined && !/^10\.48550\//.test(doi) && eprint !== undefined);
  const primary = paper.categories.map(plain)[0];
  return defined({
    itemType: isArticle ? ('journalArticle' as const) : ('preprint' as const),
    title,
    creators: names.map(creatorOf),
    abstractNote: plain(paper.abstract),
    date: paper.publishedOn ?? year,
    DOI: doi,
    url: eprint === undefined ? url : `https://arxiv.org/abs/${eprint}`,
    ...(isArticle ? placeIn(journal) : { repository: server }),
    archiveID: eprint === undefined || isArticle ? undefined : `arXiv:${eprint}`,
    libraryCatalog: eprint === undefined ? undefined : 'arXiv.org',
    accessDate: at,
    extra: [eprintLine(eprint, primary), `Citation Key: ${key}`].filter((line) => line !== '').join('\n'),
    tags: primary === undefined || primary === '' ? [] : [{ tag: primary }],
  });
}

/** Numbers from before April 2007 name their archive themselves. */
function eprintLine(eprint: string | undefined, primary: string | undefined): string {
  if (eprint === undefined) return '';
  return primary === undefined || eprint.includes('/') ? `arXiv:${eprint}` : `arXiv:${eprint} [${primary}]`;
}

function creatorOf({ family, given, suffix, literal }: CitedName): ZoteroCreator {
  if (literal || given === undefined) return { creatorType: 'author', name: family };
  const firstName = suffix === undefined ? given : `${given}, ${suffix}`;
  return { creatorType: 'author', firstName, lastName: family };
}

/** `Phys. Rev. B 99, 1234 (2019)` taken apart; what has another form is the journal's name as it stands. */
function placeIn(
  journal: string | undefined,
): Pick<ZoteroItem, 'publicationTitle' | 'volume' | 'issue' | 'pages'> {
  if (journal === undefined) return {};
  const [, publicationTitle, volume, issue, pages] =
    /^(\D{2,}?)[\s,]+(\d+)\s*(?:\((\d+)\))?\s*[,:]\s*([A-Z]?\d[\w–-]*)\s*(?:\(\d{4}\))?\.?$/u.exec(journal) ??
    [];
  return publicationTitle === undefined
    ? { publicationTitle: journal }
    : defined({ publicationTitle, volume, issue, pages });
}

const plainLines = (text: string): string => text.split('\n').map(plain).join('\n');

const htmlOf = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br/>');
