/** Crossref works as papers, and as additions to papers that came without an abstract. */

import type { Paper } from '../../paper.ts';
import { doiPaperId } from '../../paper-id.ts';
import { soundPaper } from '../sound-paper.ts';
import type { CrossrefWork } from './work.ts';

/** A work without title is no paper. */
export function toPaper(work: CrossrefWork): Paper | undefined {
  if (work.title === undefined) return undefined;
  const journalRef = journalRefOf(work);
  return soundPaper({
    id: doiPaperId(work.doi),
    title: work.title,
    abstract: work.abstract ?? '',
    authors: work.authors.map((author) => author.name),
    categories: [],
    primaryCategory: '',
    ...(work.publishedOn !== undefined && { publishedOn: work.publishedOn }),
    doi: work.doi,
    ...(journalRef !== undefined && { journalRef }),
    ...(work.license !== undefined && { license: work.license }),
    links: { abstract: work.url },
  });
}

/** `Nature 620 (7), 12–19 (2023)`, as far as it is known; nothing for preprints. */
function journalRefOf(work: CrossrefWork): string | undefined {
  if (work.container === undefined || work.isPreprint) return undefined;
  const volume =
    work.volume === undefined ? '' : ` ${work.volume}${work.issue === undefined ? '' : ` (${work.issue})`}`;
  const page = work.page === undefined ? '' : `, ${work.page}`;
  return `${work.container}${volume}${page}${work.published === undefined ? '' : ` (${work.published.year})`}`;
}

/**
 * Fills what a feed left out: the abstract where there is none or where it is longer than the feed's (a teaser), authors,
 * journal and licence where they are missing. The identity, the title and the links of the paper stay.
 */
export function enrich(paper: Paper, work: CrossrefWork): Paper {
  const journalRef = paper.journalRef ?? journalRefOf(work);
  const publishedOn = paper.publishedOn ?? work.publishedOn;
  const license = paper.license ?? work.license;
  const abstract =
    (work.abstract ?? '').length > paper.abstract.length ? (work.abstract ?? '') : paper.abstract;
  const { tex, ...rest } = paper;
  return soundPaper({
    ...rest,
    abstract,
    // The TeX form speaks of the old abstract.
    ...(tex !== undefined && abstract === paper.abstract && { tex }),
    authors: paper.authors.length > 0 ? paper.authors : work.authors.map((author) => author.name),
    ...(publishedOn !== undefined && { publishedOn }),
    doi: paper.doi ?? work.doi,
    ...(journalRef !== undefined && { journalRef }),
    ...(license !== undefined && { license }),
  });
}
