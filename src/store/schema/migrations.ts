/**
 * How a store comes into being and grows: an append-only list. Released migrations are never edited; `fixtures/schema.sql`
 * is what they lead to. The store remembers the number of applied migrations in `user_version`.
 */
import { RadarError } from '../../errors.ts';
import type { Connection } from '../file/connection.ts';
import { addArchiveTables } from './archive-tables.ts';
import { addCitekeys } from './citekey-table.ts';
import { repairDois } from './doi-repair.ts';
import { FIRST_TABLES } from './first-tables.ts';
import { WORK_TABLES } from './work-tables.ts';

/** `radr` in `PRAGMA application_id`, by which `file` and radar tell a store from other SQLite databases. */
export const APPLICATION_ID = 0x72616472;

export interface Migration {
  readonly name: string;
  readonly up: (db: Pick<Connection, 'exec' | 'run' | 'all'>) => void;
}

const RANKINGS = `
CREATE TABLE rankings (
  number INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  ranking TEXT NOT NULL
);
`;

const HARVESTS = `
CREATE TABLE harvests (
  key INTEGER PRIMARY KEY,
  purpose TEXT NOT NULL,
  source TEXT NOT NULL,
  category TEXT NOT NULL,
  since TEXT NOT NULL,
  position TEXT,
  finished INTEGER NOT NULL DEFAULT 0,
  unreadable INTEGER NOT NULL DEFAULT 0,
  UNIQUE (purpose, source, category)
);
CREATE TABLE harvested (
  harvest INTEGER NOT NULL REFERENCES harvests (key),
  paper TEXT NOT NULL,
  datestamp TEXT NOT NULL,
  versions TEXT NOT NULL,
  categories TEXT NOT NULL,
  PRIMARY KEY (harvest, paper)
) WITHOUT ROWID;
`;

/** 1 where a call broke off before the service had counted, so that its tokens are radar's own estimate. */
const ESTIMATED = 'ALTER TABLE model_calls ADD COLUMN estimated INTEGER NOT NULL DEFAULT 0';

/**
 * The interest a paper was marked for, where one was named. `embeddings` keeps what an embeddings server answered: a text
 * is known by its mark (a paper with its version, or a hash), and a vector is bytes that `scale` makes numbers of.
 */
const INTERESTS_AND_EMBEDDINGS = `
ALTER TABLE feedback ADD COLUMN interest TEXT;
ALTER TABLE feedback_log ADD COLUMN interest TEXT;
CREATE TABLE embeddings (
  number INTEGER PRIMARY KEY,
  model TEXT NOT NULL,
  mark TEXT NOT NULL,
  scale REAL NOT NULL,
  vector BLOB NOT NULL,
  UNIQUE (model, mark)
);
`;

/**
 * `guessed`: the day is arXiv's schedule's word, not a feed's or a datestamp's. `origin`: `oai` or `api` where a day was not
 * read from its own feed. `read_again_at`: when its late holes were looked for.
 */
const LEDGER = `
ALTER TABLE announcements ADD COLUMN guessed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE coverage ADD COLUMN origin TEXT;
ALTER TABLE coverage ADD COLUMN read_again_at TEXT;
`;

/** Why days and services are as they are was kept in English; what is kept now is a message (`messages/message.ts`) as JSON. */
const REASONS = `
UPDATE coverage SET reason = json_array('text', reason) WHERE reason IS NOT NULL;
UPDATE services SET hold_reason = json_array('text', hold_reason) WHERE hold_reason IS NOT NULL;
`;

/** What radar changed in configuration files, whole before and after: an edit is undone byte for byte or not at all. */
const CONFIG_EDITS = `
CREATE TABLE config_edits (
  key INTEGER PRIMARY KEY,
  file TEXT NOT NULL,
  before TEXT,
  after TEXT NOT NULL,
  command TEXT NOT NULL,
  at TEXT NOT NULL,
  step INTEGER NOT NULL,
  undone_at TEXT
) STRICT;
`;

/** `at` is null while an output is owed the digest; `papers` are those it has had of it, a JSON array of ids. */
const OUTPUTS = `
CREATE TABLE output_deliveries (
  profile TEXT NOT NULL,
  output TEXT NOT NULL,
  date TEXT NOT NULL,
  at TEXT,
  papers TEXT NOT NULL DEFAULT '[]',
  PRIMARY KEY (profile, output, date)
) WITHOUT ROWID;
`;

/** What the reader writes of a paper, and each change of it: a step of the stack that `radar undo` goes back on. */
const NOTES = `
CREATE TABLE notes (
  paper TEXT PRIMARY KEY,
  text TEXT NOT NULL,
  at TEXT NOT NULL
) WITHOUT ROWID, STRICT;
CREATE TABLE note_log (
  step INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  paper TEXT NOT NULL,
  before TEXT,
  before_at TEXT,
  after TEXT,
  undone_at TEXT
) STRICT;
`;

export const MIGRATIONS: readonly Migration[] = [
  { name: 'papers, announcements, coverage, feedback, deliveries, calls', up: (db) => db.exec(FIRST_TABLES) },
  { name: 'rankings kept for the next listing', up: (db) => db.exec(RANKINGS) },
  { name: 'harvests that can be resumed', up: (db) => db.exec(HARVESTS) },
  { name: 'works across sources, and what was looked up by DOI', up: (db) => db.exec(WORK_TABLES) },
  { name: 'model calls whose tokens are estimated', up: (db) => db.exec(ESTIMATED) },
  {
    name: 'the interest of a mark, and vectors of an embeddings server',
    up: (db) => db.exec(INTERESTS_AND_EMBEDDINGS),
  },
  { name: 'how days were read, and whether again', up: (db) => db.exec(LEDGER) },
  { name: 'reasons are messages', up: (db) => db.exec(REASONS) },
  { name: 'a paper has one DOI, however it was spelt', up: repairDois },
  { name: 'one citation key a paper', up: addCitekeys },
  { name: 'changes of configuration files that can be undone', up: (db) => db.exec(CONFIG_EDITS) },
  { name: 'what each output has had', up: (db) => db.exec(OUTPUTS) },
  { name: 'days, categories and vectors of the archive', up: addArchiveTables },
  { name: 'notes of the reader', up: (db) => db.exec(NOTES) },
];

/** What a database says of itself, however it was read. */
export interface DatabaseMarks {
  readonly applicationId: number;
  readonly userVersion: number;
  /** Whether it holds no table at all. */
  readonly isBlank: boolean;
}

/** @throws RadarError `store` for the database of another program or of a newer radar. */
export function checkMarks(
  file: string,
  marks: DatabaseMarks,
  migrations: readonly Migration[] = MIGRATIONS,
): 'radar' | 'blank' {
  const isUnmarked = marks.applicationId === 0 && marks.userVersion === 0 && marks.isBlank;
  if (marks.applicationId !== APPLICATION_ID && !isUnmarked) {
    throw new RadarError('store', ['store-of-another-program', file], { hint: ['move-file-away'] });
  }
  if (marks.userVersion > migrations.length) {
    throw new RadarError('store', ['store-newer', file], { hint: ['update-radar'] });
  }
  return isUnmarked ? 'blank' : 'radar';
}

/** The same by the database itself, its log included. Reads only. */
export function checkKind(db: Connection, migrations: readonly Migration[] = MIGRATIONS): 'radar' | 'blank' {
  const marks = {
    applicationId: Number(db.pragma('application_id')),
    userVersion: Number(db.pragma('user_version')),
    isBlank: db.get('SELECT 1 FROM sqlite_schema LIMIT 1') === undefined,
  };
  return checkMarks(db.file, marks, migrations);
}

/** Whether migrations are still to be applied. */
export function isOutdated(db: Connection, migrations: readonly Migration[] = MIGRATIONS): boolean {
  return Number(db.pragma('user_version')) < migrations.length;
}

/**
 * Applies what is missing, each migration in one transaction with its stamp: an interruption leaves the version before
 * it. The version is read again under the write lock, since another radar may be doing the same.
 */
export function migrate(db: Connection, migrations: readonly Migration[] = MIGRATIONS): void {
  migrations.forEach((migration, index) => {
    if (Number(db.pragma('user_version')) > index) return;
    db.transaction(() => {
      if (checkKind(db, migrations) === 'blank') db.pragma(`application_id = ${APPLICATION_ID}`);
      if (Number(db.pragma('user_version')) > index) return;
      migration.up(db);
      db.pragma(`user_version = ${index + 1}`);
    });
  });
}
