/** What a store began with. Part of a released migration: never edited. */

/**
 * `lists` gives every (source, category) a number, so that the daily path seeks one short range for each list instead
 * of walking the archive. Feedback and deliveries keep ids, not keys: they may name papers the store does not know yet.
 * A version's text stands in `paper_versions` only once another version has taken its place in `papers`.
 */
export const FIRST_TABLES = `
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
