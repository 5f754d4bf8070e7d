import { afterEach, expect, test } from 'vitest';
import { createHttpClient, type HttpRequest, type RequestGate } from '../../src/sources/http.ts';
import { askForSound, type DocumentReader, type SoundAnswer } from '../../src/sources/sound-answer.ts';
import { type Answer, fetchPort, send, startServer, type TestServer, testClock } from '../helpers/http.ts';

const servers: TestServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serve(...answers: Answer[]): Promise<TestServer> {
  const server = await startServer(...answers);
  servers.push(server);
  return server;
}

/** A document of ten letters is whole. */
const TEN: DocumentReader<string> = {
  read: (body) => new TextDecoder().decode(body),
  soundness: (reading) => reading.length / 10,
};

function ask(request: HttpRequest, gate?: RequestGate, reader = TEN): Promise<SoundAnswer<string>> {
  const ports = { fetch: fetchPort(), clock: testClock(), random: () => 0 };
  const http = createHttpClient(ports, { userAgent: 'radar-test/1', ...(gate && { gate }) });
  return askForSound(request, http, reader, new AbortController().signal);
}

test('a damaged document is asked for again, without validators', async () => {
  const server = await serve(send(200, 'half '), send(200, '0123456789'));
  const answer = await ask({ url: server.url, validators: { etag: 'x' } });
  expect(answer).toMatchObject({ outcome: { kind: 'ok' }, reading: '0123456789', isWhole: true });
  expect(server.requests.map((request) => request.headers['if-none-match'])).toEqual(['x', undefined]);
});

test('the best of damaged documents is taken in the end, even when worse things follow', async () => {
  const server = await serve(send(200, '123'), send(200, '1234567'), send(500));
  expect(await ask({ url: server.url })).toMatchObject({ reading: '1234567', isWhole: false });
});

test('a document is asked for no oftener than the request allows', async () => {
  const server = await serve(send(200, '123'), send(200, '1234567'));
  expect(await ask({ url: server.url, attempts: 1 })).toMatchObject({ reading: '123', isWhole: false });
  expect(server.requests).toHaveLength(1);
});

test('the gate is free again while a document is read', async () => {
  const events: string[] = [];
  const server = await serve(send(200, '0123456789'));
  const gate: RequestGate = {
    enter: async () => {
      events.push('enter');
      return () => events.push('leave');
    },
  };
  const reader = { ...TEN, read: (body: Uint8Array) => `${events.push('read')}${TEN.read(body, undefined)}` };
  await ask({ url: server.url }, gate, reader);
  expect(events).toEqual(['enter', 'leave', 'read']);
});
