/** Which papers a stored digest shows: for who needs no more of it, without checking the rest. */
import type { PaperId } from '../../paper.ts';
import { connectionOf, type Store } from '../file/connection.ts';
import { damagedRow } from '../file/failure.ts';
import type { DigestOf } from '../ledger/deliveries.ts';

/** In their order; undefined where there is no digest of that day. @throws RadarError `store` where the row is damaged. */
export function digestPapers(store: Store, { profile, date }: DigestOf): readonly PaperId[] | undefined {
  const db = connectionOf(store);
  const row = db.get<{ digest: string }>(
    'SELECT digest FROM digests WHERE profile = ? AND date = ?',
    profile,
    date,
  );
  if (row === undefined) return undefined;
  const ids = idsIn(row.digest);
  if (ids === undefined) throw damagedRow(db.file, ['row-digest', date, profile]);
  return ids;
}

function idsIn(text: string): readonly PaperId[] | undefined {
  try {
    const digest = JSON.parse(text) as {
      readonly papers: readonly { readonly paper: { readonly id: PaperId } }[];
    };
    const ids = digest.papers.map(({ paper }) => paper.id);
    return ids.every((id) => typeof id === 'string') ? ids : undefined;
  } catch {
    return undefined;
  }
}
