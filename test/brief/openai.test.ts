import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { writeBriefing } from '../../src/brief/writer.ts';
import { say } from '../../src/messages/say.ts';
import { KEY, portsOf, settingsFor } from './model-server.ts';
import { inputOf, READERS } from './papers.ts';

const input = inputOf(READERS['quantum-physics']);
const never = new AbortController().signal;
const REPLY = JSON.stringify({
  headline: {
    evidence: [{ paper: 'P01', sentence: 2 }],
    text: 'Neutral atoms turn 97% of their gate errors into flagged erasures.',
  },
  papers: [
    {
      paper: 'P01',
      claims: [
        {
          evidence: [{ paper: 'P01', sentence: 4 }],
          text: 'The decoder runs belief propagation on the flagged lattice.',
        },
      ],
    },
  ],
});

interface Seen {
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Readonly<Record<string, unknown>>;
}
type Answer = (response: ServerResponse, seen: Seen) => void;

let server: Server | undefined;
afterEach(
  () =>
    new Promise<void>((resolve) => {
      server?.closeAllConnections();
      if (server === undefined) resolve();
      else server.close(() => resolve());
      server = undefined;
    }),
);

/** A server that speaks chat completions; `elsewhere` answers every other path. */
async function serving(completions: Answer, elsewhere: Answer = json(404, { detail: 'Not Found' })) {
  const seen: Seen[] = [];
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString('utf8');
    });
    request.on('end', () => {
      const one = { url: request.url ?? '', headers: request.headers, body: JSON.parse(body) };
      seen.push(one);
      (one.url === '/v1/chat/completions' ? completions : elsewhere)(response, one);
    });
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

function json(status: number, value: object): Answer {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  };
}

function stream(text: string, finish = 'stop', last = 'data: [DONE]\n\n'): Answer {
  const chunk = (value: object): string => `data: ${JSON.stringify(value)}\n\n`;
  return (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(chunk({ choices: [{ delta: { reasoning_content: '{"headline": "no"}' } }] }));
    for (let at = 0; at < text.length; at += 50)
      response.write(chunk({ choices: [{ delta: { content: text.slice(at, at + 50) } }] }));
    if (finish !== '') response.write(chunk({ choices: [{ delta: {}, finish_reason: finish }] }));
    response.write(chunk({ choices: [], usage: { prompt_tokens: 1200, completion_tokens: 300 } }));
    response.end(last);
  };
}

const write = (url: string, llm: Record<string, unknown> = {}) =>
  writeBriefing(input, settingsFor(url, { model: 'llama-4', ...llm }), portsOf(), never);

describe('a server that speaks chat completions', () => {
  test('is found out by its answer to the other path, and then asked there alone', async () => {
    const { url, seen } = await serving(stream(REPLY));
    const briefing = await write(`${url}/v1`);
    expect(briefing.writer).toBe('model');
    expect(briefing.papers[0]?.claims[0]?.text).toContain('belief propagation');
    expect(briefing.usage).toEqual({ inputTokens: 1200, outputTokens: 300 });
    expect(seen.map((one) => one.url)).toEqual(['/v1/messages', '/v1/chat/completions']);
  });

  test('is asked at once where the configuration says so, with the key and a schema, without what others want', async () => {
    const { url, seen } = await serving(stream(REPLY));
    await write(url, { protocol: 'openai' });
    const [asked] = seen;
    expect([seen.length, asked?.headers.authorization]).toEqual([1, `Bearer ${KEY}`]);
    expect(asked?.headers['anthropic-version']).toBeUndefined();
    expect(Object.keys(asked?.body ?? {}).sort()).toEqual([
      'max_tokens',
      'messages',
      'model',
      'response_format',
      'stream',
      'stream_options',
    ]);
    expect(asked?.body.messages).toMatchObject([{ role: 'system' }, { role: 'user' }]);
  });

  test('that answers 200 to a path it does not know is found out too', async () => {
    const unknown = json(200, { error: 'Unexpected endpoint or method. (POST /v1/messages)' });
    const { url } = await serving(stream(REPLY), unknown);
    expect((await write(url)).writer).toBe('model');
  });

  test('that knows no schema is asked without one', async () => {
    const { url, seen } = await serving((response, one) =>
      (one.body.response_format === undefined
        ? stream(REPLY)
        : json(400, {
            error: { message: 'response_format is not supported', type: 'invalid_request_error' },
          }))(response, one),
    );
    expect((await write(url, { protocol: 'openai' })).writer).toBe('model');
    expect(seen).toHaveLength(2);
  });

  test('that does not stream is read as well', async () => {
    const whole = { choices: [{ message: { content: REPLY }, finish_reason: 'stop' }] };
    const { url } = await serving(json(200, whole));
    expect((await write(url, { protocol: 'openai' })).writer).toBe('model');
  });

  test('and cuts its reply is told so', async () => {
    const { url } = await serving(stream(REPLY, 'length'));
    const { reason = ['text', ''] } = await write(url, { protocol: 'openai' });
    expect(say('en', reason)).toContain('cut off for want of room');
  });

  test.each<[string, Answer, string]>([
    [
      'refuses the key',
      json(401, { error: { message: 'no', type: 'invalid_request_error' } }),
      'refused the key',
    ],
    [
      'does not know the model',
      json(404, { error: { message: 'The model `llama-4` does not exist' } }),
      '404',
    ],
    ['breaks off', stream(REPLY.slice(0, 200), '', ''), 'broke off'],
    ['declines', stream('No.', 'content_filter'), 'declined'],
    ['is out of credit', json(402, { error: { message: 'Insufficient credits' } }), 'no credit'],
  ])('and %s gives way to the extractive briefing', async (_name, answer, said) => {
    const { url } = await serving(answer);
    const { writer, reason = ['text', ''] } = await write(url, { protocol: 'openai' });
    expect([writer, say('en', reason)]).toEqual(['extractive', expect.stringContaining(said)]);
  });

  test('is not looked for where a server of the other protocol lacks the model', async () => {
    const lacks = json(404, { type: 'error', error: { type: 'not_found_error', message: 'model: llama-4' } });
    const { url, seen } = await serving(stream(REPLY), lacks);
    expect((await write(url)).writer).toBe('extractive');
    expect(seen).toHaveLength(1);
  });
});
