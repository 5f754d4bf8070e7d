import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { FetchPorts } from '../../../src/intake/fetch-ports.ts';
import { doiOf, fetchByDoi } from '../../../src/intake/lookup/by-doi.ts';
import type { Store } from '../../../src/store/file/open.ts';
import { twinsOf } from '../../../src/store/links.ts';
import { getPaper } from '../../../src/store/papers.ts';
import { loopbackFetch } from '../../helpers/context.ts';
import { type DoiServer, startDoiServer } from '../../helpers/doi-server.ts';
import { testClock } from '../../helpers/http.ts';
import { readerConfig } from '../../helpers/selection.ts';
import { memoryStore, paperId } from '../../helpers/store.ts';

let store: Store;
let server: DoiServer;
beforeEach(async () => {
  store = memoryStore();
  server = await startDoiServer();
  onTestFinished(server.close);
});

function fetched(...ids: readonly string[]) {
  const ports: FetchPorts = {
    store,
    fetch: loopbackFetch,
    clock: testClock(),
    random: () => 0.5,
    signal: new AbortController().signal,
    version: '1',
    onProgress: () => {},
  };
  const endpoints = { crossref: server.url, biorxiv: server.url };
  const { sources } = readerConfig({ sources: { enrich: { endpoints } } });
  return fetchByDoi(ports, sources, ids.map(paperId));
}

test('a paper by DOI has one, and papers of arXiv and of feeds have none', () => {
  expect(['doi:10.1/a', 'arxiv:2604.00001', 'feed:x/1'].map((id) => doiOf(paperId(id)))).toEqual([
    '10.1/a',
    undefined,
    undefined,
  ]);
});

describe('papers that are named by DOI', () => {
  test('are saved where they are known, told where they are not, and others stay unasked', async () => {
    server.knowWork('10.1038/s1', { title: ['A work of samples'] });
    expect(await fetched('doi:10.1038/s1', 'doi:10.1038/s2', 'arxiv:2604.00001')).toEqual({
      saved: ['doi:10.1038/s1'],
      absent: ['doi:10.1038/s2'],
    });
    expect(getPaper(store, paperId('doi:10.1038/s1'))?.paper.title).toBe('A work of samples');
    expect(await fetched('arxiv:2604.00001')).toEqual({ saved: [], absent: [] });
    expect(server.asked.join()).not.toContain('2604');
  });

  test('are linked with the preprint that the registry names', async () => {
    const preprint = '10.1101/2026.04.01.000001';
    server.knowWork('10.1038/s1', { title: ['A work of samples'] });
    server.knowPreprint(preprint, {
      title: 'Samples, a preprint',
      abstract: 'We sample.',
      authors: 'A, B.',
      published: '10.1038/s1',
    });
    await fetched('doi:10.1038/s1', `doi:${preprint}`);
    const twins = twinsOf(store, [paperId('doi:10.1038/s1')]).get(paperId('doi:10.1038/s1'));
    expect(twins?.map(({ paper }) => paper.id)).toEqual([`doi:${preprint}`]);
  });

  test('are at most twenty: somebody waits for them', async () => {
    const ids = Array.from({ length: 25 }, (_, at) => `doi:10.1038/s${at}`);
    expect((await fetched(...ids)).absent).toEqual(ids.slice(0, 20));
  });

  test('of a service that is ill are neither saved nor absent, and it is said why', async () => {
    server.fault((response) => response.writeHead(500).end());
    const report = await fetched('doi:10.1038/s1');
    expect(report).toEqual({ saved: [], absent: [], reason: expect.anything() });
  });
});
