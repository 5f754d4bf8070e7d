/** Parsing and storing a feed of 2,000 items, against the bare parse of the same bytes plus bare inserts of the same rows. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { parseArxivFeed } from '../src/sources/arxiv/parse-feed.ts';
import { toAnnouncement } from '../src/sources/arxiv/to-announcement.ts';
import { openDatabase } from '../src/store/file/driver.ts';
import { closeStore, openStore } from '../src/store/file/open.ts';
import { saveAnnouncements } from '../src/store/papers.ts';
import { type BenchRow, callTime, inPairs } from './lib/measure.ts';
import { largeFeed } from './lib/sample.ts';

const ITEMS = 2000;

export function feedBenchmark(runs: number): BenchRow[] {
  const bytes = new TextEncoder().encode(largeFeed(ITEMS));
  const folder = mkdtempSync(join(tmpdir(), 'radar-bench-'));
  let file = 0;
  const fresh = () => join(folder, `${++file}.db`);
  try {
    const radar = () => {
      const store = openStore(fresh());
      const ms = callTime(() => {
        const feed = parseArxivFeed(bytes);
        if (feed.kind !== 'feed' || feed.items.length !== ITEMS || feed.day === undefined) {
          throw new Error('the feed was not read whole');
        }
        const { day } = feed;
        saveAnnouncements(
          store,
          feed.items.map((item) => toAnnouncement(item, 'cs.LG', day)),
          '2026-06-18T12:00:00.000Z',
        );
      });
      closeStore(store);
      return ms;
    };
    return [
      {
        name: `parse and store ${ITEMS} items, to bare parse and inserts`,
        limit: 2,
        ...inPairs(runs, radar, () => bare(bytes, fresh())),
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What no implementation can do without: one XML parse, and the rows of radar's own tables in one transaction. */
function bare(bytes: Uint8Array, file: string): number {
  const db = openDatabase(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = NORMAL');
  db.exec(`CREATE TABLE papers (id TEXT PRIMARY KEY, title TEXT, abstract TEXT, authors TEXT, categories TEXT, seen TEXT);
    CREATE TABLE versions (id TEXT, version INTEGER, seen TEXT, PRIMARY KEY (id, version));
    CREATE TABLE announcements (list INTEGER, day TEXT, id TEXT, type TEXT, seen TEXT, PRIMARY KEY (list, day, id)) WITHOUT ROWID;
    CREATE INDEX by_id ON announcements (id);
    CREATE TABLE search_queue (paper INTEGER PRIMARY KEY);`);
  const ms = callTime(() => {
    const { item } = new XMLParser({ ignoreAttributes: false }).parse(Buffer.from(bytes).toString('utf8')).rss
      .channel;
    const insert = {
      paper: db.prepare('INSERT INTO papers VALUES (?, ?, ?, ?, ?, ?)'),
      version: db.prepare('INSERT INTO versions VALUES (?, ?, ?)'),
      announcement: db.prepare('INSERT INTO announcements VALUES (1, ?, ?, ?, ?)'),
      queue: db.prepare('INSERT INTO search_queue VALUES (?)'),
    };
    db.transaction(() => {
      for (const [index, one] of item.entries()) {
        const { title, description } = one;
        const id = one.link;
        insert.paper.run(id, title, description, one['dc:creator'], String(one.category), '2026');
        insert.version.run(id, 1, '2026');
        insert.announcement.run('2026-06-18', id, one['arxiv:announce_type'], '2026');
        insert.queue.run(index + 1);
      }
    })();
  });
  db.close();
  return ms;
}
