/**
 * The parts of a digest. A new version of a paper that the reader was never offered is no news: it may be years old, and
 * yet ranks as high as what is new. It is told in one line after the news, whatever it scores.
 */
import type { AnnouncedPaper, PaperId, RankedPaper, Section } from '../paper.ts';
import { isMustRead } from '../scores.ts';
import { listFeedback } from '../store/feedback.ts';
import type { Store } from '../store/file/open.ts';
import { deliveredBefore } from '../store/ledger/deliveries.ts';
import type { Examples } from './examples.ts';
import type { Window } from './window.ts';

/** Papers that were liked, saved, opened, or shown by an earlier digest: their new versions are news to this reader. */
export function knownToReader(
  store: Store,
  profile: string,
  { date, papers }: Window,
  { examples }: Examples,
): ReadonlySet<PaperId> {
  const replaced = papers.filter(isReplacement).map(({ paper }) => paper.id);
  const shown = deliveredBefore(store, { profile, date, ids: replaced });
  const wanted = examples.filter(({ kind }) => kind !== 'dislike').map(({ paper }) => paper.id);
  const opened = listFeedback(store, { kind: 'read' }).map(({ paper }) => paper);
  return new Set([...shown, ...wanted, ...opened]);
}

/** Each paper with its section, what is new before what is updated, else in the order given. */
export function inSections(
  papers: readonly RankedPaper[],
  known: ReadonlySet<PaperId>,
): readonly RankedPaper[] {
  const all = papers.map((paper) => ({ ...paper, section: sectionOf(paper, known) }));
  return [
    ...all.filter(({ section }) => section !== 'updated'),
    ...all.filter(({ section }) => section === 'updated'),
  ];
}

function sectionOf(paper: RankedPaper, known: ReadonlySet<PaperId>): Section {
  if (isReplacement(paper) && !known.has(paper.paper.id)) return 'updated';
  return isMustRead(paper.score) ? 'read' : 'also';
}

const isReplacement = ({ announceType }: Pick<AnnouncedPaper, 'announceType'>): boolean =>
  announceType === 'replace' || announceType === 'replace-cross';
