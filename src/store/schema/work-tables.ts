/** The tables behind links.ts and lookups.ts. Part of a released migration: never edited. */

/**
 * `work_keys` are hashes of works/blocking.ts, under which another appearance of a work is found without comparing it with
 * every paper. Hashes, not texts: two papers under one hash are compared anyway, and a row stays at twelve bytes. What waits
 * in `work_queue` is taken from its end, so that the news of the day never waits for a backfill. Triggers
 * fill it: no way of saving can forget to.
 */
export const WORK_TABLES = `
CREATE TABLE work_queue (
  place INTEGER PRIMARY KEY AUTOINCREMENT,
  paper INTEGER NOT NULL UNIQUE REFERENCES papers (key)
);
CREATE TABLE work_keys (
  hash INTEGER NOT NULL,
  paper INTEGER NOT NULL REFERENCES papers (key),
  PRIMARY KEY (hash, paper)
) WITHOUT ROWID;
CREATE INDEX work_keys_by_paper ON work_keys (paper);
CREATE TABLE work_links (
  a INTEGER NOT NULL REFERENCES papers (key),
  b INTEGER NOT NULL REFERENCES papers (key),
  reason TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (a, b),
  CHECK (a < b)
) WITHOUT ROWID;
CREATE INDEX work_links_by_b ON work_links (b);
CREATE TABLE stated_dois (
  paper INTEGER NOT NULL REFERENCES papers (key),
  doi TEXT NOT NULL,
  PRIMARY KEY (paper, doi)
) WITHOUT ROWID;
CREATE TABLE lookups (
  paper INTEGER PRIMARY KEY REFERENCES papers (key),
  outcome TEXT NOT NULL,
  tries INTEGER NOT NULL,
  next_at TEXT NOT NULL
);
CREATE TRIGGER paper_queued AFTER INSERT ON papers BEGIN
  INSERT INTO work_queue (paper) VALUES (new.key);
END;
CREATE TRIGGER paper_queued_again AFTER UPDATE OF title, abstract, authors, doi ON papers
WHEN (old.title, old.abstract, old.authors, old.doi) IS NOT (new.title, new.abstract, new.authors, new.doi) BEGIN
  DELETE FROM work_queue WHERE paper = new.key;
  INSERT INTO work_queue (paper) VALUES (new.key);
END;
INSERT INTO work_queue (paper) SELECT key FROM papers ORDER BY key;
`;
