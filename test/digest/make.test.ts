import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { type LoadedConfig, loadConfig } from '../../src/config/load.ts';
import { makeDigest } from '../../src/digest/make.ts';
import { planDigest } from '../../src/digest/plan.ts';
import type { MakeDigestPorts, MakeDigestRequest } from '../../src/digest/request.ts';
import { RadarError } from '../../src/errors.ts';
import type { ProgressEvent } from '../../src/intake/progress.ts';
import { getDigest } from '../../src/store/digests/digests.ts';
import { addFeedback } from '../../src/store/feedback.ts';
import type { Store } from '../../src/store/file/open.ts';
import { saveCoverage } from '../../src/store/ledger/coverage.ts';
import { lastDelivered } from '../../src/store/ledger/deliveries.ts';
import { createTestContext } from '../helpers/context.ts';
import { send, startServer, testClock } from '../helpers/http.ts';
import { announce, MONDAY, TUESDAY } from '../helpers/selection.ts';
import { AT, memoryStore, paperId, temporaryFolder } from '../helpers/store.ts';

const REQUEST: MakeDigestRequest = {
  asked: { kind: 'today' },
  limit: 10,
  minScore: 0.1,
  model: false,
  requireModel: false,
  force: false,
};
const INTEREST = 'interests: [{name: codes, about: decoders of surface codes}]';

let store: Store;
let events: ProgressEvent[];
let ports: MakeDigestPorts;
const NOON = '2026-04-20T14:00:00Z';

beforeEach(() => {
  store = memoryStore();
  events = [];
  const { random, patientFetch, signal, cwd } = createTestContext();
  const env = { SAMPLE_KEY: 'sample-key' };
  ports = {
    env,
    cwd,
    clock: testClock(NOON),
    random,
    patientFetch,
    signal,
    store,
    onProgress: (e) => events.push(e),
  };
  announce(store, '1', { title: 'Decoders of surface codes' });
  announce(store, '2', { title: 'Surface codes and their decoders, again' });
});

function configured({ profile = INTEREST, llm = 'model: claude-opus-4-8' } = {}): LoadedConfig {
  const folder = temporaryFolder();
  // Named by the reader, a file may say where a key goes.
  const file = join(folder, 'mine.yaml');
  writeFileSync(file, `profile: {${profile}}\nsources: {arxiv: {categories: [cs.LG]}}\nllm: {${llm}}\n`);
  return loadConfig({ HOME: folder }, folder, file);
}

const made = (request: Partial<MakeDigestRequest> = {}, loaded = configured()) =>
  makeDigest(ports, loaded, { ...REQUEST, ...request });

/** Delivers a digest, lets a minute pass and makes it again: whether the second is another one. */
async function isMadeAnew(
  change: () => unknown,
  request: Partial<MakeDigestRequest> = {},
  next: Parameters<typeof configured>[0] = {},
): Promise<boolean> {
  const first = await made();
  first.deliver();
  change();
  ports = { ...ports, clock: testClock('2026-04-20T14:01:00Z') };
  const { digest } = await made(request, configured(next));
  return digest.generatedAt !== first.digest.generatedAt;
}

describe('a delivered digest', () => {
  test.each<[string, () => unknown]>([
    ['nothing has changed', () => {}],
    [
      'a paper was liked: that changes tomorrow’s order',
      () => addFeedback(store, [paperId('arxiv:2')], 'like', AT),
    ],
  ])('comes again on its day where %s', async (_why, change) => {
    expect(await isMadeAnew(change)).toBe(false);
  });

  test.each<[string, () => unknown]>([
    ['a paper came in late', () => announce(store, '3')],
    ['a paper has another version', () => announce(store, '1', { version: 2, title: 'Decoders' })],
  ])('is made anew where %s', async (_why, change) => {
    expect(await isMadeAnew(change)).toBe(true);
  });

  test.each<[string, Partial<MakeDigestRequest>, Parameters<typeof configured>[0]]>([
    ['the profile is another', {}, { profile: 'interests: [{name: dust}]' }],
    ['another model is to write', {}, { llm: 'model: claude-haiku-4-5' }],
    ['more papers are wanted', { limit: 20 }, {}],
    ['the threshold is another', { minScore: 0.2 }, {}],
    ['it is forced', { force: true }, {}],
  ])('is made anew where %s', async (_why, request, next) => {
    expect(await isMadeAnew(() => {}, request, next)).toBe(true);
  });

  test('that comes again says what is known of its lists now', async () => {
    (await made()).deliver();
    const list = { source: 'arxiv', category: 'cs.LG', date: MONDAY, checkedAt: AT };
    saveCoverage(store, [{ ...list, verdict: 'partial', announced: 3, new: 2, cross: 1, replaced: 0 }]);
    expect((await made()).digest.coverage.map(({ verdict }) => verdict)).toEqual(['partial']);
  });
});

describe('a digest counts as delivered', () => {
  const remembered = () => [
    lastDelivered(store, 'default')?.date,
    getDigest(store, { profile: 'default', date: MONDAY })?.digest.papers.length,
  ];

  test('only once it is safely out', async () => {
    const { deliver } = await made();
    expect(remembered()).toEqual([undefined, undefined]);
    deliver();
    expect(remembered()).toEqual([MONDAY, 2]);
  });

  test('never where it was asked for by date', async () => {
    (await made({ asked: { kind: 'date', date: MONDAY } })).deliver();
    expect(remembered()).toEqual([undefined, undefined]);
  });

  test('never where nothing was announced', async () => {
    (await made()).deliver();
    ports = { ...ports, clock: testClock('2026-04-21T14:00:00Z') };
    const { digest, deliver } = await made();
    deliver();
    expect([digest.date, digest.papers, lastDelivered(store, 'default')?.date]).toEqual([
      TUESDAY,
      [],
      MONDAY,
    ]);
  });
});

describe('a model that does not write', () => {
  async function refusing() {
    const server = await startServer(send(401, '{"type":"error","error":{"type":"authentication_error"}}'));
    onTestFinished(server.close);
    // Who waits for an answer watches the time it takes.
    ports = { ...ports, clock: createTestContext({ now: NOON, realTime: true }).clock };
    const llm = `model: claude-opus-4-8, baseUrl: "${server.url}", keyEnv: SAMPLE_KEY`;
    return { server, loaded: configured({ llm }) };
  }

  test('leaves the digest to radar, and is told', async () => {
    const { loaded } = await refusing();
    const { digest } = await made({ model: true }, loaded);
    expect(digest.briefing.writer).toBe('extractive');
    const notes = events.flatMap((event) => (event.kind === 'note' ? [event.message] : []));
    expect(notes).toEqual([['no-model-wrote', expect.arrayContaining(['model-refused-key'])]]);
  });

  test('has the draft of the digest shown while it is asked', async () => {
    const { loaded } = await refusing();
    await made({ model: true }, loaded);
    const drafts = events.flatMap((event) => (event.kind === 'writing' ? [event.draft.papers.length] : []));
    expect(drafts).toEqual([2]);
  });

  test('is asked again by the next run: an outage does not stick', async () => {
    const { server, loaded } = await refusing();
    (await made({ model: true }, loaded)).deliver();
    await made({ model: true }, loaded);
    expect(server.requests).toHaveLength(2);
  });

  test('ends a run that requires one', async () => {
    const { loaded } = await refusing();
    const error = await made({ model: true, requireModel: true }, loaded).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(RadarError);
    expect(error).toMatchObject({
      code: 'key',
      what: ['model-was-required', ['model-refused-key', expect.anything(), 401]],
    });
  });

  test('without any key is nothing to speak of', async () => {
    const { digest } = await made({ model: true });
    expect([digest.briefing.writer, digest.briefing.reason, events]).toEqual([
      'extractive',
      ['no-key-set'],
      [],
    ]);
  });
});

test('a liked paper that is not stored is told with its id and the number of others', async () => {
  const profile = 'interests: [{name: codes, about: surface codes, like: ["2501.00001", "2501.00002"]}]';
  await made({}, configured({ profile }));
  expect(events).toEqual([{ kind: 'note', message: ['liked-not-stored', 'arxiv:2501.00001', 1] }]);
});

describe('a plan', () => {
  const planned = (loaded = configured()) => planDigest(ports, loaded, { ...REQUEST, model: true });

  test('ends with whether the call would be made, and why not', () => {
    expect(planned().at(-1)).toEqual(['plan-calls-not', ['no-key-set']]);
  });

  test('hides what an address of a model keeps secret', () => {
    const [, , model] = planned(
      configured({ llm: 'model: m, baseUrl: "https://me:secret@model.example/v1"' }),
    );
    expect(model?.[0]).toBe('plan-model-at');
    expect(JSON.stringify(model)).not.toContain('secret');
  });

  test('of a morning without papers is one line', () => {
    ports = { ...ports, store: memoryStore() };
    expect(planned()).toEqual([['nothing-to-write-about']]);
  });
});
