/** Validators for conditional requests (RFC 9110, 13.1), with what the answer they belong to had brought. */

import { hideCredentials } from '../../net/address.ts';
import type { Day, Verdict } from '../../paper.ts';
import { connectionOf, type Store } from '../file/connection.ts';

export interface StoredValidators {
  readonly etag?: string;
  readonly lastModified?: string;
  /** The announcement day of the batch they validate. */
  readonly batchDay?: Day;
  /** What the ledger said of that batch. */
  readonly verdict?: Verdict;
}

interface Row {
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly batchDay: Day | null;
  readonly verdict: Verdict | null;
}

/** An address is stored, and looked for, without the name and password it may hold. */
export function getValidators(store: Store, url: string): StoredValidators | undefined {
  const row = connectionOf(store).get<Row>(
    'SELECT etag, last_modified AS lastModified, batch_day AS batchDay, verdict FROM http_validators WHERE url = ?',
    hideCredentials(url),
  );
  if (row === undefined) return undefined;
  return {
    ...(row.etag === null ? {} : { etag: row.etag }),
    ...(row.lastModified === null ? {} : { lastModified: row.lastModified }),
    ...(row.batchDay === null ? {} : { batchDay: row.batchDay }),
    ...(row.verdict === null ? {} : { verdict: row.verdict }),
  };
}

/** Replaces whatever was known of the address. */
export function saveValidators(store: Store, url: string, validators: StoredValidators): void {
  connectionOf(store).run(
    'INSERT OR REPLACE INTO http_validators (url, etag, last_modified, batch_day, verdict) VALUES (?, ?, ?, ?, ?)',
    hideCredentials(url),
    validators.etag ?? null,
    validators.lastModified ?? null,
    validators.batchDay ?? null,
    validators.verdict ?? null,
  );
}

export function forgetValidators(store: Store, url: string): void {
  connectionOf(store).run('DELETE FROM http_validators WHERE url = ?', hideCredentials(url));
}
