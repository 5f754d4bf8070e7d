/** Entries of the query API as papers. */

import type { Day, Paper } from '../../../paper.ts';
import { arxivLinks, arxivPaperId } from '../../../paper-id.ts';
import { texToText } from '../../../text/latex/latex.ts';
import { soundPaper } from '../../sound-paper.ts';
import type { AnnouncementFacts } from '../announcement-day.ts';
import { firstDoi } from '../oai/adapt.ts';
import type { ApiEntry } from './parse-feed.ts';

export function toPaper(entry: ApiEntry): Paper {
  const title = texToText(entry.title);
  const abstract = texToText(entry.summary);
  const raw = { title: entry.title, abstract: entry.summary };
  const doi = firstDoi(entry.doi);
  return soundPaper({
    id: arxivPaperId(entry.id),
    ...(entry.version !== undefined && { version: entry.version }),
    title,
    abstract,
    ...((title !== raw.title || abstract !== raw.abstract) && { tex: raw }),
    authors: entry.authors.map(texToText).filter((name) => name !== ''),
    categories: entry.categories,
    primaryCategory: entry.categories[0] ?? '',
    ...(entry.published !== undefined && { publishedOn: utcDay(entry.published) }),
    ...(doi !== undefined && { doi }),
    ...(entry.journalRef !== undefined && { journalRef: texToText(entry.journalRef) }),
    ...(entry.comment !== undefined && { comment: texToText(entry.comment) }),
    ...(entry.license !== undefined && { license: entry.license }),
    links: arxivLinks(entry.id),
  });
}

/** The API tells the first and the current version only; the ones between stay unknown. */
export function announcementFacts(entry: ApiEntry): AnnouncementFacts {
  const { published, updated, version = 1 } = entry;
  const first = published === undefined ? [] : [{ version: 1, at: published }];
  const current = version > 1 && updated !== undefined ? [{ version, at: updated }] : [];
  return { categories: entry.categories, versions: [...first, ...current] };
}

const utcDay = (ms: number): Day => new Date(ms).toISOString().slice(0, 10) as Day;
