/** The reader at an emulated terminal, with a real store. */

import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RadarError } from '../../../../src/errors.ts';
import type { PaperId } from '../../../../src/paper.ts';
import { feedbackLog, listFeedback } from '../../../../src/store/feedback.ts';
import { acquireLock } from '../../../../src/store/file/lock.ts';
import { listNotes } from '../../../../src/store/notes.ts';
import { saveAnnouncements } from '../../../../src/store/papers.ts';
import { storeGeneration } from '../../../../src/store/rankings.ts';
import { startArxivServer } from '../../../helpers/arxiv-server.ts';
import {
  LATER,
  memoryStore,
  sampleAnnouncement,
  samplePaper,
  temporaryFolder,
} from '../../../helpers/store.ts';
import { config, DAY, sampleStore, startReader } from '../session.ts';

const ESC = '\u001B';
const rowOf = (screen: string, title: string): string =>
  screen.split('\n').find((line) => line.includes(title)) ?? '';

describe('a session', () => {
  test('opens on the batch, best first, with the first paper beside it', async () => {
    const { desk, ended } = startReader();
    const screen = await desk.shows(/1\/6/);
    expect(screen).toMatch(/^ radar · Thu 18 Jun 2026 · \d near you of 6 papers +optics$/m);
    expect(screen).toMatch(/▌• +\.\d\d +Bird song in cities/);
    expect(screen).toMatch(/│ Birds sing higher where traffic is loud\./);
    desk.type('q');
    expect(await ended).toBeUndefined();
    expect(await desk.isSane()).toBe(true);
    expect(desk.isRaw()).toBe(false);
  });

  test('stores feedback at once, says what it moves, takes it back, and ranks anew when asked', async () => {
    const { desk, store } = startReader();
    await desk.shows(/1\/6/);
    desk.type('jj');
    await desk.shows(/3\/6/);
    desk.type('l');
    expect(await desk.shows(/liked ·/)).toMatch(/▌•\+ /);
    expect(listFeedback(store).map(({ kind }) => kind)).toEqual(['like']);
    await desk.shows(/liked · (\d papers? moves? |\d+ down|no other paper)/);
    desk.type('u');
    expect(await desk.shows(/undone: liked ·/)).not.toMatch(/▌•\+/);
    expect(listFeedback(store)).toEqual([]);
    expect(feedbackLog(store)).toHaveLength(2);
    desk.type('u');
    await desk.shows(/nothing to undo in this session/);
    desk.type('Gl');
    await desk.shows(/▌•\+/);
    desk.type('j');
    await desk.shows(/1 mark counts from the next refresh/);
    desk.type('R');
    await desk.shows(/your marks moved|the order is as it was/);
  });

  test('has the ranking after a mark made elsewhere, answers keys meanwhile, and drops what a later mark outdates', async () => {
    const asked: { readonly scope: unknown; readonly signal: AbortSignal }[] = [];
    const answers: ((isReady: boolean) => void)[] = [];
    let isFirst = true;
    const prepare = (scope: unknown, signal: AbortSignal) => {
      // The list itself.
      if (isFirst) {
        isFirst = false;
        return Promise.resolve(true);
      }
      asked.push({ scope, signal });
      return new Promise<boolean>((resolve) => answers.push(resolve));
    };
    const { desk } = startReader({ reader: { prepare } });
    await desk.shows(/1\/6/);
    desk.type('l');
    await desk.shows(/working out what moves/);
    await expect.poll(() => asked.length).toBe(1);
    expect(asked[0]?.scope).toEqual({ kind: 'day', day: DAY });
    desk.type('j');
    await desk.shows(/2\/6/);
    desk.type('x');
    await expect.poll(() => asked.length).toBe(2);
    expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, false]);
    answers[0]?.(false);
    answers[1]?.(true);
    await desk.shows(/disliked · (\d papers? moves? |\d+ down|no other paper)/);
    desk.type('jl');
    await expect.poll(() => answers.length).toBe(3);
    answers[2]?.(false);
    await desk.shows(/liked · counts from the next refresh/);
    desk.type('q');
    await expect.poll(() => asked[2]?.signal.aborted).toBe(true);
  });

  test('shows hits at once, answers keys while they are scored, and puts the scores beside them', async () => {
    const answers: ((isReady: boolean) => void)[] = [];
    const prepare = (scope: { readonly kind: string }) =>
      scope.kind === 'search' && answers.length === 0
        ? new Promise<boolean>((resolve) => answers.push(resolve))
        : Promise.resolve(true);
    const { desk } = startReader({ reader: { prepare }, columns: 80 });
    await desk.shows(/1\/6/);
    desk.type('/waveguide');
    await desk.shows(/search “waveguide” · \d papers/);
    desk.type('\r');
    await desk.shows(/search “waveguide\*” · \d papers[\s\S]*ranking/);
    await expect.poll(() => answers.length).toBe(1);
    desk.type('j');
    expect(await desk.shows(/2\/\d$/)).not.toMatch(/^.{0,6}\s+\.\d\d /m);
    answers[0]?.(true);
    // Where one had got to meanwhile.
    expect(await desk.shows(/^.{0,6}\s+\.\d\d /m)).toMatch(/2\/\d$/);
  });

  test('takes a pasted query without a word of Node’s on the screen', async () => {
    const warnings: string[] = [];
    const warned = ({ message }: Error): void => void warnings.push(message);
    process.on('warning', warned);
    const { desk } = startReader();
    await desk.shows(/1\/6/);
    desk.type('/');
    desk.type('birds sing higher where traffic is loud');
    await desk.shows(/1 paper /);
    process.off('warning', warned);
    expect(warnings).toEqual([]);
  });

  test('searches while one types, keeps the hits, and goes back', async () => {
    const { desk } = startReader();
    await desk.shows(/1\/6/);
    desk.type('/');
    await desk.shows(/\/▏ +words, “a phrase”, au: ti: cat: since: is:/);
    desk.type('waveg');
    expect(await desk.shows(/search “waveg” · 4 papers/)).toContain('An older waveguide');
    desk.type(ESC);
    await desk.shows(/Thu 18 Jun 2026/);
    desk.type('/birds\r');
    const kept = await desk.shows(/search “birds\*” · 1 paper /);
    expect(rowOf(kept, 'Bird song')).toMatch(/\.\d\d/);
    desk.type('h');
    await desk.shows(/near you of 6/);
  });

  test('searches by mark and by days ago, and says which part of a query it could not read', async () => {
    const { desk } = startReader();
    await desk.shows(/1\/6/);
    desk.type('s/is:saved');
    await desk.shows(/search “is:saved” · 1 paper /);
    desk.type('\u0015waveguide since:7d');
    await desk.shows(/search “waveguide since:7d” · 4 papers/);
    desk.type('\u0015birds since:soon');
    await desk.shows(/1 paper [\s\S]*“since:soon”: a day is 2026-06-18/);
    desk.type('\r');
    await desk.shows(/search “birds since:soon” · 1 paper [\s\S]*“since:soon”: a day is[^/]*1\/1$/);
    desk.type('/is:good');
    await desk.shows(/“is:good”: is: knows saved, liked/);
    desk.type(ESC);
    await desk.shows(/search “birds since:soon”/);
  });

  test('narrows the list to an interest, a category, what is unread, and to what is saved', async () => {
    const { desk } = startReader();
    await desk.shows(/1\/6/);
    desk.type('sm');
    await desk.shows(/marked as read/);
    desk.type('U');
    await desk.shows(/5 of 6 papers[\s\S]*\[unread only\]/);
    desk.type('U');
    await desk.shows(/near you of 6/);
    desk.type('c');
    await desk.shows(/category {4}physics\.optics {2}2/);
    desk.type('jj\r');
    await desk.shows(/2 of 6 papers[\s\S]*\[physics\.optics\]/);
    desk.type('0i');
    await desk.shows(/interest {4}birds/);
    desk.type('q');
    await desk.shows(/near you of 6/);
    desk.type('S');
    expect(await desk.shows(/saved papers · 1 paper /)).toContain('18 Jun');
    desk.type('S[');
    expect(await desk.shows(/Wed 17 Jun 2026/)).toContain('An older waveguide');
    desk.type('[');
    await desk.shows(/no older batch/);
  });

  test('shows why, versions, the keys and the briefing, and closes them', async () => {
    const { desk, store } = startReader({ columns: 90 });
    await desk.shows(/1\/6/);
    desk.type('w');
    await desk.shows(/Why\n *rank 1 of 6[\s\S]*threshold/);
    desk.type('w');
    expect(await desk.shows(/Why \.\d/)).not.toContain('rank 1 of 6');
    desk.type('h');
    await desk.shows(/6 papers|near you of 6/);
    desk.type('d');
    await desk.shows(/Only v1 is in the store/);
    desk.type('d');
    await desk.shows(/1\/6/);
    const next = samplePaper('2606.00005', {
      version: 2,
      title: 'Bird song in quiet cities',
      abstract: 'Birds sing lower where traffic is gone.',
    });
    saveAnnouncements(store, [sampleAnnouncement(next, { day: '2026-06-19', type: 'replace' })], LATER);
    desk.type('d');
    await desk.shows(/v1 → v2[\s\S]*\{\+/);
    desk.type('q?');
    await desk.shows(/Moving\n {2}j ↓ +down/);
    desk.type('?b');
    await desk.shows(/no digest is stored yet: radar today/);
  });

  test('writes a note, shows and finds it, keeps a draft that was left, and takes notes back', async () => {
    const { desk, store } = startReader();
    await desk.shows(/1\/6/);
    desk.type('jn');
    await desk.shows(/Your note[\s\S]*▏/);
    desk.type('zugzwang here\nask Ada');
    await desk.shows(/zugzwang here\n *ask Ada▏/);
    desk.type(ESC);
    await desk.shows(/not kept: n goes on/);
    expect(listNotes(store)).toEqual([]);
    desk.type('n');
    await desk.shows(/zugzwang here\n *ask Ada▏/);
    desk.type('\r');
    expect(await desk.shows(/note kept/)).toMatch(/▌• {2}¶/);
    expect(await desk.shows(/Your note/)).toContain('zugzwang here');
    desk.type('/zugz');
    await desk.shows(/search “zugz” · 1 paper /);
    desk.type(ESC);
    await desk.shows(/6 papers|near you of 6/);
    desk.type('n\u0015x\r');
    await desk.shows(/note kept/);
    desk.type('u');
    await desk.shows(/undone: note kept/);
    expect(listNotes(store).map(({ text }) => text)).toEqual(['zugzwang here\nask Ada']);
    desk.type('u');
    expect(await desk.shows(/undone: no note any more/)).not.toContain('¶');
    expect(listNotes(store)).toEqual([]);
    desk.type('u');
    await desk.shows(/nothing to undo in this session/);
  });

  test('marks as read what is opened, which moves nothing; not where the configuration says never', async () => {
    const { desk, store } = startReader();
    await desk.shows(/1\/6/);
    const before = storeGeneration(store);
    desk.type('\r');
    await desk.shows(/Esc list/);
    expect(listFeedback(store).map(({ kind }) => kind)).toEqual(['read']);
    expect(storeGeneration(store)).toBe(before);
    desk.type('u');
    await desk.shows(/taken back|undone|unread|no longer/i);
    expect(listFeedback(store)).toEqual([]);
    const never = startReader({ config: { ...config, browse: { markRead: 'never' } } });
    await never.desk.shows(/1\/6/);
    never.desk.type('\r');
    await never.desk.shows(/Esc list/);
    expect(listFeedback(never.store)).toEqual([]);
  });

  test('opens links, or says them where nothing can open them, and copies', async () => {
    const opened: string[] = [];
    const { desk } = startReader({
      open: async (link) => {
        opened.push(link);
        return opened.length < 3;
      },
    });
    await desk.shows(/1\/6/);
    desk.type('o');
    await desk.shows(/opened https:\/\/arxiv\.org\/abs\/2606\.00005/);
    desk.type('p');
    await desk.shows(/opened https:\/\/arxiv\.org\/pdf\/2606\.00005v1/);
    desk.type('o');
    await desk.shows(/no browser here: https:\/\/arxiv\.org\/abs\/2606\.00005/);
    expect(opened).toHaveLength(3);
    desk.type('y');
    await desk.shows(/BibTeX copied · lovelace/);
    const [, copied = ''] = /\]52;c;([A-Za-z0-9+/=]+)/.exec(desk.written()) ?? [];
    expect(Buffer.from(copied, 'base64').toString()).toMatch(/^@misc\{lovelace[\s\S]*2606\.00005/);
  });

  test('follows the size of the terminal, down to one too small for it', async () => {
    const { desk } = startReader({ columns: 120 });
    expect(await desk.shows(/1\/6/)).toContain('│');
    desk.resize(60, 12);
    const small = await desk.shows(/\? help(?![\s\S]*│)/);
    expect(small).not.toContain('│');
    expect(Math.max(...small.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
    desk.type('\r');
    await desk.shows(/Birds sing higher/);
    desk.resize(20, 4);
    await desk.shows(/This terminal is too/);
    desk.resize(120, 20);
    await desk.shows(/│/);
  });

  test('the wheel scrolls what it is over and a click chooses', async () => {
    const { desk } = startReader({ rows: 8 });
    await desk.shows(/1\/6/);
    desk.type(`${ESC}[<0;5;4M${ESC}[<0;5;4m`);
    await desk.shows(/3\/6/);
    desk.type(`${ESC}[<65;5;3M`);
    await desk.shows(/6\/6/);
    desk.type(`${ESC}[<64;5;3M`);
    const screen = await desk.shows(/3\/6/);
    expect(screen).toMatch(/│ \S/);
    const title = /│ (.*)/.exec(screen)?.[1];
    desk.type(`${ESC}[<65;90;3M`);
    const wheeled = await desk.shows(new RegExp(`^(?![sS]*│ ${title?.slice(0, 10)}[sS]*\n[sS]*│ Ada)`));
    expect(wheeled).toContain('3/6');
  });

  test('a lone Escape is taken as one, and pasted text never as commands', async () => {
    const { desk, store } = startReader();
    await desk.shows(/1\/6/);
    desk.type(`${ESC}[200~lxsq${ESC}[201~/`);
    await desk.shows(/words, “a phrase”/);
    expect(listFeedback(store)).toEqual([]);
    desk.type(`${ESC}[200~bird\nsong${ESC}[201~`);
    await desk.shows(/search “bird song” · 1 paper/);
    desk.type(ESC);
    await desk.shows(/near you of 6/);
  });
});

describe('fetching in place', () => {
  const served = (url: string) => ({
    ...config,
    sources: {
      ...config.sources,
      arxiv: { ...config.sources.arxiv, interval: 0, endpoints: { rss: url, api: url, oai: url } },
    },
  });

  test('shows the new batch, its coverage, and that marks changed the order', async () => {
    const server = await startArxivServer('2026-06-19T12:00:00Z');
    try {
      for (const category of config.sources.arxiv.categories) server.announce(category, []);
      server.announce('cs.LG', [{ id: '2606.00777', title: 'A waveguide of today' }]);
      const { desk } = startReader({ now: '2026-06-19T12:00:00Z', config: served(server.url), rows: 20 });
      await desk.shows(/1\/6/);
      desk.type('r');
      const screen = await desk.shows(/1 paper new here/);
      expect(screen).toContain('Fri 19 Jun 2026');
      expect(screen).toContain('A waveguide of today');
    } finally {
      await server.close();
    }
  });

  test('says when another radar is at work, and fetches nothing', async () => {
    const { desk } = startReader({ lock: () => undefined });
    await desk.shows(/1\/6/);
    desk.type('r');
    await desk.shows(/another radar is at work on the same store/);
  });

  test('takes the lock only while it fetches, stops at Escape and stays usable', async () => {
    const file = join(temporaryFolder(), 'radar.lock');
    let asked = 0;
    const { desk } = startReader({
      lock: () => acquireLock(file),
      fetch: (_url, { signal }) =>
        new Promise((_resolve, reject) => {
          asked++;
          signal?.addEventListener('abort', () => reject(signal.reason));
        }),
    });
    await desk.shows(/1\/6/);
    desk.type('r');
    await desk.shows(/fetching cs\.LG \(1 of 3\) · Esc stops/);
    expect(acquireLock(file)).toBeUndefined();
    desk.type('r');
    await desk.shows(/already fetching/);
    desk.type('h');
    await desk.shows(/stopped; what had been read is kept/);
    expect(asked).toBe(1);
    const free = acquireLock(file);
    expect(free).toBeDefined();
    free?.release();
    desk.type('j');
    await desk.shows(/2\/6/);
  });
});

describe('the end', () => {
  test('Ctrl-C leaves at once, and says so with its own error', async () => {
    const { desk, ended } = startReader();
    await desk.shows(/1\/6/);
    desk.type('/wav\u0003');
    expect(await ended).toMatchObject({ code: 'interrupted' });
    expect([await desk.isSane(), desk.isRaw()]).toEqual([true, false]);
  });

  test('a signal leaves in the same moment, before any promise goes on', async () => {
    const controller = new AbortController();
    const { desk, ended } = startReader({ signal: controller.signal });
    await desk.shows(/1\/6/);
    controller.abort(new RadarError('terminated', ['terminated']));
    expect(desk.isRaw()).toBe(false);
    expect(desk.written()).toMatch(/\[\?1049l$/);
    expect(await ended).toMatchObject({ code: 'terminated' });
    expect(await desk.isSane()).toBe(true);
  });

  test.each(['list', 'sheet', 'glance'] as const)(
    'a crash in %s gives the terminal back and is told',
    async (part) => {
      const bug = new TypeError('a bug');
      const fail = (): never => {
        throw bug;
      };
      const { desk, ended } = startReader({ reader: { [part]: fail } });
      if (part === 'glance') desk.type('/w');
      expect(await ended).toBe(bug);
      expect([await desk.isSane(), desk.isRaw()]).toEqual([true, false]);
    },
  );

  test('what the user can mend is said in the status line, and the reader goes on', async () => {
    const { desk } = startReader({
      reader: {
        mark: () => {
          throw new RadarError('store', ['text', 'the disk is full'], { hint: ['text', 'Make room.'] });
        },
      },
    });
    await desk.shows(/1\/6/);
    desk.type('l');
    expect(await desk.shows(/failed: the disk is full\. Make room\./)).not.toMatch(/▌•\+/);
    desk.type('j');
    await desk.shows(/2\/6/);
  });

  test('a terminal that is closed ends the reader', async () => {
    const { desk, ended } = startReader();
    await desk.shows(/1\/6/);
    desk.input.emit('end');
    expect(await ended).toMatchObject({ code: 'interrupted' });
  });
});

describe('nothing to show', () => {
  test('an empty store says what to do', async () => {
    const { desk } = startReader({ store: memoryStore(), columns: 60 });
    const screen = await desk.shows(/r fetches what arXiv has announced/);
    expect(screen).toContain('Nothing is in the store for');
    desk.type('jklxGgguswdoy?q');
    await desk.shows(/r fetches/);
  });

  test('an unnamed scope, no hits and no saved papers say so', async () => {
    const { desk } = startReader({ scope: { kind: 'saved' } });
    await desk.shows(/Nothing is saved yet: s saves/);
    desk.type('/zzzz');
    await desk.shows(/Nothing in the store matches/);
  });
});

test('marks made elsewhere and before are shown', async () => {
  const store = sampleStore();
  const { addFeedback } = await import('../../../../src/store/feedback.ts');
  addFeedback(store, ['arxiv:2606.00005' as PaperId], 'save', LATER);
  const { desk } = startReader({ store, columns: 140, scope: { kind: 'since', day: DAY } });
  expect(await desk.shows(/since Thu 18 Jun[\s\S]*1\/6/)).toMatch(/▌• ◆ +\S+ +18 Jun +Bird song/);
});
