/** Model servers that never come to an answer: a model may think for minutes, but a call ends when its time is over. */

import { afterEach, describe, expect, test } from 'vitest';
import { writeBriefing } from '../../src/brief/writer.ts';
import { say } from '../../src/messages/say.ts';
import { limitedFetch } from '../../src/net/limited-fetch.ts';
import { realTimer, undiciPort } from '../helpers/http.ts';
import {
  ENDLESS_BODIES,
  ENDLESS_HEADS,
  type Peer,
  type RawServer,
  startRawServer,
} from '../helpers/raw-server.ts';
import { fastClock, portsOf, settingsFor } from './model-server.ts';
import { inputOf, READERS } from './papers.ts';

const input = inputOf(READERS['quantum-physics']);
const servers: RawServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

/** The port that a model really gets: no limit on silence but its caller's, and the time that is left for the whole call. */
const patient = limitedFetch(undiciPort(), realTimer, { start: Infinity, silence: Infinity });

async function askOf(peer: Peer): ReturnType<typeof writeBriefing> {
  const server = await startRawServer(peer);
  servers.push(server);
  const settings = settingsFor(server.url);
  const config = { ...settings.config, timeout: 30 };
  // A hundred times as fast: thirty seconds are over in 0.3.
  const ports = { ...portsOf(), fetch: patient, clock: fastClock(100) };
  return writeBriefing(input, { ...settings, config }, ports, new AbortController().signal);
}

describe('a model’s server that never answers leaves the briefing to radar', () => {
  test.each(Object.entries({ ...ENDLESS_HEADS, ...ENDLESS_BODIES }))('%s', async (_name, peer) => {
    const { writer, failure } = await askOf(peer);
    expect(writer).toBe('extractive');
    expect(failure?.kind).toBe('model');
    expect(say('en', failure?.message ?? ['text', ''])).toContain('127.0.0.1');
  });

  test.each(['1000000000', '9'.repeat(400)])('a Retry-After of %s is no time to name', async (value) => {
    const { failure } = await askOf((socket) =>
      socket.end(`HTTP/1.1 529 No\r\nretry-after: ${value}\r\ncontent-length: 2\r\n\r\n{}`),
    );
    const said = say('en', failure?.message ?? ['text', '']);
    expect(said).toContain('answered 529');
    expect(said).not.toMatch(/Infinity|e\+|\d{6}/);
  });
});
