/** What counts as delivered: days and papers, for each profile by itself. */
import type { Day, Instant, PaperId } from '../../paper.ts';
import { connectionOf, type Store } from '../file/connection.ts';

/** One digest of one reader. */
export interface DigestOf {
  readonly profile: string;
  readonly date: Day;
}

export interface DeliveredDigest extends DigestOf {
  readonly shown: readonly PaperId[];
  readonly at: Instant;
  /** The first day the digest covers; by default that of the stored digest of that date, else the date. */
  readonly since?: Day;
}

/**
 * Counts a digest as delivered, all or nothing: call it once the digest is safely out. Each paper keeps the earliest
 * date; a digest delivered again keeps its earliest `since` and the latest time.
 */
export function markDelivered(store: Store, { profile, date, shown, at, since }: DeliveredDigest): void {
  const db = connectionOf(store);
  db.transaction(() => {
    const stored = db.get<{ since: Day }>(
      'SELECT since FROM digests WHERE profile = ? AND date = ?',
      profile,
      date,
    );
    db.run(
      `INSERT INTO deliveries (profile, date, since, at) VALUES (?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET since = min(since, excluded.since), at = max(at, excluded.at)`,
      profile,
      date,
      since ?? stored?.since ?? date,
      at,
    );
    for (const id of shown) {
      db.run(
        `INSERT INTO delivered_papers (profile, paper, date) VALUES (?, ?, ?)
         ON CONFLICT DO UPDATE SET date = excluded.date WHERE excluded.date < date`,
        profile,
        id,
        date,
      );
    }
  });
}

/** Those of `ids` that a digest of an earlier date showed. Costs one look-up for each id, whatever was ever delivered. */
export function deliveredBefore(
  store: Store,
  query: DigestOf & { readonly ids: Iterable<PaperId> },
): ReadonlySet<PaperId> {
  const rows = connectionOf(store).all<{ paper: PaperId }>(
    `SELECT paper FROM json_each(?) AS wanted CROSS JOIN delivered_papers
     WHERE profile = ? AND paper = wanted.value AND date < ?`,
    JSON.stringify([...query.ids]),
    query.profile,
    query.date,
  );
  return new Set(rows.map(({ paper }) => paper));
}

export interface Delivery {
  readonly date: Day;
  readonly since: Day;
  readonly at: Instant;
}

const DELIVERIES = 'SELECT date, since, at FROM deliveries WHERE profile = ?';
const LAST_DAY = '9999-12-31';

/** The delivered digest of the latest date, or of the latest one before `before`. */
export function lastDelivered(
  store: Store,
  profile: string,
  options: { readonly before?: Day } = {},
): Delivery | undefined {
  return connectionOf(store).get<Delivery>(
    `${DELIVERIES} AND date < ? ORDER BY date DESC LIMIT 1`,
    profile,
    options.before ?? LAST_DAY,
  );
}

/** The delivered digest of the earliest date. */
export function firstDelivered(store: Store, profile: string): Delivery | undefined {
  return connectionOf(store).get<Delivery>(`${DELIVERIES} ORDER BY date LIMIT 1`, profile);
}
