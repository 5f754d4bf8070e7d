import { afterEach, describe, expect, test, vi } from 'vitest';
import type { CallRecord, ModelPorts } from '../../src/brief/settings.ts';
import { estimateCall, writeBriefing } from '../../src/brief/writer.ts';
import { say } from '../../src/messages/say.ts';
import type { Briefing } from '../../src/paper.ts';
import {
  KEY,
  type ModelServer,
  portsOf,
  realFetch,
  type Served,
  settingsFor,
  startServer,
} from './model-server.ts';
import { HOSTILE, inputOf, READERS, WAVEGUIDE } from './papers.ts';

const input = inputOf(READERS['quantum-physics']); // P01 ERASURE, P02 MAGIC, P03 SAMPLING, then DECODER as a bridge end
const never = new AbortController().signal;
const servers: ModelServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});
async function serving(...answers: Parameters<typeof startServer>[0]): Promise<ModelServer> {
  const server = await startServer(answers);
  servers.push(server);
  return server;
}

/** The reason of a briefing in English. */
const reasonOf = ({ reason = ['text', ''] }: Briefing): string => say('en', reason);

const claim = (text: string, paper: string, sentence: number) => ({ text, evidence: [{ paper, sentence }] });
const REPLY = {
  skeleton: 'erasures first',
  headline: claim('Neutral atoms turn 97% of their gate errors into flagged erasures.', 'P01', 2),
  bridges: [
    {
      kind: 'shared-method',
      label: 'belief propagation on a flagged lattice',
      papers: ['P01', 'P04'],
      claims: [
        {
          text: 'Both decoders run belief propagation on a flagged lattice, of atoms and of lost packets.',
          evidence: [
            { paper: 'P01', sentence: 4 },
            { paper: 'P04', sentence: 2 },
          ],
        },
      ],
    },
  ],
  themes: [],
  papers: [
    {
      paper: 'P01',
      claims: [
        claim('The logical error rate of a distance-5 surface code drops by a factor of 4.7.', 'P01', 3),
      ],
    },
    {
      paper: 'P02',
      claims: [
        claim('A cultivation protocol repairs faulty magic states instead of discarding them.', 'P02', 2),
      ],
    },
    {
      paper: 'P03',
      claims: [
        claim(
          'Gaussian boson sampling with loss above 71% can be simulated classically in polynomial time.',
          'P03',
          2,
        ),
      ],
    },
  ],
};
const ok: Served = { text: JSON.stringify(REPLY) };

describe('a model briefing', () => {
  test('carries the verified claims with the sentences they rest on, and its cost', async () => {
    const server = await serving(ok);
    const { calls, ...briefing } = await writeBriefing(input, settingsFor(server.url), portsOf(), never);
    expect(briefing.writer).toBe('model');
    expect(briefing.headline.evidence).toEqual([
      {
        paper: 'arxiv:2606.00011',
        sentence: 2,
        quote:
          'Here, we report erasure conversion in an array of 48 neutral atoms in which 97% of the gate errors are turned into flagged erasures.',
      },
    ]);
    expect(briefing.bridges[0]?.fields).toEqual(['Quantum Physics', 'Information and Signals']);
    expect(briefing.papers.map((note) => note.paper)).toEqual(input.papers.map(({ paper }) => paper.id));
    expect(briefing.checks).toEqual({ claims: 5, repaired: 0, dropped: 0 });
    expect(briefing.usage).toEqual({ inputTokens: 1000, outputTokens: 500, costUsd: 0.007 });
    expect(calls).toHaveLength(1);
    expect(server.received).toHaveLength(1);
  });

  test('is asked for in one request: fenced numbered sentences as plain text, a schema, no sampling, no thinking, no tools', async () => {
    const server = await serving(ok);
    await writeBriefing(input, settingsFor(`${server.url}/v1/`), portsOf(), never);
    const request = server.received[0];
    expect(request?.url).toBe('/v1/messages');
    expect(Object.keys(request?.body ?? {}).sort()).toEqual([
      'max_tokens',
      'messages',
      'model',
      'output_config',
      'stream',
      'system',
    ]);
    expect(request?.headers.authorization).toBe(`Bearer ${KEY}`);
    expect(request?.headers['x-api-key']).toBeUndefined();
    const prompt = request?.body.messages[0]?.content ?? '';
    const [, fenced] = prompt.split(/^=====PAPERS=====$/mu);
    expect(fenced).toContain('P01.2 Here, we report erasure conversion in an array of 48 neutral atoms');
    expect(fenced).toContain(
      '[P04] Belief propagation on flagged lattices for optical links\n(for bridges only',
    );
  });

  test('has one repair for what failed, and drops what fails again', async () => {
    const wrong = {
      ...REPLY,
      papers: [
        REPLY.papers[0],
        { paper: 'P02', claims: [claim('Cultivation cuts the space-time cost by 83%.', 'P02', 3)] },
        { paper: 'P03', claims: [claim('IBM proves that boson sampling is hard.', 'P03', 2)] },
      ],
    };
    const repairs = {
      claims: [
        { number: 1, ...claim('Cultivation cuts the space-time cost by 38% at equal fidelity.', 'P02', 3) },
        { number: 2, ...claim('IBM says so.', 'P03', 2) },
      ],
    };
    const server = await serving({ text: JSON.stringify(wrong) }, { text: JSON.stringify(repairs) });
    const briefing = await writeBriefing(input, settingsFor(server.url), portsOf(), never);
    expect(briefing.writer).toBe('model');
    expect(briefing.checks).toEqual({ claims: 5, repaired: 1, dropped: 1 });
    expect(server.received).toHaveLength(2);
    expect(server.received[1]?.body.messages[0]?.content).toContain('“83%” is not what P02 says');
    const texts = briefing.papers.flatMap((note) => note.claims.map((one) => one.text));
    expect(texts).toContain('Cultivation cuts the space-time cost by 38% at equal fidelity.');
    expect(texts.join(' ')).not.toContain('IBM');
    expect(briefing.papers).toHaveLength(3); // the third paper has its own sentence instead
  });

  test('gives way to the extractive one when fewer than half of its claims hold', async () => {
    const invented = {
      ...REPLY,
      headline: claim('Nature falls silent in Geneva.', 'P01', 1),
      bridges: [],
      papers: [
        { paper: 'P01', claims: [claim('DeepTorus-9 wins.', 'P01', 1)] },
        { paper: 'P02', claims: [claim('Costs fall by 99%.', 'P02', 1)] },
      ],
    };
    const server = await serving({ text: JSON.stringify(invented) }, { text: '{"claims": []}' });
    const briefing = await writeBriefing(input, settingsFor(server.url), portsOf(), never);
    expect(briefing.writer).toBe('extractive');
    expect(reasonOf(briefing)).toBe('3 of 3 claims failed the check against the abstracts');
    expect(briefing.failure?.kind).toBe('model');
    expect(briefing.usage?.outputTokens).toBe(1000);
  });

  test('is written in the reader’s language with an English twin of each claim for the check', async () => {
    const chinese = inputOf(READERS.chinese);
    const twin = (text: string, english: string, paper: string, sentence: number) => ({
      text,
      english,
      evidence: [{ paper, sentence }],
    });
    const reply = {
      skeleton: '',
      bridges: [],
      themes: [],
      headline: twin(
        '可重编程波导一次通过即可分类 49 维向量。',
        'A reprogrammable waveguide classifies vectors of 49 dimensions in a single pass.',
        'P01',
        3,
      ),
      papers: [
        {
          paper: 'P01',
          claims: [twin('准确率达到 96%。', 'Accuracy reaches 96% on a vowel task.', 'P01', 3)],
        },
        {
          paper: 'P02',
          claims: [
            twin(
              '97% 的门错误变为擦除。',
              '97% of the gate errors are turned into flagged erasures.',
              'P02',
              2,
            ),
          ],
        },
        { paper: 'P03', claims: [twin('成本下降 83%。', 'The space-time cost falls by 38%.', 'P03', 3)] },
      ],
    };
    const server = await serving({ text: JSON.stringify(reply) }, { text: '{"claims": []}' });
    const briefing = await writeBriefing(chinese, settingsFor(server.url), portsOf(), never);
    expect(briefing.writer).toBe('model');
    expect(briefing.headline.text).toEqual(['text', '可重编程波导一次通过即可分类 49 维向量。']);
    expect(briefing.checks).toEqual({ claims: 4, repaired: 0, dropped: 1 }); // 83 is not 38, in any language
    expect(server.received[0]?.body.system).toContain('Chinese (zh)');
  });

  test('is read from a reply that was cut at max_tokens, as far as it goes, and says what is quoted instead', async () => {
    const server = await serving({ text: JSON.stringify(REPLY).slice(0, -160), stop: 'max_tokens' });
    const briefing = await writeBriefing(input, settingsFor(server.url), portsOf(), never);
    expect(briefing.writer).toBe('model');
    expect(briefing.papers.map((note) => note.quoted)).toEqual([undefined, undefined, true]);
    expect(reasonOf(briefing)).toBe(
      'the model’s reply was cut off for want of room: one paper is quoted instead',
    );
  });

  test('costs nothing the second time', async () => {
    const server = await serving(ok);
    const kept = new Map<string, string>();
    const cache = {
      get: (key: string) => kept.get(key),
      put: (key: string, reply: string) => void kept.set(key, reply),
    };
    await writeBriefing(input, settingsFor(server.url), portsOf({ cache }), never);
    const again = await writeBriefing(input, settingsFor(server.url), portsOf({ cache }), never);
    expect(again.writer).toBe('model');
    expect(again.calls).toEqual([]);
    expect(server.received).toHaveLength(1);
    const first = input.papers[0];
    if (first === undefined) throw new Error('no paper');
    const replaced = {
      ...input,
      papers: [{ ...first, paper: { ...first.paper, version: 2 } }, ...input.papers.slice(1)],
    };
    await writeBriefing(replaced, settingsFor(server.url), portsOf({ cache }), never);
    expect(server.received).toHaveLength(2);
  });

  test('does not pay for its repair a second time either', async () => {
    const wrong = {
      ...REPLY,
      headline: claim('Neutral atoms turn 79% of their gate errors into flagged erasures.', 'P01', 2),
    };
    const repairs = { claims: [{ number: 1, ...REPLY.headline }] };
    const server = await serving({ text: JSON.stringify(wrong) }, { text: JSON.stringify(repairs) });
    const kept = new Map<string, string>();
    const cache = {
      get: (key: string) => kept.get(key),
      put: (key: string, reply: string) => void kept.set(key, reply),
    };
    const first = await writeBriefing(input, settingsFor(server.url), portsOf({ cache }), never);
    const {
      calls,
      usage: _,
      ...again
    } = await writeBriefing(input, settingsFor(server.url), portsOf({ cache }), never);
    expect(first.checks).toEqual({ claims: 5, repaired: 1, dropped: 0 });
    expect(first).toMatchObject(again);
    expect([calls, server.received.length]).toEqual([[], 2]);
  });

  test('never shows a paper to the model that gives orders, and quotes it itself', async () => {
    const server = await serving(ok);
    const attacked = inputOf({ interests: [{ name: 'x', papers: [HOSTILE, WAVEGUIDE] }] });
    const briefing = await writeBriefing(attacked, settingsFor(server.url), portsOf(), never);
    expect(JSON.stringify(server.received)).not.toMatch(/ignore all previous|survey of prompt attacks/iu);
    expect(briefing.papers.find((note) => note.paper === HOSTILE.id)?.claims[0]?.text).toBe(
      'We survey 120 attacks on language models that read documents.',
    );
  });
});

test('a model in the house costs nothing and is not refused for its price, unless its server wants a key', async () => {
  const {
    key: _,
    keyNamed: __,
    ...keyless
  } = settingsFor('http://127.0.0.1:11434', {
    auth: 'none',
    maxCost: { run: 0.001, month: 0.001 },
  });
  const estimate = estimateCall(input, { ...keyless, spentThisMonth: 3 });
  expect([estimate.costUsd, estimate.refusal]).toEqual([0, undefined]);
  const server = await serving(ok);
  const free = await writeBriefing(
    input,
    { ...keyless, config: { ...keyless.config, baseUrl: server.url } },
    portsOf(),
    never,
  );
  expect([free.writer, free.usage?.costUsd]).toEqual(['model', 0]);
  expect(estimateCall(input, settingsFor('http://127.0.0.1:4000')).costUsd).toBeGreaterThan(0);
  expect(estimateCall(input, settingsFor('https://models.example')).costUsd).toBeGreaterThan(0);
});

describe('no call is made', () => {
  const silent = portsOf({ fetch: () => Promise.reject(new Error('a call was made')) });
  const openSettings = (llm: Record<string, unknown>, key?: string) => {
    const { key: _, keyNamed: __, ...settings } = settingsFor('https://api.anthropic.com', llm);
    return key === undefined ? settings : { ...settings, key };
  };

  test('without a key', async () => {
    const briefing = await writeBriefing(input, openSettings({ auth: undefined }), silent, never);
    expect([briefing.writer, reasonOf(briefing), briefing.failure?.kind, briefing.calls]).toEqual([
      'extractive',
      'no key set',
      'key',
      [],
    ]);
  });

  test('with the key of ANTHROPIC_API_KEY for another host', async () => {
    const briefing = await writeBriefing(
      input,
      openSettings({ baseUrl: 'https://models.example' }, KEY),
      silent,
      never,
    );
    expect(briefing.failure?.kind).toBe('key');
    expect(reasonOf(briefing)).toContain('ANTHROPIC_API_KEY goes to api.anthropic.com only');
  });

  test('with a key over plain http to another machine', async () => {
    const briefing = await writeBriefing(input, settingsFor('http://models.example'), silent, never);
    expect(reasonOf(briefing)).toBe('the key is not sent to models.example without https');
  });

  test('when llm.enabled is false', async () => {
    const briefing = await writeBriefing(
      input,
      settingsFor('https://models.example', { enabled: false }),
      silent,
      never,
    );
    expect([briefing.writer, briefing.failure?.kind]).toEqual(['extractive', 'disabled']);
  });

  test('over the budget of a run or of the month', async () => {
    const run = await writeBriefing(
      input,
      settingsFor('https://models.example', { maxCost: { run: 0.001 } }),
      silent,
      never,
    );
    expect([run.failure?.kind, reasonOf(run)]).toEqual([
      'budget',
      expect.stringContaining('over llm.maxCost.run of $0.00'),
    ]);
    const month = await writeBriefing(
      input,
      settingsFor('https://models.example', {}, { spentThisMonth: 4.99 }),
      silent,
      never,
    );
    expect([month.failure?.kind, reasonOf(month)]).toEqual([
      'budget',
      expect.stringContaining('$4.99 are spent this month'),
    ]);
  });

  test('for an estimate', () => {
    const estimate = estimateCall(input, settingsFor('https://models.example'));
    expect(estimate.promptText).toContain('P01.2 Here, we report erasure conversion');
    expect(estimate.papers).toBe(4);
    expect(estimate.inputTokens).toBeGreaterThan(900);
    expect(estimate.costUsd).toBeCloseTo((estimate.inputTokens * 2 + estimate.maxOutputTokens * 10) / 1e6, 9);
    expect(
      estimateCall(input, settingsFor('https://models.example', { model: 'llama-4' })).costUsd,
    ).toBeUndefined();
  });

  test('when nothing is shown', async () => {
    const briefing = await writeBriefing(
      { ...input, papers: [] },
      settingsFor('https://models.example'),
      silent,
      never,
    );
    expect(briefing.writer).toBe('empty');
  });
});

describe('when the server fails', () => {
  test.each([
    ['a refused key', { status: 401, type: 'authentication_error' }, 1, 'key', 'refused the key (401)'],
    ['no credit', { status: 402, type: 'billing_error' }, 1, 'model', 'no credit left'],
    ['an unknown model', { status: 404, type: 'not_found_error' }, 1, 'model', 'does not know the model'],
    [
      'a long rate limit',
      { status: 429, type: 'rate_limit_error', headers: { 'retry-after': '3600' } },
      1,
      'model',
      'try again in 60 min',
    ],
    ['overload without end', { status: 529, type: 'overloaded_error' }, 4, 'model', 'answered 529'],
    [
      'a redirect',
      { status: 302, type: '', headers: { location: 'https://elsewhere.example/' } },
      1,
      'model',
      'answered 302',
    ],
    ['an answer that breaks off', { text: JSON.stringify(REPLY), cutAfter: 5 }, 3, 'model', 'broke off'],
    ['silence', { hang: true }, 1, 'model', 'did not finish within 60 s'],
    ['a refusal', { text: 'I cannot', stop: 'refusal' }, 1, 'model', 'declined'],
    ['prose instead of JSON', { text: 'Today was quiet.' }, 2, 'model', 'did not answer with a briefing'],
    ['an empty answer', { text: '' }, 1, 'model', 'answered with nothing'],
  ] as const)('by %s, the extractive briefing says so', async (_name, answer, requests, kind, reason) => {
    const server = await serving(answer);
    const briefing = await writeBriefing(input, settingsFor(server.url), portsOf(), never);
    expect(briefing.writer).toBe('extractive');
    expect(reasonOf(briefing)).toContain(reason);
    expect(briefing.failure?.kind).toBe(kind);
    expect(server.received).toHaveLength(requests);
    expect(briefing.calls).toHaveLength(requests);
    expect(briefing.papers).toHaveLength(3);
  });

  test('an overload that passes is waited out', async () => {
    const busy: Served = { status: 529, type: 'overloaded_error', headers: { 'retry-after': '2' } };
    const server = await serving(busy, busy, ok);
    expect((await writeBriefing(input, settingsFor(server.url), portsOf(), never)).writer).toBe('model');
    expect(server.received).toHaveLength(3);
  });

  test('a service that refuses the schema after all is told the shape in words', async () => {
    const refused: Served = { status: 400, type: 'invalid_request_error', message: 'output_config: no' };
    const server = await serving(refused, ok);
    const fetch: ModelPorts['fetch'] = (url, init) =>
      realFetch(String(url).replace('https://api.anthropic.com', server.url), init);
    const briefing = await writeBriefing(
      input,
      settingsFor('https://api.anthropic.com'),
      portsOf({ fetch }),
      never,
    );
    expect(briefing.writer).toBe('model');
    const [first, second] = server.received;
    expect(first?.body.output_config).toHaveProperty('format');
    expect(first?.body.system).not.toContain('"skeleton"');
    expect(second?.body.output_config?.format).toBeUndefined();
    expect(second?.body.system).toContain('"skeleton": string');
  });

  test('a server that knows no schema is asked without one', async () => {
    const server = await serving((request) =>
      request.body.output_config === undefined
        ? ok
        : { status: 400, type: 'invalid_request_error', message: 'output_config: unknown field' },
    );
    expect((await writeBriefing(input, settingsFor(server.url), portsOf(), never)).writer).toBe('model');
    expect(server.received).toHaveLength(2);
  });

  test('the key appears in no reason, record or briefing, even when the server echoes it', async () => {
    const server = await serving({
      status: 400,
      type: `\u001b[31m${KEY}`,
      message: `bad key ${KEY} in context`,
    });
    const briefing = await writeBriefing(input, settingsFor(server.url), portsOf(), never);
    expect(briefing.writer).toBe('extractive');
    expect(JSON.stringify(briefing)).not.toContain(KEY);
    expect(reasonOf(briefing)).not.toMatch(/\p{Cc}/u);
    expect(JSON.stringify(server.received.map(({ body, url }) => ({ body, url })))).not.toContain(KEY);
  });

  test('keys and headers that the environment holds for other tools stay at home', async () => {
    vi.stubEnv('ANTHROPIC_API_KEY', 'sk-of-the-environment');
    vi.stubEnv('ANTHROPIC_AUTH_TOKEN', 'token-of-the-environment');
    vi.stubEnv('ANTHROPIC_CUSTOM_HEADERS', 'x-secret: header-of-the-environment');
    vi.stubEnv('ANTHROPIC_BASE_URL', 'http://127.0.0.1:9');
    const server = await serving(ok);
    const { key: _, keyNamed: __, ...keyless } = settingsFor(server.url, { auth: 'none' });
    await writeBriefing(input, keyless, portsOf(), never);
    vi.unstubAllEnvs();
    expect(server.received).toHaveLength(1);
    expect(JSON.stringify(server.received)).not.toContain('of-the-environment');
    expect(server.received[0]?.headers.authorization).toBeUndefined();
    expect(server.received[0]?.headers['x-api-key']).toBeUndefined();
  });

  test('a call that broke off is in the ledger with its prompt, from before it left', async () => {
    const server = await serving({ hang: true });
    const abort = new AbortController();
    const ledger: CallRecord[] = [];
    const ports = portsOf({
      ledger: (sent) => {
        ledger.push(sent);
        setTimeout(() => abort.abort(new Error('interrupted')), 30);
        return (over) => ledger.push(over);
      },
    });
    const settings = settingsFor(server.url, { model: 'claude-sonnet-5-5' });
    await expect(writeBriefing(input, settings, ports, abort.signal)).rejects.toThrow('interrupted');
    expect(ledger.map(({ outcome, estimated }) => [outcome, estimated])).toEqual([
      ['sent', true],
      ['failed', true],
    ]);
    for (const { usage } of ledger) {
      expect(usage.inputTokens).toBeGreaterThan(1000);
      expect(usage.costUsd).toBeGreaterThan(0.002);
    }
  });

  test('what came through of a cut answer is counted, and no further call goes over the budget', async () => {
    const server = await serving({ text: JSON.stringify(REPLY).padEnd(8000), cutAfter: 5 });
    const model = 'claude-sonnet-5-5';
    const { costUsd = 0 } = estimateCall(input, settingsFor(server.url, { model }));
    const settings = settingsFor(server.url, { model, maxCost: { run: costUsd + 0.01, month: 5 } });
    const briefing = await writeBriefing(input, settings, portsOf(), new AbortController().signal);
    expect(briefing.calls).toHaveLength(1);
    expect(briefing.calls[0]).toMatchObject({ outcome: 'failed', estimated: true });
    expect(briefing.calls[0]?.usage.inputTokens).toBe(1000);
    expect(briefing.calls[0]?.usage.outputTokens).toBeGreaterThan(1000);
    expect(briefing.usage?.estimated).toBe(true);
    expect(reasonOf(briefing)).toMatch(/broke off/);
  });

  test('a server that was never reached and one that refuses cost nothing', async () => {
    const refusing = await serving({ status: 401, type: 'authentication_error' });
    const gone = await serving({ hang: true });
    await gone.close();
    for (const { url } of [refusing, gone]) {
      const settings = settingsFor(url, { model: 'claude-sonnet-5-5' });
      const { calls } = await writeBriefing(input, settings, portsOf(), new AbortController().signal);
      for (const { usage, estimated } of calls)
        expect([usage.inputTokens, usage.costUsd, estimated]).toEqual([0, 0, undefined]);
    }
  });

  test('the reader’s abort ends the call at once and is passed on', async () => {
    const server = await serving({ hang: true });
    const abort = new AbortController();
    const reason = new Error('interrupted by the reader');
    const writing = writeBriefing(input, settingsFor(server.url), portsOf(), abort.signal, ({ kind }) => {
      if (kind === 'asking') setTimeout(() => abort.abort(reason), 30);
    });
    await expect(writing).rejects.toBe(reason);
    for (let wait = 0; wait < 100 && server.received.length > server.closedByClient(); wait++)
      await new Promise((resolve) => setImmediate(resolve));
    expect(server.closedByClient()).toBe(server.received.length);
  });
});
