/**
 * How a store comes into being and grows: an append-only list. Released migrations are never edited; `fixtures/schema.sql`
 * is what they lead to. The store remembers the number of applied migrations in `user_version`.
 */
import { RadarError } from '../errors.ts';
import type { Connection } from './connection.ts';

/** `radr` in `PRAGMA application_id`, by which `file` and radar tell a store from other SQLite databases. */
export const APPLICATION_ID = 0x72616472;

export interface Migration {
  readonly name: string;
  readonly up: (db: Pick<Connection, 'exec' | 'run' | 'all'>) => void;
}

/**
 * `lists` gives every (source, category) a number, so that the daily path seeks one short range for each list instead
 * of walking the archive. Feedback and deliveries keep ids, not keys: they may name papers the store does not know yet.
 * A version's text stands in `paper_versions` only once another version has taken its place in `papers`.
 */
const FIRST = `
CREATE TABLE papers (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  version INTEGER,
  title TEXT NOT NULL,
  abstract TEXT NOT NULL,
  tex_title TEXT,
  tex_abstract TEXT,
  authors TEXT NOT NULL,
  categories TEXT NOT NULL,
  published_on TEXT,
  doi TEXT,
  journal_ref TEXT,
  comment TEXT,
  license TEXT,
  link_abstract TEXT NOT NULL,
  link_pdf TEXT,
  link_html TEXT,
  first_seen_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
);
CREATE TABLE paper_versions (
  paper INTEGER NOT NULL REFERENCES papers (key),
  version INTEGER NOT NULL,
  first_seen_at TEXT NOT NULL,
  title TEXT,
  abstract TEXT,
  authors TEXT,
  PRIMARY KEY (paper, version)
) WITHOUT ROWID;
CREATE TABLE lists (
  key INTEGER PRIMARY KEY,
  source TEXT NOT NULL,
  category TEXT NOT NULL,
  UNIQUE (source, category)
);
CREATE TABLE announcements (
  list INTEGER NOT NULL REFERENCES lists (key),
  day TEXT NOT NULL,
  paper INTEGER NOT NULL REFERENCES papers (key),
  type TEXT NOT NULL CHECK (type IN ('new', 'cross', 'replace', 'replace-cross')),
  version INTEGER,
  first_seen_at TEXT NOT NULL,
  PRIMARY KEY (list, day, paper)
) WITHOUT ROWID;
CREATE INDEX announcements_by_paper ON announcements (paper);
CREATE VIRTUAL TABLE paper_search USING fts5 (
  title, abstract, authors,
  content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2'
);
CREATE TABLE search_queue (
  paper INTEGER PRIMARY KEY REFERENCES papers (key)
);
CREATE TABLE coverage (
  date TEXT NOT NULL,
  source TEXT NOT NULL,
  category TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('complete', 'partial', 'stale', 'none-announced', 'failed')),
  announced INTEGER NOT NULL,
  new_papers INTEGER NOT NULL,
  cross_lists INTEGER NOT NULL,
  replaced INTEGER NOT NULL,
  checked_at TEXT NOT NULL,
  reason TEXT,
  PRIMARY KEY (date, source, category)
) WITHOUT ROWID;
CREATE TABLE feedback (
  paper TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('like', 'dislike', 'save', 'read')),
  at TEXT NOT NULL,
  PRIMARY KEY (paper, kind)
) WITHOUT ROWID;
CREATE TABLE feedback_log (
  seq INTEGER PRIMARY KEY,
  step INTEGER NOT NULL,
  at TEXT NOT NULL,
  change TEXT NOT NULL CHECK (change IN ('added', 'removed')),
  paper TEXT NOT NULL,
  kind TEXT NOT NULL,
  given_at TEXT NOT NULL,
  undoes INTEGER
);
CREATE INDEX feedback_log_by_step ON feedback_log (step);
CREATE INDEX feedback_log_by_undone ON feedback_log (undoes) WHERE undoes IS NOT NULL;
CREATE TABLE digests (
  profile TEXT NOT NULL,
  date TEXT NOT NULL,
  since TEXT NOT NULL,
  generated_at TEXT NOT NULL,
  fingerprint TEXT,
  digest TEXT NOT NULL,
  PRIMARY KEY (profile, date)
);
CREATE TABLE deliveries (
  profile TEXT NOT NULL,
  date TEXT NOT NULL,
  since TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (profile, date)
) WITHOUT ROWID;
CREATE TABLE delivered_papers (
  profile TEXT NOT NULL,
  paper TEXT NOT NULL,
  date TEXT NOT NULL,
  PRIMARY KEY (profile, paper)
) WITHOUT ROWID;
CREATE INDEX delivered_papers_by_paper ON delivered_papers (paper);
CREATE TABLE model_calls (
  key INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  host TEXT NOT NULL,
  model TEXT NOT NULL,
  purpose TEXT NOT NULL,
  prompt_version TEXT NOT NULL,
  cache_key TEXT,
  input_tokens INTEGER NOT NULL,
  output_tokens INTEGER NOT NULL,
  cost_usd REAL,
  duration_ms INTEGER NOT NULL,
  outcome TEXT NOT NULL,
  error TEXT,
  request_id TEXT
);
CREATE INDEX model_calls_by_time ON model_calls (at);
CREATE TABLE model_replies (
  cache_key TEXT PRIMARY KEY,
  reply TEXT NOT NULL,
  at TEXT NOT NULL
);
CREATE TABLE http_validators (
  url TEXT PRIMARY KEY,
  etag TEXT,
  last_modified TEXT,
  batch_day TEXT,
  verdict TEXT
) WITHOUT ROWID;
CREATE TABLE services (
  service TEXT PRIMARY KEY,
  last_start INTEGER,
  hold_until INTEGER,
  hold_reason TEXT
) WITHOUT ROWID;
CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;
`;

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

export const MIGRATIONS: readonly Migration[] = [
  { name: 'papers, announcements, coverage, feedback, deliveries, calls', up: (db) => db.exec(FIRST) },
  { name: 'rankings kept for the next listing', up: (db) => db.exec(RANKINGS) },
  { name: 'harvests that can be resumed', up: (db) => db.exec(HARVESTS) },
];

/** What a database says of itself, however it was read. */
export interface Marks {
  readonly applicationId: number;
  readonly userVersion: number;
  /** Whether it holds no table at all. */
  readonly isBlank: boolean;
}

/** @throws RadarError `store` for the database of another program or of a newer radar. */
export function checkMarks(
  file: string,
  marks: Marks,
  migrations: readonly Migration[] = MIGRATIONS,
): 'radar' | 'blank' {
  const isUnmarked = marks.applicationId === 0 && marks.userVersion === 0 && marks.isBlank;
  if (marks.applicationId !== APPLICATION_ID && !isUnmarked) {
    throw new RadarError('store', `${file} is a database of another program, not a radar store`, {
      hint: 'Nothing was changed. Move the file away, or set RADAR_DATA_DIR to another folder.',
    });
  }
  if (marks.userVersion > migrations.length) {
    throw new RadarError('store', `the store ${file} was written by a newer radar`, {
      hint: 'Nothing was changed. Update radar, or set RADAR_DATA_DIR to another folder.',
    });
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
