/** Which ids arXiv did not have, and when it was asked: they are not worth a request every morning. */
import { parseDay } from '../../calendar.ts';
import type { Day, PaperId } from '../../paper.ts';
import type { Store } from '../../store/file/open.ts';
import { getMeta, setMeta } from '../../store/ledger/requests.ts';

const KEY = 'arxiv.absentIds';

/** Anything else than such a record is as if nothing were known. */
export function readAbsent(store: Store): ReadonlyMap<PaperId, Day> {
  try {
    const record: unknown = JSON.parse(getMeta(store, KEY) ?? '{}');
    if (typeof record !== 'object' || record === null) return new Map();
    return new Map(
      Object.entries(record).flatMap(([id, text]): [PaperId, Day][] => {
        const day = typeof text === 'string' ? parseDay(text) : undefined;
        return day === undefined ? [] : [[id as PaperId, day]];
      }),
    );
  } catch {
    return new Map();
  }
}

export function rememberAbsent(store: Store, absent: ReadonlyMap<PaperId, Day>): void {
  const text = JSON.stringify(Object.fromEntries(absent));
  if (text !== (getMeta(store, KEY) ?? '{}')) setMeta(store, KEY, text);
}

/** Whole days from one to the other; negative for days to come. */
export function daysAgo(day: Day, today: Day): number {
  return Math.round((Date.parse(today) - Date.parse(day)) / 86_400_000);
}
