import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { WrittenBriefing } from '../../src/brief/finish.ts';
import { writeBriefing } from '../../src/brief/writer.ts';
import { say } from '../../src/messages/say.ts';
import type { Claim } from '../../src/paper.ts';
import { sentencesOf } from '../../src/text/sentences.ts';
import { headlineOf } from '../../src/view/digest/model.ts';
import { fastClock, KEY, portsOf, settingsFor } from './model-server.ts';
import { inputOf, READERS } from './papers.ts';

const file = new URL('../../../shared/tools/model-stand-in.mjs', import.meta.url);
const input = inputOf(READERS['machine-learning']);

interface Log {
  readonly counts: { readonly messages: number };
  readonly requests: readonly {
    readonly auth: readonly { readonly header: string; readonly scheme: string; readonly length: number }[];
    readonly credential_leaks: readonly unknown[];
    readonly dropped_blocks: readonly unknown[];
    readonly papers_in_text_blocks: number;
    readonly obeyed: unknown;
    readonly closed_by_client: boolean;
  }[];
}
interface StandIn {
  readonly url: string;
  readonly control: string;
  readonly close: () => Promise<void>;
}

async function run(mode: string, scenario: string): Promise<{ briefing: WrittenBriefing; log: Log }> {
  const { startModelStandIn } = (await import(file.href)) as {
    startModelStandIn: (options: object) => Promise<StandIn>;
  };
  const server = await startModelStandIn({ mode, scenario, chunking: 'hostile', slow_ms: 100 });
  try {
    const settings = settingsFor(server.url, {
      timeout: 120,
      ...(mode === 'deepseek' ? { auth: 'x-api-key' } : {}),
    });
    const speed = ['stall', 'no_headers'].includes(scenario) ? 60 : 8; // only what waits for nothing is hurried
    const briefing = await writeBriefing(
      input,
      settings,
      portsOf({ clock: fastClock(speed) }),
      new AbortController().signal,
    );
    const log = (await (await fetch(server.control)).json()) as Log;
    return { briefing, log };
  } finally {
    await server.close();
  }
}

const reasonOf = ({ reason = ['text', ''] }: WrittenBriefing): string => say('en', reason);

function claimsOf(briefing: WrittenBriefing): readonly Claim[] {
  return [
    headlineOf(briefing, 'en'),
    ...briefing.bridges.flatMap((one) => one.claims),
    ...briefing.themes.flatMap((one) => one.claims),
    ...briefing.papers.flatMap((one) => one.claims),
  ];
}

/** Whatever the server did: every sentence is there, word for word, and nothing came along with the text. */
function expectTrue(briefing: WrittenBriefing): void {
  const papers = new Map([...input.papers, ...input.near].map(({ paper }) => [paper.id, paper]));
  for (const claim of claimsOf(briefing)) {
    for (const { paper, sentence, quote } of claim.evidence) {
      const own = papers.get(paper);
      expect(sentence === 0 ? own?.title : sentencesOf(own?.abstract ?? '')[sentence - 1]).toBe(quote);
    }
  }
  for (const claim of claimsOf(briefing).slice(1)) expect(claim.evidence.length).toBeGreaterThan(0);
  const written = [
    ...claimsOf(briefing).map((one) => one.text),
    ...briefing.bridges.map((one) => one.label),
    ...briefing.themes.map((one) => one.label),
    reasonOf(briefing),
  ];
  for (const text of written)
    expect(text).not.toMatch(
      /https?:|www\.|<\/?[a-z]|\]\(|!\[|\p{Cc}|[\u200b-\u200f\u202a-\u202e\u2066-\u2069]|[\u{e0000}-\u{e007f}]/iu,
    );
  expect(briefing.papers.map((note) => note.paper)).toEqual(input.papers.map(({ paper }) => paper.id));
  expect(JSON.stringify(briefing)).not.toContain(KEY);
}

const MODEL = /^$/u;
/** Scenario, the reason (empty: the model's briefing stands), and the number of requests. */
const ANTHROPIC: readonly (readonly [string, RegExp, number, number])[] = [
  ['ok', MODEL, 1, 2],
  ['slow', MODEL, 1, 2],
  ['stall', /no answer for|did not finish/u, 2, 3],
  ['no_headers', /did not finish|no answer/u, 1, 3],
  ['reset', /connection broke/u, 3, 3],
  ['truncated', /broke off/u, 3, 3],
  ['midstream_overloaded', /overloaded_error/u, 3, 4],
  ['rate_limited_short', /429/u, 3, 4],
  ['rate_limited_long', /try again in 60 min/u, 1, 1],
  ['overloaded_then_ok', MODEL, 3, 4],
  ['overloaded', /529/u, 3, 4],
  ['server_error', /500/u, 3, 4],
  ['server_html', /502/u, 3, 4],
  ['auth', /refused the key/u, 1, 1],
  ['forbidden', /refused the key/u, 1, 1],
  ['billing', /no credit/u, 1, 1],
  ['too_large', /too long/u, 1, 1],
  ['credit_low', /no credit/u, 1, 1],
  ['prompt_too_long', /too long/u, 1, 1],
  ['no_structured_output', MODEL, 2, 3],
  ['refusal', /declined/u, 1, 1],
  ['empty_reply', /nothing/u, 1, 1],
  ['max_tokens', /cut off/u, 1, 2],
  ['context_window', /cut off/u, 1, 2],
  ['fenced_json', MODEL, 1, 2],
  ['prose_before_json', MODEL, 1, 2],
  ['think_tags', MODEL, 1, 2],
  ['bad_json', /^$|did not answer with a briefing/u, 1, 2],
  ['latex_json', /^$|claims failed/u, 1, 2],
  ['latex_silent', /^$|claims failed/u, 1, 2],
  ['unknown_ids', /claims failed/u, 2, 2],
  ['wrong_numbers', /claims failed/u, 2, 2],
  ['swapped_evidence', /claims failed/u, 2, 2],
  ['invented_names', /claims failed/u, 2, 2],
  ['hallucinate', /claims failed/u, 2, 2],
  ['markdown_injection', /^$|claims failed/u, 1, 2],
  ['terminal_injection', /^$|claims failed/u, 1, 2],
  ['injected', MODEL, 1, 2],
  ['wrong_language', /claims failed/u, 2, 2],
];
const IMITATORS = ['ollama', 'llamacpp', 'vllm', 'deepseek'].flatMap((mode) => [
  [mode, 'ok', MODEL] as const,
  [mode, 'fenced_json', MODEL] as const,
  [mode, 'think_tags', MODEL] as const,
  [mode, 'truncated', /broke off/u] as const,
  [mode, 'hallucinate', /claims failed/u] as const,
  [mode, 'overloaded_then_ok', MODEL] as const,
]);

const here = existsSync(file);
describe.skipIf(!here)(
  `against the model stand-in${here ? '' : ' (skipped: ../shared/tools is not there)'}`,
  () => {
    test.each(ANTHROPIC)(
      '%s ends in a true briefing with the right reason',
      async (scenario, reason, least, most) => {
        const { briefing, log } = await run('anthropic', scenario);
        expectTrue(briefing);
        expect(reasonOf(briefing)).toMatch(reason);
        expect(briefing.writer).toBe(briefing.failure === undefined ? 'model' : 'extractive');
        expect(log.counts.messages).toBeGreaterThanOrEqual(least);
        expect(log.counts.messages).toBeLessThanOrEqual(most);
        expect(briefing.calls).toHaveLength(log.counts.messages);
        for (const request of log.requests) {
          expect(request.auth).toEqual([{ header: 'authorization', scheme: 'Bearer', length: KEY.length }]);
          expect([request.credential_leaks, request.dropped_blocks]).toEqual([[], []]);
          expect(request.papers_in_text_blocks).toBeGreaterThan(0);
        }
      },
    );

    test.each(IMITATORS)(
      '%s, %s: a briefing with all papers in plain text',
      async (mode, scenario, reason) => {
        const { briefing, log } = await run(mode, scenario);
        expectTrue(briefing);
        expect(reasonOf(briefing)).toMatch(reason);
        expect(log.requests[0]?.papers_in_text_blocks).toBeGreaterThanOrEqual(input.papers.length);
        expect(log.requests.flatMap((request) => request.dropped_blocks)).toEqual([]);
      },
    );
  },
);
