/** The year a paper counts for. */
import type { Day, Paper } from '../paper.ts';
import { arxivBase } from '../paper-id.ts';

/** Of first publication, by day or year; else of the arXiv id (`2606.…`, `hep-th/9901001`, since 1991); else of the announcement. */
export function yearOf(
  { publishedOn, publishedIn, id }: Pick<Paper, 'publishedOn' | 'publishedIn' | 'id'>,
  announcedOn?: Day,
): string {
  const published = publishedOn ?? publishedIn;
  if (published !== undefined) return published.slice(0, 4);
  const digits = /(?:^|\/)(\d{2})\d{2}/.exec(arxivBase(id) ?? '')?.[1];
  if (digits !== undefined) return (Number(digits) >= 91 ? '19' : '20') + digits;
  return announcedOn?.slice(0, 4) ?? '';
}
