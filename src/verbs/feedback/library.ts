/** A reader's own papers as examples: a library from a reference manager, and what an author has in the store. */
import type { Instant, Paper, PaperId } from '../../paper.ts';
import { nameAgreement, parseName } from '../../rank/names.ts';
import type { Store } from '../../store/file/open.ts';
import { getPapers, savePapers } from '../../store/papers.ts';
import { searchPapers } from '../../store/search/find.ts';

/** Feed ids and shorter texts have nothing that a service could be asked for, or need none. */
const ENOUGH_TEXT = 80;

export interface Seeds {
  /** Papers whose text the library has, or that nobody else could tell: to be saved as they are. */
  readonly told: readonly Paper[];
  /** Ids to look up first, since the library has no abstract of them. */
  readonly asked: readonly PaperId[];
  /** What the library knows of those, should nobody answer. */
  readonly fallback: readonly Paper[];
}

/** Sorts out what of a library the store does not have. */
export function sortSeeds(store: Store, papers: readonly Paper[]): Seeds {
  const known = getPapers(
    store,
    papers.map(({ id }) => id),
  );
  const unknown = papers.filter(({ id }) => !known.has(id));
  const isTold = ({ id, title, abstract }: Paper) =>
    title !== '' && (abstract.length >= ENOUGH_TEXT || id.startsWith('feed:'));
  const untold = unknown.filter((paper) => !isTold(paper));
  return {
    told: unknown.filter(isTold),
    asked: untold.map(({ id }) => id),
    fallback: untold.filter(({ title }) => title !== ''),
  };
}

/** Saves those that the store still does not have; they are announced nowhere, so that no digest ever shows them. */
export function saveSeeds(store: Store, papers: readonly Paper[], at: Instant): number {
  const known = getPapers(
    store,
    papers.map(({ id }) => id),
  );
  return savePapers(
    store,
    papers.filter(({ id }) => !known.has(id)),
    at,
  ).inserted;
}

const MOST_FOUND = 500;

export interface AuthoredPaper {
  readonly paper: Paper;
  /** The name as the paper has it. */
  readonly name: string;
}

/** Papers of the store by an author, by any spelling that may be the same person: initials, accents, `Last, First`. */
export function papersBy(store: Store, author: string): readonly AuthoredPaper[] {
  const wanted = parseName(author);
  if (wanted.last === '') return [];
  return searchPapers(store, `au:"${wanted.last}"`, MOST_FOUND).flatMap((paper) => {
    const name = paper.authors.find((one) => nameAgreement(wanted, parseName(one)) > 0);
    return name === undefined ? [] : [{ paper, name }];
  });
}
