/** What a reference says of a paper, whatever file it is written to: BibTeX, RIS and CSL-JSON tell the same. */
import type { Day, Listing, Paper, PaperId } from '../../paper.ts';
import { arxivBase, linksOfId } from '../../paper-id.ts';
import { type CitedName, splitName } from '../../works/cited-name.ts';
import { citekeyGiver, citekeyOf } from '../../works/citekey.ts';
import { preprintServer } from '../../works/preprint-server.ts';
import { isPreprintDoi } from '../../works/same-work.ts';
import { yearOf } from '../../works/year.ts';
import { plain } from '../kit/sanitize.ts';

/** What a reference is made of. */
export interface Citable {
  readonly paper: Paper;
  /** Stands in for a year that the source does not tell. */
  readonly announcedOn?: Day;
  /** Where it was announced: a journal's feed names the journal. */
  readonly listings?: readonly Listing[];
  /** What the reader wrote of it. */
  readonly note?: string;
}

export interface ReferenceView {
  /** The names that the store gave once and for ever; a paper that it does not know gets one of its own. */
  readonly citekeys?: ReadonlyMap<PaperId, string>;
  /** The full names of journals by their feeds; a feed without one gives its own name. */
  readonly journals?: ReadonlyMap<string, string>;
  /** Abstracts and keywords in BibTeX too, where they make long files; RIS and CSL always have them. */
  readonly abstracts?: boolean;
}

export interface Reference {
  readonly key: string;
  readonly paper: Paper;
  readonly title: string;
  readonly names: readonly CitedName[];
  /** The empty string where nobody tells it. */
  readonly year: string;
  /** The journal, with volume and pages where arXiv tells them. */
  readonly journal?: string;
  /** arXiv, bioRxiv …: where it is a preprint that no journal is known of. */
  readonly server?: string;
  /** arXiv's id, without version. */
  readonly eprint?: string;
  /** The journal's, else that of the preprint. */
  readonly doi?: string;
  readonly url?: string;
  /** The reader's own. */
  readonly note?: string;
}

export function referencesOf(
  papers: readonly Citable[],
  { citekeys, journals }: ReferenceView,
): readonly Reference[] {
  const used = new Set(citekeys?.values());
  const give = citekeyGiver((key) => used.has(key));
  return papers.map((citable) => {
    const { paper, announcedOn } = citable;
    const key = citekeys?.get(paper.id) ?? give(citekeyOf(paper, announcedOn));
    return referenceOf(citable, key, journals);
  });
}

function referenceOf(citable: Citable, key: string, journals: ReferenceView['journals']): Reference {
  const { paper, announcedOn, note } = citable;
  const eprint = arxivBase(paper.id);
  const own = paper.id.startsWith('doi:') ? paper.id.slice('doi:'.length) : undefined;
  const doi = plain(paper.doi ?? own ?? '') || (eprint === undefined ? '' : `10.48550/arXiv.${eprint}`);
  const place = placeOf(citable, eprint, doi, journals);
  const url = plain(paper.links.abstract || (linksOfId(paper.id)?.abstract ?? ''));
  return {
    key,
    paper,
    title: plain(paper.title),
    names: paper.authors.map((name) => splitName(plain(name))).filter(({ family }) => family !== ''),
    year: yearOf(paper, announcedOn),
    ...place,
    ...(eprint === undefined ? {} : { eprint }),
    ...(doi === '' ? {} : { doi }),
    ...(url === '' ? {} : { url }),
    ...(note === undefined ? {} : { note }),
  };
}

/** A journal, or the server of a preprint. */
function placeOf(
  { paper, listings = [] }: Citable,
  eprint: string | undefined,
  doi: string,
  journals: ReferenceView['journals'],
): Pick<Reference, 'journal' | 'server'> {
  if (paper.journalRef !== undefined) return { journal: plain(paper.journalRef) };
  if (eprint !== undefined) return { server: 'arXiv' };
  const source = listings.find((listing) => listing.source !== 'arxiv')?.source ?? paper.id;
  const feed = /^feed:([^/]+)/.exec(source)?.[1];
  if (isPreprintDoi(doi)) return { server: preprintServer(doi, feed) };
  return feed === undefined || feed === 'library' ? {} : { journal: plain(journals?.get(feed) ?? feed) };
}
