/** A parsed feed item as the announcement of a paper. */

import { defined } from '../../defined.ts';
import type { Announcement, Day, Paper } from '../../paper.ts';
import { arxivLinks, arxivPaperId } from '../../paper-id.ts';
import { texToText } from '../../text/latex/latex.ts';
import { soundPaper } from '../sound-paper.ts';
import type { ParsedItem } from './feed-item.ts';

/** `category` is the list that was asked for. */
export function toAnnouncement(item: ParsedItem, category: string, day: Day): Announcement {
  return { source: 'arxiv', category, day, type: item.type, paper: toPaper(item) };
}

function toPaper(item: ParsedItem): Paper {
  const title = texToText(item.title);
  const abstract = texToText(item.abstract);
  const isClean = title === item.title && abstract === item.abstract;
  return soundPaper({
    id: arxivPaperId(item.base),
    ...defined({ version: item.version }),
    title,
    abstract,
    ...(isClean ? {} : { tex: { title: item.title, abstract: item.abstract } }),
    authors: item.authors,
    categories: item.categories,
    primaryCategory: item.categories[0] ?? '',
    ...defined({ doi: item.doi }),
    ...(item.journalRef === undefined ? {} : { journalRef: texToText(item.journalRef) }),
    ...(item.comment === undefined ? {} : { comment: texToText(item.comment) }),
    ...defined({ license: item.license }),
    links: arxivLinks(item.base),
  });
}
