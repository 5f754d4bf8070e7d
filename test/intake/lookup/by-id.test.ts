/** Questions to arXiv's API for papers by id: what is asked, how far apart, and what is kept of the answer. */
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Config } from '../../../src/config/schema.ts';
import { type ArxivConfig, configSchema } from '../../../src/config/schema.ts';
import type { FetchInit } from '../../../src/context.ts';
import type { FetchPorts } from '../../../src/intake/fetch-ports.ts';
import { fetchExamples, fetchPapers, mayAskApi } from '../../../src/intake/lookup/by-id.ts';
import type { ProgressEvent } from '../../../src/intake/progress.ts';
import { findExamples } from '../../../src/selection/examples.ts';
import { addFeedback } from '../../../src/store/feedback.ts';
import { setMeta } from '../../../src/store/ledger/requests.ts';
import { getPaper, savePapers } from '../../../src/store/papers.ts';
import { type ApiServer, startApiServer } from '../../helpers/api-server.ts';
import { loopbackFetch } from '../../helpers/context.ts';
import { AT, memoryStore, paperId, samplePaper } from '../../helpers/store.ts';

const fetchMarked = (ports: FetchPorts, { sources, profile }: Config) =>
  fetchExamples(ports, sources, findExamples(ports.store, profile).unknown);

interface Bench {
  readonly ports: FetchPorts;
  readonly api: ApiServer;
  readonly slept: number[];
  readonly sent: FetchInit[];
  readonly events: ProgressEvent[];
  readonly config: (over?: object) => ReturnType<typeof configSchema.parse>;
}

async function startBench(): Promise<Bench> {
  const api = await startApiServer();
  onTestFinished(() => api.close());
  const [slept, sent, events]: [number[], FetchInit[], ProgressEvent[]] = [[], [], []];
  let now = Date.parse('2026-06-18T12:00:00Z');
  const ports: FetchPorts = {
    store: memoryStore(),
    version: '1.2.3',
    random: () => 0.5,
    signal: new AbortController().signal,
    clock: {
      now: () => now,
      sleep: async (ms) => {
        slept.push(ms);
        now += ms;
      },
    },
    fetch: (url, init) => {
      sent.push(init);
      return loopbackFetch(url, init);
    },
    onProgress: (event) => events.push(event),
  };
  const config = (over: object = {}) =>
    configSchema.parse({ sources: { arxiv: { endpoints: { api: api.url }, ...over } } });
  return { ports, api, slept, sent, events, config };
}

const PAPER = { version: 3, title: 'Lattices', abstract: 'We sample lattices.' };

describe('papers by id', () => {
  test('are saved whole, and those that arXiv does not have are told', async () => {
    const { ports, api, config } = await startBench();
    api.know('2402.17750', PAPER);
    const report = await fetchPapers(ports, config().sources.arxiv, ['2402.17750', '2402.99999']);
    expect(report).toEqual({ saved: ['arxiv:2402.17750'], absent: ['arxiv:2402.99999'] });
    expect(getPaper(ports.store, paperId('arxiv:2402.17750'))?.paper).toMatchObject({
      version: 3,
      title: 'Lattices',
      authors: ['Ada Sample'],
      primaryCategory: 'physics.optics',
      publishedOn: '2024-02-27',
    });
  });

  test('keep the distance that the configuration asks for, and say who asks', async () => {
    const { ports, api, config, slept, sent } = await startBench();
    api.know('2402.17750', PAPER);
    const { arxiv } = config({ interval: 7, contact: 'me@example.org' }).sources;
    for (const id of ['2402.17750', '2402.17750']) await fetchPapers(ports, arxiv, [id]);
    expect(slept).toEqual([7000]);
    expect(sent[0]?.headers).toMatchObject({
      'user-agent': expect.stringMatching(/^radar\/1\.2\.3 \(research-radar; me@example\.org\)$/),
    });
  });

  test('are at most a hundred in a call', async () => {
    const { ports, api, config } = await startBench();
    const many = Array.from({ length: 130 }, (_, index) => `2402.${10000 + index}`);
    for (const id of many) api.know(id, PAPER);
    expect((await fetchPapers(ports, config().sources.arxiv, many)).saved).toHaveLength(100);
    expect(api.asked).toHaveLength(1);
  });

  test('nothing that was not asked for is saved', async () => {
    const { ports, api, config } = await startBench();
    api.fault((response) =>
      response.end(
        '<feed><totalResults>1</totalResults><entry><id>http://arxiv.org/abs/2402.00001v1</id><title>Uninvited</title></entry></feed>',
      ),
    );
    const report = await fetchPapers(ports, config().sources.arxiv, ['2402.17750']);
    expect(report.saved).toEqual([]);
    expect(getPaper(ports.store, paperId('arxiv:2402.00001'))).toBeUndefined();
  });

  test.each<[string, Partial<ArxivConfig['endpoints']>, boolean]>([
    ['arXiv itself', {}, true],
    ['a mirror of everything', { rss: 'http://127.0.0.1:1', api: 'http://127.0.0.1:2' }, true],
    ['a mirror of the feeds only', { rss: 'http://127.0.0.1:1' }, false],
    ['a mirror of the API only', { api: 'http://127.0.0.1:2' }, true],
  ])('may be asked of %s: %s', (_name, endpoints, expected) => {
    expect(mayAskApi(configSchema.parse({ sources: { arxiv: { endpoints } } }).sources.arxiv)).toBe(expected);
  });
});

describe('liked papers without text', () => {
  test('come from feedback and the configuration; known ones and other sources are not asked for', async () => {
    const { ports, api, config } = await startBench();
    savePapers(ports.store, [samplePaper('2402.00001')], AT);
    const liked = ['arxiv:2402.00001', 'arxiv:2402.17750', 'doi:10.1038/1', 'feed:x/1'].map(paperId);
    addFeedback(ports.store, liked, 'like', AT);
    api.know('2402.17750', PAPER);
    expect(await fetchMarked(ports, config())).toMatchObject({ saved: ['arxiv:2402.17750'] });
    expect(await fetchMarked(ports, config())).toBeUndefined();
    expect(api.asked).toEqual(['2402.17750']);
  });

  test('a failure is told and does not count as an answer', async () => {
    const { ports, api, config, events } = await startBench();
    addFeedback(ports.store, [paperId('arxiv:2402.17750')], 'like', AT);
    api.fault((response) => response.writeHead(500).end());
    expect(await fetchMarked(ports, config())).toMatchObject({
      absent: [],
      reason: ['host-answered', expect.any(String), 500, 1],
    });
    expect(events.at(-1)).toMatchObject({
      kind: 'note',
      message: ['likes-not-looked-up', expect.anything()],
    });
    api.fault(undefined);
    api.know('2402.17750', PAPER);
    expect(await fetchMarked(ports, config())).toMatchObject({ saved: ['arxiv:2402.17750'] });
  });

  test('a spoilt memory of absent papers is as good as none', async () => {
    const { ports, api, config } = await startBench();
    addFeedback(ports.store, [paperId('arxiv:2402.17750')], 'like', AT);
    for (const spoilt of [
      'nonsense',
      'null',
      '[1]',
      '{"arxiv:2402.17750": 5}',
      '{"arxiv:2402.17750": "soon"}',
    ]) {
      setMeta(ports.store, 'arxiv.absentIds', spoilt);
      expect(await fetchMarked(ports, config())).toMatchObject({ absent: ['arxiv:2402.17750'] });
    }
    expect(await fetchMarked(ports, config())).toBeUndefined();
    // An answer without any paper may be the service's known fault: it is asked twice.
    expect(api.asked).toHaveLength(10);
  });
});
