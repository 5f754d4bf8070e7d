import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RadarError } from '../../src/errors.ts';
import { deliverTo } from '../../src/outlets/deliver.ts';
import { mailOutlets } from '../../src/outlets/mail/outlet.ts';
import type { Outlet } from '../../src/outlets/outlet.ts';
import type { Day, Digest, RankedPaper } from '../../src/paper.ts';
import { saveDigest } from '../../src/store/digests/digests.ts';
import { owed } from '../../src/store/ledger/output-deliveries.ts';
import { createTestContext } from '../helpers/context.ts';
import { canMount, smallDisk } from '../helpers/disk.ts';
import { clockAt } from '../helpers/selection.ts';
import { smtpServer } from '../helpers/smtp.ts';
import { memoryStore, opened } from '../helpers/store.ts';
import { sampleDigest } from '../view/sample-digest.ts';

const PROFILE = sampleDigest.profile.name;
const [first] = sampleDigest.papers;
if (first === undefined) throw new Error('the sample has papers');

const paper = (name: string): RankedPaper => ({
  ...first,
  paper: { ...first.paper, id: `arxiv:${name}` as RankedPaper['paper']['id'] },
});
const digestOf = (date: string, ...names: string[]): Digest => ({
  ...sampleDigest,
  date: date as Day,
  since: date as Day,
  generatedAt: `${date}T06:00:00.000Z`,
  papers: names.map(paper),
});

/** An outlet that keeps what it gets, and fails while it is told to. */
function outlet(key: string, manner: Outlet['manner'] = 'adds') {
  const got: string[] = [];
  const state = { fails: false, dies: false };
  const it: Outlet = {
    key,
    name: ['text', key],
    manner,
    send: async ({ digest, part }) => {
      if (state.fails) throw new RadarError('undelivered', ['program-ended', 1]);
      if (state.dies) throw new Error('killed');
      got.push(
        `${digest.date}${part === 0 ? '' : '+'} ${digest.papers.map((one) => one.paper.id.slice(6)).join(' ')}`,
      );
      return undefined;
    },
  };
  return { it, got, state };
}

function morning(store = memoryStore()) {
  const run = async (outlets: readonly Outlet[], digest: Digest | undefined) => {
    if (digest !== undefined)
      saveDigest(store, digest, { delivered: true, owedTo: outlets.map(({ key }) => key) });
    const failed = await deliverTo(
      {
        store,
        clock: clockAt('2026-06-18T12:00:00Z'),
        signal: new AbortController().signal,
        parcelOf: () => ({ file: '', render: async () => '', renderFolder: async () => '', noted: () => [] }),
        onDelivered: async () => {},
      },
      outlets,
      PROFILE,
      digest,
    );
    return failed.map(({ name, why }) => [name[1], why[0]]);
  };
  return { store, run };
}

describe('outputs of a run', () => {
  test('each get the digest once, however often radar runs that day', async () => {
    const { run } = morning();
    const [mail, hook] = [outlet('mail'), outlet('hook')];
    for (let again = 0; again < 3; again++) await run([mail.it, hook.it], digestOf('2026-06-18', 'a', 'b'));
    expect([mail.got, hook.got]).toEqual([['2026-06-18 a b'], ['2026-06-18 a b']]);
  });

  test('that fail are named, hold up none of the others, and get what they missed before what is new', async () => {
    const { run, store } = morning();
    const [mail, hook] = [outlet('mail'), outlet('hook')];
    mail.state.fails = true;
    expect(await run([mail.it, hook.it], digestOf('2026-06-17', 'a'))).toEqual([['mail', 'program-ended']]);
    expect(await run([mail.it, hook.it], digestOf('2026-06-18', 'b'))).toEqual([['mail', 'program-ended']]);
    expect(owed(store, { profile: PROFILE, output: 'mail' })).toEqual(['2026-06-17', '2026-06-18']);
    mail.state.fails = false;
    expect(await run([mail.it, hook.it], digestOf('2026-06-19', 'c'))).toEqual([]);
    expect(mail.got).toEqual(['2026-06-17 a', '2026-06-18 b', '2026-06-19 c']);
    expect(hook.got).toEqual(['2026-06-17 a', '2026-06-18 b', '2026-06-19 c']);
  });

  test('get what they missed on a day without news too', async () => {
    const { run } = morning();
    const mail = outlet('mail');
    mail.state.fails = true;
    await run([mail.it], digestOf('2026-06-19', 'a'));
    mail.state.fails = false;
    await run([mail.it], undefined);
    await run([mail.it], undefined);
    expect(mail.got).toEqual(['2026-06-19 a']);
  });

  test('are given only what came in later, where the day is completed', async () => {
    const { run } = morning();
    const [mail, file] = [outlet('mail'), outlet('file', 'replaces')];
    await run([mail.it, file.it], digestOf('2026-06-18', 'a'));
    await run([mail.it, file.it], digestOf('2026-06-18', 'a', 'b'));
    expect(mail.got).toEqual(['2026-06-18 a', '2026-06-18+ b']);
    expect(file.got).toEqual(['2026-06-18 a', '2026-06-18+ a b']);
  });

  test('are owed what a killed run had not come to', async () => {
    const { run } = morning();
    const [mail, hook] = [outlet('mail'), outlet('hook')];
    mail.state.dies = true;
    await expect(run([mail.it, hook.it], digestOf('2026-06-18', 'a'))).rejects.toThrow('killed');
    mail.state.dies = false;
    await run([mail.it, hook.it], digestOf('2026-06-19', 'b'));
    expect([mail.got, hook.got]).toEqual([
      ['2026-06-18 a', '2026-06-19 b'],
      ['2026-06-18 a', '2026-06-19 b'],
    ]);
  });

  test('of one mail that is refused for one address only reach the others once', async () => {
    const arrived: string[] = [];
    const knows = new Set(['me@reader.example']);
    const url = await smtpServer({
      onRcptTo: ({ address }, _session, done) =>
        done(knows.has(address) ? null : Object.assign(new Error('full'), { responseCode: 452 })),
      onData(stream, { envelope }, done) {
        arrived.push(...envelope.rcptTo.map(({ address }) => address));
        stream.resume();
        stream.on('end', () => done());
      },
    });
    const to = ['me@reader.example', 'lab@reader.example'];
    const outlets = mailOutlets(createTestContext(), { to, from: 'radar@reader.example', server: url }, 'en');
    const { run } = morning();
    expect(await run(outlets, digestOf('2026-06-18', 'a'))).toEqual([['lab@reader.example', 'mail-refused']]);
    knows.add('lab@reader.example');
    expect(await run(outlets, undefined)).toEqual([]);
    expect(arrived).toEqual(['me@reader.example', 'lab@reader.example']);
  });

  test.skipIf(!canMount)(
    'are not sent what could not be recorded as sent (skipped where nothing can be mounted)',
    async () => {
      const disk = smallDisk(20_000);
      const { run } = morning(opened(join(disk.folder, 'radar.db')));
      const mail = outlet('mail');
      mail.state.fails = true;
      await run([mail.it], digestOf('2026-06-18', 'a'));
      mail.state.fails = false;
      disk.fill();
      expect(await run([mail.it], undefined)).toEqual([['mail', 'no-room-to-record']]);
      disk.resize(40_000);
      expect(await run([mail.it], undefined)).toEqual([]);
      expect(mail.got).toEqual(['2026-06-18 a']);
    },
  );

  test('that join later begin with that day', async () => {
    const { run } = morning();
    const [mail, late] = [outlet('mail'), outlet('late')];
    await run([mail.it], digestOf('2026-06-18', 'a'));
    await run([mail.it, late.it], digestOf('2026-06-19', 'b'));
    expect(late.got).toEqual(['2026-06-19 b']);
  });

  test('over a month with failures of every kind have had every paper exactly once', async () => {
    const { run } = morning();
    const five = ['mail', 'hook', 'webhook', 'chat', 'library'].map((key) => outlet(key));
    const all: string[] = [];
    for (let day = 1; day <= 30; day++) {
      const date = `2026-06-${String(day).padStart(2, '0')}`;
      const weekend = day % 7 > 4;
      const names = [`${day}x`, `${day}y`];
      if (!weekend) all.push(...names);
      // Each has its own bad days; the last one works.
      five.forEach(({ state }, index) => {
        state.fails = day !== 30 && (day * (index + 3)) % (5 + index) === 0;
        state.dies = day !== 30 && (day * (index + 2)) % 11 === 1;
      });
      const outlets = five.map(({ it }) => it);
      for (let again = 0; again <= day % 3; again++) {
        const digest = weekend ? undefined : digestOf(date, ...names.slice(0, again === 0 ? 1 : 2));
        await run(outlets, digest).catch((error: unknown) => expect(String(error)).toContain('killed'));
      }
      if (!weekend && day % 3 === 0) all.pop();
    }
    for (const { state } of five) Object.assign(state, { fails: false, dies: false });
    await run(
      five.map(({ it }) => it),
      undefined,
    );
    for (const { got } of five) {
      const papers = got.flatMap((line) => line.split(' ').slice(1));
      expect([...papers].sort()).toEqual([...all].sort());
    }
  });
});
