/** `radar list` and `radar search` off a terminal: a line a paper. The columns are documented in the manual page and keep their places. */
import type { RankedPaper } from '../../paper.ts';
import { records } from '../kit/records.ts';

/** The score to four digits, the id, the day, the title, the authors between semicolons, and the interest that scored best. */
export const paperRecords = (papers: readonly RankedPaper[]): string => records(papers.map(paperCells));

export const paperCells = ({ score, paper, announcedOn, interest = '' }: RankedPaper): string[] => [
  score.toFixed(4),
  paper.id,
  announcedOn,
  paper.title,
  paper.authors.join('; '),
  interest,
];
