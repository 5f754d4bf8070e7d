/** Announced papers, a reader and a morning, for tests of what is chosen from a store. */
import { fileURLToPath } from 'node:url';
import { type Config, configSchema } from '../../src/config/schema.ts';
import type { Clock } from '../../src/context.ts';
import type { AnnounceType, Instant, Paper, PaperId } from '../../src/paper.ts';
import type { Store } from '../../src/store/file/open.ts';
import { markDelivered } from '../../src/store/ledger/deliveries.ts';
import { saveAnnouncements } from '../../src/store/papers.ts';
import { AT, day, paperId, sampleAnnouncement, samplePaper } from './store.ts';

/** Where the files that ship with radar are. */
export const packageRoot = fileURLToPath(new URL('../../', import.meta.url));

/** A Monday, with arXiv's batch out. */
export const MONDAY = day('2026-04-20');
export const TUESDAY = day('2026-04-21');
export const FRIDAY = day('2026-04-17');

/** A clock that stands still. */
export const clockAt = (instant: string): Clock => ({
  now: () => Date.parse(instant),
  sleep: async () => {},
});

/** A configuration that reads cs.LG, unless told otherwise. */
export const readerConfig = (fields: Record<string, unknown> = {}): Config =>
  configSchema.parse({ sources: { arxiv: { categories: ['cs.LG'] } }, ...fields });

interface Announced extends Partial<Paper> {
  readonly category?: string;
  readonly on?: string;
  readonly type?: AnnounceType;
  /** When radar learned of it. */
  readonly seen?: Instant;
}

/** Announces an arXiv paper, on Monday in cs.LG unless told otherwise. */
export function announce(store: Store, bare: string, fields: Announced = {}): PaperId {
  const { category, on = MONDAY, type, seen = AT, ...paper } = fields;
  const list = { day: on, ...(category === undefined ? {} : { category }), ...(type ? { type } : {}) };
  saveAnnouncements(store, [sampleAnnouncement(samplePaper(bare, paper), list)], seen);
  return paperId(`arxiv:${bare}`);
}

/** Counts papers as shown by the digest of a day. */
export function deliver(store: Store, date: string, shown: readonly PaperId[], at: Instant = AT): void {
  markDelivered(store, { profile: 'default', date: day(date), shown, at });
}
