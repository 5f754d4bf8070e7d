/** Where else a work is: what refreshes have linked over all days, as readers and later digests need it. */
import { defined } from '../defined.ts';
import type { AnnouncedPaper, Day, Paper, PaperId, Twin } from '../paper.ts';
import { resolveFeed } from '../sources/catalogue.ts';
import { listFeedback } from '../store/feedback.ts';
import type { Store } from '../store/file/open.ts';
import { deliveredBefore } from '../store/ledger/deliveries.ts';
import { type StoredTwin, twinsOf } from '../store/links.ts';
import { preprintServer } from '../works/preprint-server.ts';
import { isPreprintDoi } from '../works/same-work.ts';

/** The other places of papers, for whoever shows them without a window. */
export function alsoAtOf(store: Store, ids: Iterable<PaperId>): ReadonlyMap<PaperId, readonly Twin[]> {
  return new Map([...twinsOf(store, ids)].map(([id, twins]) => [id, twins.map(asTwin)]));
}

/** Adds what refreshes have linked to what a window has joined; papers of one place stay as they are. */
export function withAlsoAt(
  papers: readonly AnnouncedPaper[],
  known: ReadonlyMap<PaperId, readonly StoredTwin[]>,
): AnnouncedPaper[] {
  return papers.map((one) => {
    const stored = (known.get(one.paper.id) ?? []).map(asTwin);
    const joined = one.alsoAt ?? [];
    const more = stored.filter(({ id }) => !joined.some((twin) => twin.id === id));
    return more.length === 0 ? one : { ...one, alsoAt: [...joined, ...more] };
  });
}

/**
 * Papers whose work an earlier digest has shown in another place. They stay out, with one exception: the article of a
 * preprint that the reader liked or saved comes once, as news that it is published.
 */
export function shownElsewhere(
  store: Store,
  { profile, date }: { readonly profile: string; readonly date: Day },
  known: ReadonlyMap<PaperId, readonly StoredTwin[]>,
): ReadonlySet<PaperId> {
  if (known.size === 0) return new Set();
  const ids = [...known.values()].flatMap((twins) => twins.map(({ paper }) => paper.id));
  const shown = deliveredBefore(store, { profile, date, ids });
  if (shown.size === 0) return shown;
  const kept = new Set(
    listFeedback(store).flatMap(({ kind, paper }) => (kind === 'like' || kind === 'save' ? [paper] : [])),
  );
  return new Set(
    [...known].flatMap(([id, twins]) => {
      const before = twins.filter(({ paper }) => shown.has(paper.id));
      const isNews =
        isArticle(id) &&
        before.every(({ paper }) => !isArticle(paper.id)) &&
        before.some(({ paper }) => kept.has(paper.id));
      return before.length > 0 && !isNews ? [id] : [];
    }),
  );
}

/** Whether an id names what a journal published: neither arXiv's nor another preprint server's. */
export function isArticle(id: PaperId): boolean {
  return !id.startsWith('arxiv:') && !(id.startsWith('doi:') && isPreprintDoi(id.slice('doi:'.length)));
}

export function asTwin({ paper, feed }: StoredTwin): Twin {
  const doi = paper.id.startsWith('doi:') ? paper.id.slice('doi:'.length) : undefined;
  return {
    id: paper.id,
    kind: isArticle(paper.id) ? 'article' : 'preprint',
    venue: venueOf(paper, doi, feed),
    url: paper.links.abstract,
    ...defined({ doi }),
  };
}

function venueOf(paper: Paper, doi: string | undefined, feed: string | undefined): string {
  if (paper.id.startsWith('arxiv:')) return 'arXiv';
  if (!isArticle(paper.id) && doi !== undefined) return preprintServer(doi, feed);
  return (feed === undefined ? undefined : journalTitle(feed)) ?? paper.journalRef ?? feed ?? doi ?? '';
}

/** The journal's full name where the catalogue has it. */
export function journalTitle(feed: string): string | undefined {
  const resolved = resolveFeed(feed);
  return 'title' in resolved ? resolved.title : undefined;
}
