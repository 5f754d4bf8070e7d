/** Why a paper that somebody asks about is not in the store. */
import { parseDay } from '../../calendar.ts';
import type { Config } from '../../config/schema.ts';
import type { Message } from '../../messages/message.ts';
import type { CoverageRow, Day, PaperId } from '../../paper.ts';
import { arxivBase } from '../../paper-id.ts';
import type { Store } from '../../store/file/open.ts';
import { coverageBetween } from '../../store/ledger/coverage.ts';

const EVER = { from: '0000-01-01' as Day, to: '9999-12-31' as Day };
const MOST_DAYS = 3;

/** What is likely and what to do: the ledger knows which days of the paper's month are here. */
export function whyNotFetched(store: Store, { sources }: Config, id: PaperId): Message {
  const first = monthOf(id);
  if (first === undefined) return ['in-no-feed-read'];
  if (sources.arxiv.categories.length === 0) return ['no-arxiv-category'];
  const rows = coverageBetween(store, EVER).filter(({ source }) => source === 'arxiv');
  const known = rows.filter(({ announced }) => announced > 0).map(({ date }) => date)[0];
  if (known === undefined) return ['nothing-fetched-yet'];
  const month = `${first.slice(0, 4)}-${first.slice(5, 7)}`;
  const base = arxivBase(id) ?? id;
  if (month < known.slice(0, 7)) return ['older-than-store', base, first, known];
  const holes = rows.filter(isHole).filter(({ date }) => date >= first);
  if (holes.length > 0) return ['maybe-missing', base, ...holesNamed(holes)];
  return ['on-no-list-read', base, ...sources.arxiv.categories];
}

type Hole = CoverageRow & { readonly verdict: 'failed' | 'stale' | 'partial' };

const isHole = (row: CoverageRow): row is Hole =>
  row.verdict === 'failed' || row.verdict === 'stale' || row.verdict === 'partial';

function holesNamed(holes: readonly Hole[]): Message[] {
  const shown = holes
    .slice(0, MOST_DAYS)
    .map(({ category, verdict, date }): Message => ['hole-of', category, verdict, date]);
  const more = holes.length - shown.length;
  return more > 0 ? [...shown, ['more-holes', more]] : shown;
}

/** The first day of the month in which arXiv gave the number (https://info.arxiv.org/help/arxiv_identifier.html). */
function monthOf(id: PaperId): Day | undefined {
  const digits = /^(?:[a-z-]+(?:\.[A-Z]{2})?\/)?(\d{2})(\d{2})/.exec(arxivBase(id) ?? '');
  if (digits === null) return undefined;
  const year = Number(digits[1]) + (Number(digits[1]) >= 91 ? 1900 : 2000);
  return parseDay(`${year}-${digits[2]}-01`);
}
