import { expect, test } from 'vitest';
import { corpusOf } from '../../src/brief/corpus.ts';
import { bridgeCandidates } from '../../src/brief/extract/pairs.ts';
import { frequencyOf } from '../../src/brief/frequencies.ts';
import { briefingPrompt, PROMPT_VERSION } from '../../src/brief/model/prompt.ts';
import { papersForModel, tokensIn } from '../../src/brief/model/select.ts';
import { planOf } from '../../src/brief/plan.ts';
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
  const text = `${PROMPT_VERSION}\n\n${prompt.system}\n\n----\n\n${prompt.user}\n`;
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
