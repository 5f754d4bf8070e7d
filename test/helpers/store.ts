/** Stores and records for tests. */

import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { RadarError } from '../../src/errors.ts';
import { say } from '../../src/messages/say.ts';
import type { Announcement, AnnounceType, Day, Paper, PaperId } from '../../src/paper.ts';
import type { Connection } from '../../src/store/file/connection.ts';
import {
  closeStore,
  type OpenOptions,
  openMemoryStore,
  openStore,
  type Store,
} from '../../src/store/file/open.ts';
import { saveAnnouncements } from '../../src/store/papers.ts';
import { PAPER_COLUMNS, rowOf, valuesOf } from '../../src/store/rows.ts';

export const AT = '2026-04-20T06:00:00.000Z';
export const LATER = '2026-04-20T18:00:00.000Z';

export const paperId = (text: string): PaperId => text as PaperId;
export const day = (text: string): Day => text as Day;

/** An empty store in memory, closed when the test ends. */
export function memoryStore(): Store {
  const store = openMemoryStore();
  onTestFinished(() => closeStore(store));
  return store;
}

/** A folder of its own for the test, removed when it ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'radar-store-'));
  onTestFinished(() => {
    chmodSync(folder, 0o700);
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** A small whole paper; `bare` is its arXiv id without version. */
export function samplePaper(bare: string, fields: Partial<Paper> = {}): Paper {
  const categories = fields.categories ?? ['cs.LG'];
  return {
    id: paperId(`arxiv:${bare}`),
    version: 1,
    title: `On the subject of ${bare}`,
    abstract: `We study ${bare}. The result is good.`,
    authors: ['Ada Lovelace', 'Émilie du Châtelet'],
    categories,
    primaryCategory: categories[0] ?? '',
    links: { abstract: `https://arxiv.org/abs/${bare}`, pdf: `https://arxiv.org/pdf/${bare}v1` },
    ...fields,
  };
}

export function sampleAnnouncement(
  paper: Paper,
  fields: { source?: string; category?: string; day?: string; type?: AnnounceType } = {},
): Announcement {
  return {
    source: fields.source ?? 'arxiv',
    category: fields.category ?? 'cs.LG',
    day: day(fields.day ?? '2026-04-20'),
    type: fields.type ?? 'new',
    paper,
  };
}

/** Where a store may be made. */
export const place = () => join(temporaryFolder(), 'radar.db');

export function opened(file: string, options?: OpenOptions) {
  const store = openStore(file, options);
  onTestFinished(() => closeStore(store));
  return store;
}

/** A store with a paper, closed. */
export function storeOnDisk(): string {
  const file = place();
  const store = openStore(file);
  saveAnnouncements(store, [sampleAnnouncement(samplePaper('1'))], AT);
  closeStore(store);
  return file;
}

/** What the store says in English when it refuses, with a whole sentence of what to do. */
export const refusal = (message: RegExp) => ({
  $$typeof: Symbol.for('jest.asymmetricMatcher'),
  asymmetricMatch: (error: unknown): boolean =>
    error instanceof RadarError &&
    error.code === 'store' &&
    message.test(say('en', error.what)) &&
    error.hint !== undefined &&
    say('en', error.hint).endsWith('.'),
  toString: () => `a refusal that says ${message}`,
  toAsymmetricMatcher: () => `a refusal that says ${message}`,
});

/** A row of `papers` as every version of radar has written it since the first, into a store of any version. */
export function insertAsBefore(db: Connection, paper: Paper): void {
  db.run(
    `INSERT INTO papers (${PAPER_COLUMNS}, first_seen_at, changed_at) VALUES (${'?, '.repeat(17)}?)`,
    ...valuesOf(rowOf(paper)),
    AT,
    AT,
  );
}
