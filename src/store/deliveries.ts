/** Stored digests, and what counts as delivered: days and papers, for each profile by itself. */
import type { Day, Digest, Instant, PaperId } from '../paper.ts';
import { digestOf } from './digest-column.ts';
import { connectionOf, type Store } from './file/connection.ts';
import { owe } from './output-deliveries.ts';

export interface StoredDigest {
  readonly digest: Digest;
  /** When a digest of that date was last delivered; absent where none was. */
  readonly deliveredAt?: Instant;
  /** What the digest was made from, as whoever saved it put it; absent where nothing was told. */
  readonly fingerprint?: string;
}

export interface SaveDigestOptions {
  readonly delivered: boolean;
  readonly fingerprint?: string;
  /** Outputs that are owed it, in the same breath: a run that is killed before it gets there owes it still. */
  readonly owedTo?: readonly string[];
}

interface Morning {
  readonly profile: string;
  readonly date: Day;
}

/**
 * Keeps the digest whole, one for each profile and date. With `delivered` its papers count as delivered at
 * `generatedAt`; without, what was delivered before stays so.
 */
export function saveDigest(store: Store, digest: Digest, options: SaveDigestOptions): void {
  const db = connectionOf(store);
  const profile = digest.profile.name;
  db.transaction(() => {
    db.run(
      `INSERT INTO digests (profile, date, since, generated_at, fingerprint, digest) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET (since, generated_at, fingerprint, digest) =
         (excluded.since, excluded.generated_at, excluded.fingerprint, excluded.digest)`,
      profile,
      digest.date,
      digest.since,
      digest.generatedAt,
      options.fingerprint ?? null,
      JSON.stringify(digest),
    );
    owe(store, profile, digest.date, options.owedTo ?? []);
    if (!options.delivered) return;
    // A card stands for its work in every place that it names.
    const shown = digest.papers.flatMap(({ paper, alsoAt = [] }) => [
      paper.id,
      ...alsoAt.map(({ id }) => id),
    ]);
    markDelivered(store, { profile, date: digest.date, since: digest.since, shown, at: digest.generatedAt });
  });
}

interface DigestRow {
  readonly profile: string;
  readonly date: Day;
  readonly digest: string;
  readonly deliveredAt: Instant | null;
  readonly fingerprint: string | null;
}

const DIGESTS = `
  SELECT d.profile, d.date, d.digest, d.fingerprint, deliveries.at AS deliveredAt
  FROM digests d LEFT JOIN deliveries USING (profile, date)`;

export function getDigest(store: Store, { profile, date }: Morning): StoredDigest | undefined {
  const db = connectionOf(store);
  const row = db.get<DigestRow>(`${DIGESTS} WHERE d.profile = ? AND d.date = ?`, profile, date);
  return row === undefined ? undefined : storedDigest(row, db.file);
}

/** The latest first. */
export function listDigests(
  store: Store,
  options: { readonly profile: string; readonly limit: number },
): StoredDigest[] {
  const db = connectionOf(store);
  return db
    .all<DigestRow>(
      `${DIGESTS} WHERE d.profile = ? ORDER BY d.date DESC LIMIT ?`,
      options.profile,
      options.limit,
    )
    .map((row) => storedDigest(row, db.file));
}

/** The digests of a window of dates, both ends included, the earliest first. */
export function digestsBetween(
  store: Store,
  { profile, from, to }: { readonly profile: string; readonly from: Day; readonly to: Day },
): Digest[] {
  const db = connectionOf(store);
  return db
    .all<DigestRow>(
      `${DIGESTS} WHERE d.profile = ? AND d.date BETWEEN ? AND ? ORDER BY d.date`,
      profile,
      from,
      to,
    )
    .map((row) => storedDigest(row, db.file).digest);
}

function storedDigest(row: DigestRow, file: string): StoredDigest {
  const digest = digestOf(row.digest, file, ['row-digest', row.date, row.profile]);
  return {
    digest,
    ...(row.deliveredAt === null ? {} : { deliveredAt: row.deliveredAt }),
    ...(row.fingerprint === null ? {} : { fingerprint: row.fingerprint }),
  };
}

export interface DeliveredDigest extends Morning {
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
  query: Morning & { readonly ids: Iterable<PaperId> },
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
