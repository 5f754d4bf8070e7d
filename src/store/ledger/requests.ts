/** Facts that all of a user's radars share: when a service was asked last, until when it wants peace, small numbers. */
import type { Message } from '../../messages/message.ts';
import { isStanding } from '../../net/retry-after.ts';
import { connectionOf, type Store } from '../file/connection.ts';
import { messageOf } from '../rows.ts';

export interface Reservation {
  readonly service: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Milliseconds between the starts of two requests. */
  readonly interval: number;
}

/** Beyond this a last start in the future was written by a clock that has been set back since. */
const CLOCK_SLACK = 60_000;

/**
 * Reserves the next start of a request to a service, for all processes together (arXiv's terms: one request every three
 * seconds from all of a user's programs, info.arxiv.org/help/api/tou), and returns it in milliseconds since the epoch.
 */
export function reserveRequest(store: Store, { service, now, interval }: Reservation): number {
  const db = connectionOf(store);
  return db.transaction(() => {
    const last = db.get<{ at: number | null }>(
      'SELECT last_start AS at FROM services WHERE service = ?',
      service,
    )?.at;
    const trusted =
      last === undefined || last === null ? undefined : last > now + interval + CLOCK_SLACK ? now : last;
    const start = Math.ceil(trusted === undefined ? now : Math.max(now, trusted + interval));
    db.run(
      `INSERT INTO services (service, last_start) VALUES (?, ?)
       ON CONFLICT DO UPDATE SET last_start = excluded.last_start`,
      service,
      start,
    );
    return start;
  });
}

export interface Hold {
  /** Milliseconds since the epoch. */
  readonly until: number;
  readonly reason: Message;
}

/** Remembers a Retry-After for this and later runs. The latest word of the service counts. */
export function holdService(store: Store, hold: Hold & { readonly service: string }): void {
  connectionOf(store).run(
    `INSERT INTO services (service, hold_until, hold_reason) VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET hold_until = excluded.hold_until, hold_reason = excluded.hold_reason`,
    hold.service,
    Math.ceil(hold.until),
    JSON.stringify(hold.reason),
  );
}

/**
 * What a service asks for at `now`. A hold that is further off than anybody can mean was written while this machine's clock
 * was wrong, or by an older radar that believed everything: it does not count, and the service may be asked.
 */
export function serviceHold(store: Store, service: string, now: number): Hold | undefined {
  const db = connectionOf(store);
  const hold = db.get<{ until: number; reason: string }>(
    `SELECT hold_until AS until, hold_reason AS reason FROM services WHERE service = ? AND hold_until IS NOT NULL`,
    service,
  );
  if (hold === undefined || !isStanding(hold.until, now)) return undefined;
  return { ...hold, reason: messageOf(hold.reason, db.file, ['row-pause', service]) };
}

export function getMeta(store: Store, key: string): string | undefined {
  return connectionOf(store).get<{ value: string }>('SELECT value FROM meta WHERE key = ?', key)?.value;
}

export function setMeta(store: Store, key: string, value: string): void {
  connectionOf(store).run(
    'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
    key,
    value,
  );
}
