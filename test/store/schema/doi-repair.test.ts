import { expect, test } from 'vitest';
import type { Day, Paper, PaperId } from '../../../src/paper.ts';
import { addFeedback, listFeedback } from '../../../src/store/feedback.ts';
import { checkStore } from '../../../src/store/file/check.ts';
import { Connection } from '../../../src/store/file/connection.ts';
import { linkWorks } from '../../../src/store/links.ts';
import { getPaper, parseSearch, saveAnnouncements, searchPapers } from '../../../src/store/papers.ts';
import { addCitekeys } from '../../../src/store/schema/citekey-table.ts';
import { MIGRATIONS, migrate } from '../../../src/store/schema/migrations.ts';
import { AT, sampleAnnouncement, samplePaper } from '../../helpers/store.ts';

const LATER = '2026-06-20T08:00:00.000Z';
const RIGHT = 'doi:10.5555/5.0999' as PaperId;
const TAILED = 'doi:10.5555/5.0999/3300001/a-title-in-the-address' as PaperId;
const ADDRESS = 'https://pubs.example.org/jt/article/doi/10.5555/5.0999/3300001/A-title-in-the-address';

const article = (id: PaperId, changes: Partial<Paper> = {}): Paper => ({
  ...samplePaper('1'),
  id,
  doi: id.slice(4),
  links: { abstract: ADDRESS },
  ...changes,
});

/** A store as it was before DOIs were read by one reader, with what `fill` puts into it. */
function repaired(fill: (db: Connection) => void): Connection {
  const before = MIGRATIONS.findIndex(({ name }) => name === 'a paper has one DOI, however it was spelt');
  const db = new Connection(':memory:');
  migrate(db, MIGRATIONS.slice(0, before));
  // Saving gives citation keys today; a store of that time had none.
  addCitekeys(db);
  // Marking looks for the latest step among notes too.
  db.exec('CREATE TABLE note_log (step INTEGER, undone_at TEXT)');
  fill(db);
  db.exec('DROP TABLE citekeys; DROP TABLE citekey_stems; DROP TABLE note_log');
  migrate(db);
  expect(db.all('PRAGMA foreign_key_check')).toEqual([]);
  expect(checkStore(db)).toEqual([]);
  return db;
}

const save = (db: Connection, paper: Paper, category: string): void => {
  saveAnnouncements(
    db,
    [{ ...sampleAnnouncement(samplePaper('1')), source: `feed:${category}`, category, paper }],
    AT,
  );
};

const ids = (db: Connection): string[] =>
  db.all<{ id: string }>('SELECT id FROM papers ORDER BY id').map(({ id }) => id);

test('a paper under a DOI with a tail gets its own id, with its marks and deliveries', () => {
  const db = repaired((old) => {
    save(old, article(TAILED), 'jt');
    addFeedback(old, [TAILED], 'like', AT, { interest: 'things' });
    old.run(
      'INSERT INTO delivered_papers (profile, paper, date) VALUES (?, ?, ?)',
      'me',
      TAILED,
      '2026-06-16',
    );
    old.run(
      `INSERT INTO digests (profile, date, since, generated_at, digest) VALUES ('me', '2026-06-16', '2026-06-16', ?, ?)`,
      AT,
      JSON.stringify({ papers: [{ paper: { id: TAILED } }] }),
    );
    old.run("INSERT INTO rankings (key, ranking) VALUES ('kept', '[]')");
  });
  expect(ids(db)).toEqual([RIGHT]);
  expect(getPaper(db, RIGHT)).toMatchObject({
    paper: { doi: '10.5555/5.0999' },
    feedback: ['like'],
    deliveredOn: '2026-06-16' as Day,
  });
  expect(listFeedback(db)).toMatchObject([{ paper: RIGHT, interest: 'things', at: AT }]);
  expect(db.all('SELECT paper FROM feedback_log')).toEqual([{ paper: RIGHT }]);
  expect(db.all('SELECT digest FROM digests')).toEqual([
    { digest: JSON.stringify({ papers: [{ paper: { id: RIGHT } }] }) },
  ]);
  expect(db.all('SELECT key FROM rankings')).toEqual([]);
});

test('doubles are joined: listings, the longer abstract, the earlier marks and the first delivery stay', () => {
  const db = repaired((old) => {
    save(old, article(RIGHT, { abstract: 'A teaser.', authors: [] }), 'jt');
    save(old, article(TAILED, { abstract: 'A whole abstract of zebrafish, and more.' }), 'jt-advance');
    save(old, article('doi:10.5555/5.0999/full' as PaperId, { abstract: '' }), 'others');
    linkWorks(old, AT, 10);
    addFeedback(old, [RIGHT], 'save', LATER);
    addFeedback(old, [TAILED], 'save', AT);
    addFeedback(old, [RIGHT], 'dislike', AT);
    addFeedback(old, [TAILED], 'like', LATER);
    for (const [paper, date] of [
      [RIGHT, '2026-06-18'],
      [TAILED, '2026-06-16'],
    ] as const)
      old.run('INSERT INTO delivered_papers (profile, paper, date) VALUES (?, ?, ?)', 'me', paper, date);
  });
  expect(ids(db)).toEqual([RIGHT]);
  const stored = getPaper(db, RIGHT);
  expect(stored?.paper.abstract).toBe('A whole abstract of zebrafish, and more.');
  expect(stored?.paper.authors).toEqual(samplePaper('1').authors);
  expect(stored?.listings.map(({ category }) => category)).toEqual(['jt', 'jt-advance', 'others']);
  expect(stored?.deliveredOn).toBe('2026-06-16');
  expect(
    listFeedback(db)
      .map(({ kind, at }) => [kind, at])
      .sort(),
  ).toEqual([
    ['like', LATER],
    ['save', AT],
  ]);
  expect(searchPapers(db, parseSearch('zebrafish'), 5).map(({ id }) => id)).toEqual([RIGHT]);
});

test('a SICI that was cut is whole again, and versions of a preprint are one', () => {
  const whole = '10.1002/(sici)1097-0258(19990815/30)18:15/16<1661::aid-sim999>3.0.co;2-2';
  const link = `https://j.example.org/doi/${encodeURI(whole)}`;
  const db = repaired((old) => {
    const cut = whole.slice(0, whole.indexOf('<'));
    save(old, article(`doi:${cut}` as PaperId, { links: { abstract: link } }), 'jt');
    addFeedback(old, ['doi:10.1101/2020.11.02.999999v2' as PaperId], 'like', AT);
    save(old, samplePaper('2'), 'jt');
    old.run(`UPDATE papers SET doi = 'https://doi.org/10.5555/ABC.' WHERE id = ?`, samplePaper('2').id);
  });
  expect(ids(db)).toContain(`doi:${whole}`);
  expect(listFeedback(db).map(({ paper }) => paper)).toEqual(['doi:10.1101/2020.11.02.999999']);
  expect(getPaper(db, samplePaper('2').id)?.paper.doi).toBe('10.5555/ABC');
});

test('what was right is not touched', () => {
  const right = [
    'doi:10.1051/0004-6361/202099999',
    'doi:10.21203/rs.3.rs-99999/v1',
    'doi:10.5555/a(1)',
  ] as PaperId[];
  const db = repaired((old) => {
    for (const id of right)
      save(old, article(id, { links: { abstract: `https://doi.org/${id.slice(4)}` } }), 'jt');
    old.run("INSERT INTO rankings (key, ranking) VALUES ('kept', '[]')");
  });
  expect(ids(db)).toEqual(right.toSorted());
  expect(db.all('SELECT key FROM rankings')).toHaveLength(1);
});
