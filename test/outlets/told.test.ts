import { createServer } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Program } from '../../src/context.ts';
import { hookOutlet } from '../../src/outlets/hook.ts';
import type { Parcel } from '../../src/outlets/outlet.ts';
import { webhookOutlet } from '../../src/outlets/webhook.ts';
import { createTestContext } from '../helpers/context.ts';
import { sampleDigest } from '../view/sample-digest.ts';

const parcel: Parcel = {
  digest: sampleDigest,
  part: 0,
  file: '/home/me/digests/2026-06-18.md',
  renderFolder: async () => '',
  noted: () => [],
  had: () => new Set(),
  remember: () => {},
  render: async (format) => `as ${format}`,
};

interface Posted {
  readonly type: string | undefined;
  readonly body: string;
}

async function service(status = 200): Promise<{ url: string; posted: Posted[] }> {
  const posted: Posted[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (piece) => {
      body += piece;
    });
    request.on('end', () => {
      posted.push({ type: request.headers['content-type'], body });
      response.writeHead(status).end('ok');
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.close();
  });
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/secret/T0ken`, posted };
}

describe('a webhook', () => {
  const post = (url: string, body?: string | Record<string, unknown>, digest = sampleDigest) =>
    webhookOutlet(
      createTestContext(),
      { url, headers: {}, ...(body === undefined ? {} : { body }) },
      'en',
    ).send({ ...parcel, digest });

  test('gets a mapping as JSON with what is to be filled in, however it is quoted', async () => {
    const { url, posted } = await service();
    await post(url, { text: '*{date}* {headline} {unknown}', blocks: [{ n: 1, text: '{papers}' }] });
    expect(posted[0]?.type).toBe('application/json');
    const { text, blocks } = JSON.parse(posted[0]?.body ?? '');
    expect(text).toMatch(/^\*2026-06-18\* .+ \{unknown\}$/);
    expect(blocks[0].text.split('\n')).toHaveLength(Math.min(10, sampleDigest.papers.length));
  });

  test('hands on no command that a title hides in itself', async () => {
    const [first, ...others] = sampleDigest.papers;
    if (first === undefined) throw new Error('the sample has papers');
    const title =
      'Hi <!channel> <https://evil.example|bank> <at user_id="all">x</at> @everyone, p < 0.05 and <3 at a@b.org';
    const paper = { ...first, paper: { ...first.paper, title } };
    const { url, posted } = await service();
    await post(url, '{papers}', { ...sampleDigest, papers: [paper, ...others] });
    expect(posted[0]?.body.split('\n')[0]).toBe(
      '1. Hi ‹!channel> ‹https://evil.example|bank> ‹at user_id="all">x‹/at> @\u2060everyone, p < 0.05 and <3 at a@b.org ' +
        first.paper.links.abstract,
    );
  });

  test('gets a text as text, and the digest where nothing is said', async () => {
    const { url, posted } = await service();
    await post(url, '{shown} of {announced}: {file}');
    await post(url);
    const { shown, announced } = sampleDigest.counts;
    expect(posted).toEqual([
      { type: 'text/plain; charset=utf-8', body: `${shown} of ${announced}: ${parcel.file}` },
      { type: 'application/json', body: 'as json' },
    ]);
  });

  test('that refuses, or is not there, has not got it; its address is told to nobody', async () => {
    const { url } = await service(404);
    const refused = await post(url).catch((error: unknown) => error);
    const nobody = await post('http://127.0.0.1:1/secret/T0ken').catch((error: unknown) => error);
    expect(refused).toMatchObject({
      code: 'undelivered',
      what: ['webhook-answered', new URL(url).host, 404],
    });
    expect(nobody).toMatchObject({
      code: 'undelivered',
      what: ['webhook-unreachable', '127.0.0.1:1', expect.any(String)],
    });
    const { key } = webhookOutlet(createTestContext(), { url, headers: {} }, 'en');
    expect(JSON.stringify([refused, nobody, key, String(refused)])).not.toContain('T0ken');
  });
});

describe('a program', () => {
  const run = async (line: string, status: number | undefined) => {
    const started: Program[] = [];
    const launch = async (program: Program) => {
      started.push(program);
      return status;
    };
    const sent = hookOutlet(createTestContext({ launch }), line).send(parcel);
    return { started, outcome: await sent.catch((error: unknown) => error) };
  };

  test('is started without a shell, with the JSON on stdin and the names of file and day', async () => {
    const { started, outcome } = await run("notify 'two words' $(rm) --x", 0);
    expect(outcome).toBeUndefined();
    expect(started).toEqual([
      {
        command: 'notify',
        args: ['two words', '$(rm)', '--x'],
        input: 'as json',
        aside: { RADAR_FILE: parcel.file, RADAR_DATE: '2026-06-18' },
      },
    ]);
  });

  test.each([
    [1, ['program-ended', 1]],
    [undefined, ['program-not-started']],
  ])('that ends with %s has not got it', async (status, what) => {
    expect((await run('notify', status)).outcome).toMatchObject({ code: 'undelivered', what });
  });
});
