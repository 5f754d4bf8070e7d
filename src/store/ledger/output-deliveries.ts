/** What each output of a run has had, and what it is still owed. */
import type { Day, Instant, PaperId } from '../../paper.ts';
import { connectionOf, type Store } from '../file/connection.ts';

export interface OutputDelivery {
  readonly date: Day;
  /** Absent while it is owed. */
  readonly at?: Instant;
  readonly papers: readonly PaperId[];
}

interface Line {
  readonly profile: string;
  /** The output by a name that stays; no secret of it. */
  readonly output: string;
}

/** From now on these outputs are owed the digest of that date, unless they have had it. */
export function owe(store: Store, profile: string, date: Day, outputs: readonly string[]): void {
  const db = connectionOf(store);
  for (const output of outputs)
    db.run(
      'INSERT INTO output_deliveries (profile, output, date) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
      profile,
      output,
      date,
    );
}

/** What the output is owed, the earliest first. */
export function owed(store: Store, { profile, output }: Line): readonly Day[] {
  return connectionOf(store)
    .all<{ date: Day }>(
      'SELECT date FROM output_deliveries WHERE profile = ? AND output = ? AND at IS NULL ORDER BY date',
      profile,
      output,
    )
    .map(({ date }) => date);
}

export function outputDelivery(
  store: Store,
  { profile, output, date }: Line & { readonly date: Day },
): OutputDelivery | undefined {
  const row = connectionOf(store).get<{ at: Instant | null; papers: string }>(
    'SELECT at, papers FROM output_deliveries WHERE profile = ? AND output = ? AND date = ?',
    profile,
    output,
    date,
  );
  if (row === undefined) return undefined;
  const papers = JSON.parse(row.papers) as PaperId[];
  return { date, papers, ...(row.at === null ? {} : { at: row.at }) };
}

/** The output has the digest now, with these papers beside those it had. */
export function settle(
  store: Store,
  { profile, output, date, at, papers }: Line & Required<OutputDelivery>,
): void {
  const db = connectionOf(store);
  const before = outputDelivery(store, { profile, output, date })?.papers ?? [];
  db.run(
    `INSERT INTO output_deliveries (profile, output, date, at, papers) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET (at, papers) = (excluded.at, excluded.papers)`,
    profile,
    output,
    date,
    at,
    JSON.stringify([...new Set([...before, ...papers])]),
  );
}
