/** What the reader wrote is searched with the papers: their few notes are read, which no index has to be kept for. */
import type { PaperId } from '../../paper.ts';
import { countWanted } from '../../text/matches.ts';
import type { Store } from '../file/connection.ts';
import { listNotes } from '../notes.ts';
import type { SearchQuery, SearchTerm } from './query.ts';

/** A note that holds some of what is wanted, and what its paper has to hold beside it. */
export interface NotedHit {
  readonly paper: PaperId;
  readonly rest: readonly SearchTerm[];
}

export interface NoteSearch {
  /** The latest note first. */
  readonly hits: readonly NotedHit[];
  /** Papers whose notes hold what must not be there. */
  readonly refused: ReadonlySet<PaperId>;
}

const NOTHING: NoteSearch = { hits: [], refused: new Set() };

/** Words that are to stand in the title, the abstract or among the authors are looked for there alone. */
export function searchNotes(store: Store, { wanted, excluded }: SearchQuery): NoteSearch {
  const anywhere = wanted.filter(({ field }) => field === undefined);
  const unwanted = excluded.filter(({ field }) => field === undefined);
  if (anywhere.length + unwanted.length === 0) return NOTHING;
  const hits: NotedHit[] = [];
  const refused = new Set<PaperId>();
  for (const { paper, text } of listNotes(store)) {
    if (countWanted(text, unwanted) > 0) {
      refused.add(paper);
      continue;
    }
    const held = new Set(anywhere.filter((term) => countWanted(text, [term]) > 0));
    if (held.size > 0) hits.push({ paper, rest: wanted.filter((term) => !held.has(term)) });
  }
  return { hits, refused };
}
