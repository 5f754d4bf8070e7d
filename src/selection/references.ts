/** What a bibliography needs of the store: the key of each paper, and the names of the journals that announced them. */
import type { Day, Listing, Paper, PaperId } from '../paper.ts';
import { citekeysOf, isCitekeyTaken } from '../store/citekeys.ts';
import type { Store } from '../store/file/open.ts';
import { citekeyGiver, citekeyOf } from '../works/citekey.ts';
import { journalTitle } from './linked-works.ts';

interface Cited {
  readonly paper: Paper;
  readonly announcedOn?: Day;
  readonly listings?: readonly Listing[];
}

export interface ReferenceNames {
  /** Of every paper, also of those that the store does not have: theirs are made the same way and taken by nobody. */
  readonly citekeys: ReadonlyMap<PaperId, string>;
  /** Full names by feed, where the catalogue has them. */
  readonly journals: ReadonlyMap<string, string>;
}

export function referenceNames(store: Store, papers: readonly Cited[]): ReferenceNames {
  const citekeys = new Map(
    citekeysOf(
      store,
      papers.map(({ paper }) => paper.id),
    ),
  );
  const give = citekeyGiver((key) => isCitekeyTaken(store, key));
  for (const { paper, announcedOn } of papers)
    if (!citekeys.has(paper.id)) citekeys.set(paper.id, give(citekeyOf(paper, announcedOn)));
  return { citekeys, journals: journalsOf(papers) };
}

function journalsOf(papers: readonly Cited[]): ReadonlyMap<string, string> {
  const feeds = papers.flatMap(({ paper, listings = [] }) =>
    [paper.id, ...listings.map(({ source }) => source)].flatMap(
      (source) => /^feed:([^/]+)/.exec(source)?.[1] ?? [],
    ),
  );
  return new Map(
    [...new Set(feeds)].flatMap((feed) => {
      const title = journalTitle(feed);
      return title === undefined ? [] : [[feed, title] as const];
    }),
  );
}
