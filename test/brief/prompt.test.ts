import { expect, test } from 'vitest';
import { corpusOf } from '../../src/brief/corpus.ts';
import { bridgeCandidates } from '../../src/brief/extract/pairs.ts';
import { frequencyOf } from '../../src/brief/frequencies.ts';
import { briefingPrompt, PROMPT_VERSION, systemOf } from '../../src/brief/model/prompt.ts';
import { papersForModel, tokensIn } from '../../src/brief/model/select.ts';
import { planOf } from '../../src/brief/plan.ts';
import { estimateCall } from '../../src/brief/writer.ts';
import { expectGolden } from '../view/golden.ts';
import { settingsFor } from './model-server.ts';
import { HOSTILE, inputOf, READERS, WAVEGUIDE } from './papers.ts';

/** A change of these files needs a new PROMPT_VERSION, because cached replies hang on it. */
test.each([
  ['en', READERS['quantum-physics']],
  ['zh', READERS.chinese],
] as const)('the prompt of %s is the golden one', (language, reader) => {
  const input = inputOf(reader);
  const prompt = briefingPrompt(
    papersForModel(corpusOf(input), bridgeCandidates(corpusOf(input), frequencyOf()), 60_000),
    input,
  );
  const text = `${PROMPT_VERSION}\n\n${systemOf(prompt, false)}\n\n----\n\n${prompt.user}\n`;
  expectGolden(`briefings/prompt-${language}.txt`, text);
});

test('the private parts of a profile stay at home', () => {
  const input = inputOf(READERS.biology);
  const profile = {
    ...input.profile,
    name: 'my-secret-profile',
    authors: ['Followed Person'],
    mute: { phrases: ['muted words'], authors: ['Muted Person'], categories: [] },
  };
  const { system, user } = planOf({ ...input, profile }, settingsFor('https://models.example')).prompt;
  expect(`${system}${user}`).not.toMatch(/secret|muted|Muted/u);
  expect(user).toContain('Authors the reader follows: Followed Person.');
});

test('what the reader did before is sent where the configuration allows it, and nowhere else', () => {
  const input = inputOf(READERS.biology);
  const settings = settingsFor('https://models.example');
  const history = { liked: ['A Paper That Was Liked'], headline: 'The headline of yesterday.' };
  expect(planOf({ ...input, history }, settings).prompt.user).toMatch(
    /The reader liked of late:\n- A Paper That Was Liked\n\nYesterday's headline, not to be said again: The headline of yesterday\./u,
  );
  expect(planOf(input, settings).prompt.user).not.toMatch(/liked of late|Yesterday/u);
});

test('a paper says its place, field, score, why it is there and whether it is new', () => {
  const input = inputOf(READERS.biology);
  const [first, ...others] = input.papers;
  if (first === undefined) throw new Error('the reader has papers');
  const replaced: typeof first = {
    ...first,
    announceType: 'replace',
    paper: { ...first.paper, version: 3 },
    signals: [{ name: 'author', label: ['text', 'a followed author'], value: 0.4, authors: ['Ada Example'] }],
  };
  const { user } = planOf(
    { ...input, papers: [replaced, ...others] },
    settingsFor('https://m.example'),
  ).prompt;
  expect(user).toContain('; by Ada Example, whom the reader follows; new version, v2 → v3)');
  expect(user).toMatch(/\(read; [A-Z][A-Za-z ]+; score 0\.\d\d; near [a-z ]+; new\)/u);
});

test('the shape in words goes only to servers that are not held to the schema', () => {
  const input = inputOf(READERS.biology);
  const promptAt = (url: string) => estimateCall(input, settingsFor(url)).promptText;
  expect(promptAt('https://api.anthropic.com')).not.toContain('"skeleton"');
  expect(promptAt('http://127.0.0.1:11434')).toContain('"skeleton": string');
});

test('a small context gets fewer papers, the best ones, and room to answer', () => {
  const input = inputOf(READERS['machine-learning']);
  const plan = planOf(
    input,
    settingsFor('http://127.0.0.1:11434', { contextTokens: 2600, model: 'llama-4' }),
  );
  expect(plan.papers.length).toBeGreaterThan(0);
  expect(plan.papers.length).toBeLessThan(input.papers.length);
  expect(plan.papers[0]?.id).toBe(input.papers[0]?.paper.id);
  expect(plan.inputTokens + plan.maxOutputTokens).toBeLessThanOrEqual(2600);
});

test('a tight budget lowers max_tokens until the call cannot cost more', () => {
  const plan = planOf(
    inputOf(READERS.biology),
    settingsFor('https://models.example', { maxCost: { run: 0.05 } }),
  );
  expect(plan.refusal).toBeUndefined();
  expect(plan.maxOutputTokens).toBeLessThan(16_000);
  expect(plan.maxCostUsd).toBeLessThanOrEqual(0.05);
});

test('hostile papers and papers without an abstract are not sent', () => {
  const bare = { ...WAVEGUIDE, id: `${WAVEGUIDE.id}9` as typeof WAVEGUIDE.id, abstract: '' };
  const sent = papersForModel(
    corpusOf(inputOf({ interests: [{ name: 'x', papers: [HOSTILE, bare, WAVEGUIDE] }] })),
    [],
    60_000,
  );
  expect(sent.map(({ id, alias }) => [id, alias])).toEqual([[WAVEGUIDE.id, 'P01']]);
});

test('tokens are counted on the high side', () => {
  expect(tokensIn('four characters a token')).toBeGreaterThan(23 / 4);
  expect(tokensIn('汉字')).toBeGreaterThanOrEqual(2);
});
