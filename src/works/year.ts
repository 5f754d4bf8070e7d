/** The year a paper counts for. */
import type { Day, Paper } from '../paper.ts';
import { arxivBase } from '../paper-id.ts';

/** Of first publication; else of the arXiv id (`2606.…`, `hep-th/9901001`, since 1991); else of the announcement. */
export function yearOf({ publishedOn, id }: Pick<Paper, 'publishedOn' | 'id'>, announcedOn?: Day): string {
  if (publishedOn !== undefined) return publishedOn.slice(0, 4);
  const digits = /(?:^|\/)(\d{2})\d{2}/.exec(arxivBase(id) ?? '')?.[1];
  if (digits !== undefined) return (Number(digits) >= 91 ? '19' : '20') + digits;
  return announcedOn?.slice(0, 4) ?? '';
}
