/** How a paper is called where only a line is to spare. */
import type { Paper, PaperId } from '../../paper.ts';
import { arxivBase } from '../../paper-id.ts';
import { plain } from '../kit/sanitize.ts';

/** The title, or the id of a paper that came without one. */
export const titleOf = (paper: Paper): string => plain(paper.title) || shortId(paper.id);

/** As users write it: `2606.12609` for arXiv, the id itself otherwise. */
export const shortId = (id: PaperId): string => plain(arxivBase(id) ?? id);
