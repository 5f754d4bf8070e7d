/** The tables behind search over an archive of millions. Part of a released migration: never edited. */
import type { Connection } from '../file/connection.ts';

/** A day as a number, 20260618: four bytes of an index entry instead of eleven. */
const dayNumber = (text: string): string => `CAST(replace(substr(${text}, 1, 10), '-', '') AS INTEGER)`;

/**
 * Paper `papers.key`: the day of its first announcement, or, where it was never announced, the day it was published or
 * first seen (`announced` 0). Made with the index; triggers keep it true whatever moves an announcement afterwards.
 */
const DAYS = `
CREATE TABLE paper_days (
  paper INTEGER PRIMARY KEY REFERENCES papers (key),
  day INTEGER NOT NULL,
  announced INTEGER NOT NULL
);
CREATE INDEX paper_days_by_day ON paper_days (day);
`;

const FIRST_DAY = `
  SELECT min(announcements.day) IS NOT NULL,
    ${dayNumber('coalesce(min(announcements.day), papers.published_on, papers.first_seen_at)')}
  FROM papers LEFT JOIN announcements ON announcements.paper = papers.key WHERE papers.key = old.paper`;

const DAY_TRIGGERS = `
CREATE TRIGGER announcement_added AFTER INSERT ON announcements BEGIN
  UPDATE paper_days SET day = ${dayNumber('new.day')}, announced = 1
  WHERE paper = new.paper AND (announced = 0 OR day > ${dayNumber('new.day')});
END;
CREATE TRIGGER announcement_moved AFTER UPDATE OF day, paper ON announcements BEGIN
  UPDATE paper_days SET (announced, day) = (${FIRST_DAY}) WHERE paper = old.paper;
  UPDATE paper_days SET day = ${dayNumber('new.day')}, announced = 1
  WHERE paper = new.paper AND (announced = 0 OR day > ${dayNumber('new.day')});
END;
CREATE TRIGGER announcement_removed AFTER DELETE ON announcements BEGIN
  UPDATE paper_days SET (announced, day) = (${FIRST_DAY}) WHERE paper = old.paper;
END;
`;

/** A category as it is spelt, and `cs.*` for all of an archive; NOCASE, as people type them. */
const CATEGORIES = `
CREATE TABLE categories (
  key INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE
);
CREATE TABLE paper_categories (
  category INTEGER NOT NULL REFERENCES categories (key),
  paper INTEGER NOT NULL REFERENCES papers (key),
  PRIMARY KEY (category, paper)
) WITHOUT ROWID;
`;

/** Places of papers in the shipped space, many to a row (search/vectors.ts), and those that have none yet. */
const VECTORS = `
CREATE TABLE paper_vectors (
  chunk INTEGER PRIMARY KEY,
  vectors BLOB NOT NULL
);
CREATE TABLE vector_queue (
  paper INTEGER PRIMARY KEY REFERENCES papers (key)
);
`;

/** What stands in the index already; what waits for it is in `search_queue`. A damaged column keeps no store from being opened. */
const FILL = `
INSERT INTO paper_days (paper, day, announced)
SELECT papers.key, ${dayNumber('coalesce(min(announcements.day), papers.published_on, papers.first_seen_at)')},
  min(announcements.day) IS NOT NULL
FROM papers LEFT JOIN announcements ON announcements.paper = papers.key GROUP BY papers.key;
CREATE TEMP TABLE named AS SELECT papers.key AS paper, json_each.value AS name
FROM papers, json_each(CASE WHEN json_valid(categories) THEN categories ELSE '[]' END);
INSERT INTO temp.named SELECT paper, substr(name, 1, instr(name, '.')) || '*' FROM temp.named WHERE instr(name, '.') > 1;
INSERT OR IGNORE INTO categories (name) SELECT DISTINCT name FROM temp.named ORDER BY name;
INSERT OR IGNORE INTO paper_categories (category, paper)
SELECT categories.key, paper FROM temp.named JOIN categories USING (name) ORDER BY categories.key, paper;
DROP TABLE temp.named;
INSERT INTO vector_queue (paper) SELECT key FROM papers;
`;

export const ARCHIVE_TABLES = [DAYS, DAY_TRIGGERS, CATEGORIES, VECTORS].join('');

export function addArchiveTables(db: Pick<Connection, 'exec'>): void {
  db.exec(ARCHIVE_TABLES);
  db.exec(FILL);
}
