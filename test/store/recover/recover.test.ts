/** A store of every kind of damage: what can be read is in a sound one afterwards, and what the reader said is all there. */
import {
  copyFileSync,
  existsSync,
  linkSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { addFeedback, listFeedback, removeFeedback } from '../../../src/store/feedback.ts';
import { checkStore } from '../../../src/store/file/check.ts';
import { Connection, connectionOf } from '../../../src/store/file/connection.ts';
import { closeStore, openStore } from '../../../src/store/file/open.ts';
import { countPapers, getPaper, saveAnnouncements, searchPapers } from '../../../src/store/papers.ts';
import { recoverStore } from '../../../src/store/recover/recover.ts';
import { MIGRATIONS, migrate } from '../../../src/store/schema/migrations.ts';
import { startChild } from '../../helpers/child.ts';
import {
  AT,
  insertAsBefore,
  paperId,
  place,
  refusal,
  sampleAnnouncement,
  samplePaper,
  temporaryFolder,
} from '../../helpers/store.ts';

const PAPERS = 200;
const MARKED = 60;
const PAGE = 4096;
const idOf = (at: number): string => `2604.${String(at).padStart(5, '0')}`;

let sound: string;
beforeAll(() => {
  sound = join(process.env.TMPDIR ?? '/tmp', `radar-recover-${process.pid}.db`);
  const store = openStore(sound);
  const long = 'A sentence that needs more room than one page has. '.repeat(100);
  const papers = Array.from({ length: PAPERS }, (_, at) =>
    samplePaper(idOf(at), at % 50 === 0 ? { abstract: `We study ${at}. ${long}` } : {}),
  );
  saveAnnouncements(
    store,
    papers.map((paper) => sampleAnnouncement(paper)),
    AT,
  );
  const ids = Array.from({ length: MARKED + 20 }, (_, at) => paperId(`arxiv:${idOf(at)}`));
  addFeedback(store, ids, 'like', AT, { interest: 'optics' });
  removeFeedback(store, ids.slice(MARKED));
  closeStore(store);
  return () => rmSync(sound, { force: true });
});

function damaged(damage: (bytes: Buffer) => Buffer | undefined): string {
  const file = place();
  const bytes = readFileSync(sound);
  writeFileSync(file, damage(bytes) ?? bytes);
  return file;
}

function recovered(file: string) {
  const kept = `${file}.kept`;
  const told = recoverStore(file, kept);
  const store = openStore(file);
  try {
    expect(checkStore(store)).toEqual([]);
    return { ...told, papers: countPapers(store), marks: listFeedback(store).length, kept };
  } finally {
    closeStore(store);
  }
}

test('everything that is readable is saved, row by row as it was', () => {
  const file = damaged(() => undefined);
  const rowsOf = (path: string) => {
    const db = new Connection(path, { readOnly: true });
    const tables = [
      'papers',
      'paper_versions',
      'announcements',
      'feedback',
      'feedback_log',
      'lists',
      'citekeys',
    ];
    const rows = tables.map((table) => db.all(`SELECT * FROM ${table} ORDER BY 1, 2`));
    db.close();
    return rows;
  };
  expect(recoverStore(file, `${file}.kept`)).toMatchObject({ unreadable: 0, dropped: 0 });
  expect(rowsOf(file)).toEqual(rowsOf(sound));
  const store = openStore(file);
  expect(searchPapers(store, 'study', 500)).toHaveLength(PAPERS);
  expect(getPaper(store, paperId(`arxiv:${idOf(0)}`))?.paper.abstract).toHaveLength(5112);
  closeStore(store);
});

test('whichever page is zeroed or torn, every mark is saved, and all papers but those of that page', () => {
  const pages = readFileSync(sound).length / PAGE;
  for (let number = 0; number < pages; number += 3) {
    const wounds = { zeroed: [0, PAGE], torn: [PAGE / 2, PAGE] } as const;
    for (const [name, [from, to]] of Object.entries(wounds)) {
      const file = damaged((bytes) => bytes.fill(0, number * PAGE + from, number * PAGE + to));
      const { marks, papers } = recovered(file);
      expect([number, name, marks]).toEqual([number, name, MARKED]);
      expect([number, name, papers > PAPERS - 25]).toEqual([number, name, true]);
    }
  }
}, 120_000);

describe('a store', () => {
  test('that was cut short is saved as far as it goes', () => {
    const file = damaged((bytes) => bytes.subarray(0, Math.floor(bytes.length * 0.85) + 100));
    const { papers, unreadable } = recovered(file);
    expect(unreadable).toBeGreaterThan(0);
    expect(papers).toBeGreaterThan(100);
  });

  test('with flipped bits everywhere is saved where they are not', () => {
    const file = damaged((bytes) => {
      for (let at = 5000; at < bytes.length; at += 9973) bytes[at] = (bytes[at] ?? 0) ^ 0x10;
      return bytes;
    });
    const { marks, papers } = recovered(file);
    expect([marks > MARKED * 0.9, papers > PAPERS * 0.8]).toEqual([true, true]);
  });

  test('whose first page is gone is known by its rows', () => {
    const { marks, papers } = recovered(damaged((bytes) => bytes.fill(0xa5, 0, PAGE)));
    expect([marks, papers]).toEqual([MARKED, PAPERS]);
  });

  test('with its latest marks in the log of a killed radar keeps them, and the log stays beside what is kept', async () => {
    const file = place();
    const child = startChild('leaveLog', file);
    await child.line();
    await child.kill();
    const log = readFileSync(`${file}-wal`);
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0, bytes.length - PAGE));
    const { papers, kept } = recovered(file);
    expect(papers).toBe(7);
    expect(readFileSync(`${kept}-wal`).equals(log)).toBe(true);
    expect(existsSync(`${file}-wal`)).toBe(false);
  });

  test('that a radar was killed over while it kept it aside still has its log, unless it was changed since', async () => {
    const file = place();
    const child = startChild('leaveLog', file);
    await child.line();
    await child.kill();
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0, bytes.length - PAGE));
    const log = readFileSync(`${file}-wal`);
    const changed = place();
    for (const one of [file, changed]) {
      if (one === changed) writeFileSync(changed, bytes);
      // What recovery does before the new store comes to its place.
      linkSync(one, `${one}.damaged-before`);
      rmSync(`${one}-wal`, { force: true });
      writeFileSync(`${one}.damaged-before-wal`, log);
    }
    utimesSync(`${changed}.damaged-before-wal`, 0, 0);
    expect(recovered(file).papers).toBe(7);
    expect(recovered(changed).papers).toBeLessThan(7);
  });

  test('whose log is lost is saved as it was before', async () => {
    const file = place();
    const child = startChild('leaveLog', file);
    await child.line();
    const copy = damaged(() => undefined);
    writeFileSync(`${copy}-wal`, readFileSync(`${file}-wal`).fill(0x33, 100, 5000));
    await child.kill();
    expect(recovered(copy).marks).toBe(MARKED);
  });

  test('of an older radar is brought up to date on the way', () => {
    for (const version of [1, 4, 9]) {
      const file = place();
      const db = new Connection(file);
      migrate(db, MIGRATIONS.slice(0, version));
      for (let at = 0; at < 50; at++) insertAsBefore(db, samplePaper(idOf(at)));
      db.run("INSERT INTO feedback (paper, kind, at) VALUES ('arxiv:2604.00001', 'save', ?)", AT);
      db.close();
      expect([version, recovered(file)]).toMatchObject([version, { papers: 50, marks: 1, unreadable: 0 }]);
    }
  });

  test('in which nothing was yet is a sound one again', () => {
    const file = place();
    closeStore(openStore(file));
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0, PAGE, 3 * PAGE));
    expect(recovered(file)).toMatchObject({ papers: 0, marks: 0 });
  });

  test('of which nothing is left, of a newer radar, or of no radar is refused and stays as it is', () => {
    const newer = damaged((bytes) => {
      bytes.writeInt32BE(999, 60);
      return bytes;
    });
    const text = place();
    writeFileSync(text, 'Dear diary,\n'.repeat(500));
    const empty = place();
    writeFileSync(empty, '');
    for (const file of [newer, text, empty]) {
      const before = readFileSync(file);
      expect(() => recoverStore(file, `${file}.kept`)).toThrow(
        refusal(/newer radar|nothing that could be saved/),
      );
      expect(readFileSync(file).equals(before)).toBe(true);
      expect(readdirSync(dirname(file))).toEqual(['radar.db']);
    }
  });
});

test('what was forgotten stays forgotten, also where its row still lies on a page that is free', () => {
  const file = join(temporaryFolder(), 'radar.db');
  copyFileSync(sound, file);
  const store = openStore(file);
  const all = Array.from({ length: PAPERS }, (_, at) => paperId(`arxiv:${idOf(at)}`));
  addFeedback(store, all, 'save', AT);
  removeFeedback(store, all);
  const table = connectionOf(store).get<{ root: number }>(
    "SELECT rootpage AS root FROM sqlite_schema WHERE name = 'model_calls'",
  );
  closeStore(store);
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill(0, ((table?.root ?? 0) - 1) * PAGE, (table?.root ?? 0) * PAGE));
  truncateSync(file, bytes.length);
  expect(recovered(file).marks).toBe(0);
});
