/** OAI records as papers: raw TeX becomes readable text, and what was announced is kept beside it. */

import { doiOfField } from '../../../doi/field.ts';
import { doisInText } from '../../../doi/text.ts';
import type { Paper } from '../../../paper.ts';
import { arxivLinks, arxivPaperId } from '../../../paper-id.ts';
import { texToText } from '../../../text/latex/latex.ts';
import { soundPaper } from '../../sound-paper.ts';
import { splitAuthorLine } from './author-line.ts';
import type { OaiAuthor, OaiRecord } from './record.ts';

/** A record without title (deleted ones have none) is no paper. */
export function toPaper(record: OaiRecord): Paper | undefined {
  if (record.deleted || record.title === '') return undefined;
  const title = clean(record.title);
  const abstract = clean(record.abstract);
  const raw = { title: record.title, abstract: record.abstract };
  const version = record.versions.at(-1)?.version;
  const doi = firstDoi(record.doi);
  return soundPaper({
    id: arxivPaperId(record.id),
    ...(version !== undefined && { version }),
    title,
    abstract,
    ...((title !== raw.title || abstract !== raw.abstract) && { tex: raw }),
    authors: namesOf(record.authors),
    categories: record.categories,
    primaryCategory: record.categories[0] ?? '',
    ...(record.submittedOn !== undefined && { publishedOn: record.submittedOn }),
    ...(doi !== undefined && { doi }),
    ...(record.journalRef !== undefined && { journalRef: clean(record.journalRef) }),
    ...(record.comment !== undefined && { comment: clean(record.comment) }),
    ...(record.license !== undefined && { license: record.license }),
    links: arxivLinks(record.id),
  });
}

/** Converting is the dearest step of a backfill; most fields hold nothing that TeX would read differently. */
const MAY_BE_TEX = /[\\${}~`^_%&<>]|--|''|\p{C}/u;

function clean(text: string): string {
  return MAY_BE_TEX.test(text) ? texToText(text) : text;
}

export function namesOf(authors: string | readonly OaiAuthor[]): readonly string[] {
  if (typeof authors === 'string') return splitAuthorLine(authors);
  return authors
    .map(({ key, forenames, suffix }) =>
      [forenames, key, suffix].filter((part) => part !== undefined).join(' '),
    )
    .map((name) => clean(name.replace(/\s+/g, ' ').trim()).replace(/, ?(?=[JS]r\b\.?$)/, ' '))
    .filter((name) => name !== '');
}

/** arXiv's field may list several DOIs, separated by white space, and authors paste addresses into it. */
export function firstDoi(field: string | undefined): string | undefined {
  return doiOfField(field) ?? doisInText(field ?? '')[0];
}
