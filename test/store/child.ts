/** A process of its own for the tests that need one: `tsx test/store/child.ts VERB FILE [ARGUMENT]`. */
import { createInterface } from 'node:readline';
import { RadarError } from '../../src/errors.ts';
import type { Message } from '../../src/messages/message.ts';
import { say as sayIn } from '../../src/messages/say.ts';
import { Connection, connectionOf } from '../../src/store/file/connection.ts';
import { acquireLock, type Lock } from '../../src/store/file/lock.ts';
import { closeStore, openMemoryStore, openStore } from '../../src/store/file/open.ts';
import { reserveRequest } from '../../src/store/ledger/requests.ts';
import { countPapers, saveAnnouncements, savePapers } from '../../src/store/papers.ts';
import { MIGRATIONS, migrate } from '../../src/store/schema/migrations.ts';
import { AT, sampleAnnouncement, samplePaper } from '../helpers/store.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const inEnglish = (message: Message): string => sayIn('en', message);

/** Held here, since a connection that nothing refers to is closed by the garbage collector. */
const held: unknown[] = [];
const waitForKill = (): void => {
  process.stdin.resume();
};

function describe(work: () => void): void {
  try {
    work();
    say('opened');
  } catch (error) {
    if (!(error instanceof RadarError)) throw error;
    const { code, what, hint } = error;
    say(JSON.stringify({ code, message: inEnglish(what), hint: hint && inEnglish(hint) }));
  }
}

/** The superuser may write everywhere; nobody (65534) may not. SQLite's addon is loaded before the change. */
function becomeNobody(): void {
  closeStore(openMemoryStore());
  if (process.getuid?.() === 0) process.setuid?.(65534);
}

const VERBS: Readonly<Record<string, (file: string, argument: string) => void>> = {
  saveMany(file, argument) {
    const store = openStore(file);
    const abstract = 'A sentence of some length that fills the pages of the store. '.repeat(20);
    const batch = Array.from({ length: Number(argument) }, (_, i) =>
      sampleAnnouncement(samplePaper(`2604.${i}`, { abstract })),
    );
    say('saving');
    saveAnnouncements(store, batch, AT);
    say('saved');
  },
  migrate(file) {
    const db = new Connection(file);
    const endless =
      'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) INSERT INTO grown SELECT i FROM n';
    migrate(db, [
      ...MIGRATIONS,
      {
        name: 'grows for ever',
        up: (inside) => {
          inside.exec('CREATE TABLE grown (i INTEGER); DROP TABLE meta');
          say('migrating');
          inside.exec(endless);
        },
      },
    ]);
  },
  leaveLog(file) {
    const store = openStore(file);
    held.push(store);
    for (let i = 0; i < 7; i++) savePapers(store, [samplePaper(`2604.${i}`)], AT);
    say('saved');
    waitForKill();
  },
  /** Takes the lock at the very millisecond it is told, so that others do the same; drops it when it is told `drop`. */
  contend(file) {
    let lock: Lock | undefined;
    createInterface({ input: process.stdin }).on('line', (told) => {
      if (told === 'drop') {
        lock?.release();
        return say('dropped');
      }
      while (Date.now() < Number(told));
      lock = acquireLock(file);
      say(lock === undefined ? 'refused' : 'locked');
    });
    say('ready');
  },
  lock(file) {
    const lock = acquireLock(file);
    held.push(lock);
    say(lock === undefined ? 'refused' : 'locked');
    waitForKill();
  },
  hold(file) {
    const store = openStore(file);
    held.push(store);
    connectionOf(store).exec('BEGIN IMMEDIATE');
    say('holding');
    waitForKill();
  },
  saveOften(file, argument) {
    const store = openStore(file);
    for (let i = 0; i < 50; i++) {
      saveAnnouncements(
        store,
        [sampleAnnouncement(samplePaper(`${argument}.${i}`)), sampleAnnouncement(samplePaper('0.0'))],
        AT,
      );
    }
    closeStore(store);
    say('saved');
  },
  reserve(file) {
    const store = openStore(file);
    for (let i = 0; i < 9; i++)
      say(String(reserveRequest(store, { service: 'arxiv', now: 1000, interval: 3000 })));
    closeStore(store);
  },
  openAsNobody(file) {
    becomeNobody();
    describe(() => closeStore(openStore(file)));
  },
  readAsNobody(file) {
    becomeNobody();
    describe(() => say(`papers: ${countPapers(openStore(file, { readOnly: true }))}`));
  },
};

const [, , verb = '', file = '', argument = ''] = process.argv;
VERBS[verb]?.(file, argument);
