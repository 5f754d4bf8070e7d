/** Why a paper is here, in as few words as fit into a row. */
import type { RankedPaper } from '../../paper.ts';
import { plain } from '../kit/sanitize.ts';
import { type DigestView, isFollowed, placeOf } from './model.ts';

/** The interest; else the followed author; else where the paper is from. */
export function reasonOf(paper: RankedPaper, view: DigestView, star: string): string {
  const interest = plain(paper.interest ?? '');
  if (interest !== '') return interest;
  const author = paper.paper.authors.find((name) => isFollowed(name, paper, view));
  return author === undefined ? placeOf(paper) : `${star} ${plain(author)}`;
}
