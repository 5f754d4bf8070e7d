/** Stored digests, one for each profile and date. */
import type { Day, Digest, Instant } from '../../paper.ts';
import { connectionOf, type Store } from '../file/connection.ts';
import { type DigestOf, markDelivered } from '../ledger/deliveries.ts';
import { owe } from '../ledger/output-deliveries.ts';
import { digestOf } from './digest-column.ts';

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

export function getDigest(store: Store, { profile, date }: DigestOf): StoredDigest | undefined {
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
