/** Why a paper that somebody asks about is not in the store. */
import { longDate, parseDay } from '../../calendar.ts';
import type { Config } from '../../config/schema.ts';
import type { CoverageRow, Day, PaperId } from '../../paper.ts';
import { arxivBase } from '../../paper-id.ts';
import { coverageBetween } from '../../store/coverage.ts';
import type { Store } from '../../store/open.ts';

const EVER = { from: '0000-01-01' as Day, to: '9999-12-31' as Day };
const MOST_DAYS = 3;

/** A sentence that says what is likely and what to do: the ledger knows which days of the paper's month are here. */
export function whyNotFetched(store: Store, { sources }: Config, id: PaperId): string {
  const first = monthOf(id);
  if (first === undefined) return 'It was in no feed that radar has read since it began to read them.';
  const lists = sources.arxiv.categories.join(', ');
  if (lists === '')
    return 'Your configuration reads no arXiv category: add some under sources.arxiv.categories.';
  const rows = coverageBetween(store, EVER).filter(({ source }) => source === 'arxiv');
  const known = rows.filter(({ announced }) => announced > 0).map(({ date }) => date)[0];
  if (known === undefined) return 'Nothing has been fetched yet: run “radar refresh”.';
  const month = `${first.slice(0, 4)}-${first.slice(5, 7)}`;
  const fetches = `“radar show ${arxivBase(id)}” fetches it`;
  if (month < known.slice(0, 7))
    return `It is of ${monthText(first)}, and what radar knows begins on ${longDate(known)}: ${fetches}, “radar refresh --since ${first}” reads all of that time.`;
  const holes = rows.filter((row) => row.date >= first && isHole(row));
  if (holes.length > 0)
    return `It may be among what is missing: ${holesText(holes)}. “radar refresh” repairs the last week; ${fetches}.`;
  return `What ${lists} announced since then is here: it was announced in other categories, is not announced yet, or does not exist. ${fetches.charAt(0)}${fetches.slice(1)}.`;
}

const isHole = ({ verdict }: CoverageRow): boolean =>
  verdict === 'failed' || verdict === 'stale' || verdict === 'partial';

function holesText(holes: readonly CoverageRow[]): string {
  const shown = holes
    .slice(0, MOST_DAYS)
    .map(({ category, verdict, date }) => `${category} ${verdict} on ${date}`);
  const more = holes.length - shown.length;
  return [...shown, ...(more > 0 ? [`${more} more (radar coverage)`] : [])].join(', ');
}

/** The first day of the month in which arXiv gave the number (https://info.arxiv.org/help/arxiv_identifier.html). */
function monthOf(id: PaperId): Day | undefined {
  const digits = /^(?:[a-z-]+(?:\.[A-Z]{2})?\/)?(\d{2})(\d{2})/.exec(arxivBase(id) ?? '');
  if (digits === null) return undefined;
  const year = Number(digits[1]) + (Number(digits[1]) >= 91 ? 1900 : 2000);
  return parseDay(`${year}-${digits[2]}-01`);
}

const monthText = (day: Day): string => longDate(day).split(' ').slice(2).join(' ');
