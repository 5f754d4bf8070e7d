/** Embeddings servers that never come to an answer, or answer with what no ranking could use. */
import { afterEach, describe, expect, test } from 'vitest';
import type { Clock } from '../../../src/context.ts';
import { limitedFetch } from '../../../src/net/limited-fetch.ts';
import { type EmbeddingsOutcome, embedTexts } from '../../../src/sources/embeddings/fetch.ts';
import { realTimer, undiciPort } from '../../helpers/http.ts';
import {
  ENDLESS_BODIES,
  ENDLESS_HEADS,
  type Peer,
  type RawServer,
  startRawServer,
} from '../../helpers/raw-server.ts';

const servers: RawServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

const clock: Clock = { now: () => Date.now(), sleep: async () => undefined };

async function embed(peer: Peer, timeout = 20_000): Promise<EmbeddingsOutcome> {
  const server = await startRawServer(peer);
  servers.push(server);
  const port = {
    fetch: limitedFetch(undiciPort(), realTimer, { start: Infinity, silence: Infinity }),
    clock,
    random: () => 0,
    baseUrl: server.url,
    model: 'm',
    headers: {},
    timeout,
  };
  return embedTexts(['a', 'b'], port, new AbortController().signal);
}

const answering = (data: unknown): Peer => {
  const body = JSON.stringify({ data });
  return (socket) =>
    socket.end(`HTTP/1.1 200 OK\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
};

describe('an embeddings server that never answers is a failure', () => {
  test.each(Object.entries({ ...ENDLESS_HEADS, ...ENDLESS_BODIES }))('%s', async (_name, peer) => {
    expect(await embed(peer, 200)).toMatchObject({
      kind: 'failed',
      reason: ['host-late-by', expect.any(String), expect.any(Number)],
    });
  });
});

describe('vectors are taken only where they can be used', () => {
  const of = (...embeddings: readonly unknown[]) =>
    embeddings.map((embedding, index) => ({ index, embedding }));

  test('whole ones, in the order of their texts', async () => {
    const data = of([1, 0], [0, 1]).reverse();
    expect(await embed(answering(data))).toMatchObject({ kind: 'vectors' });
  });

  test.each([
    ['of a million numbers', of(Array(1_000_000).fill(0), Array(1_000_000).fill(0))],
    ['too large for what is kept', of([1e300, 0], [0, 1])],
    ['of different lengths', of([1, 0], [1])],
    ['of no length', of([], [])],
    [
      'at places below zero',
      [
        { index: -1, embedding: [1] },
        { index: 0, embedding: [1] },
      ],
    ],
    [
      'at places that do not exist',
      [
        { index: 0, embedding: [1] },
        { index: 4e9, embedding: [1] },
      ],
    ],
    [
      'at half places',
      [
        { index: 0, embedding: [1] },
        { index: 0.5, embedding: [1] },
      ],
    ],
    ['more of them than texts', of([1], [1], [1])],
  ])('%s', async (_name, data) => {
    expect(await embed(answering(data))).toMatchObject({
      kind: 'failed',
      reason: ['host-sent-no-embeddings', expect.any(String)],
    });
  });
});
