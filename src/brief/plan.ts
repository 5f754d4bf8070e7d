/** Everything about a model call that is known before it is made: prompt, size, limits, price, cache key. */

import { createHash } from 'node:crypto';
import { defined } from '../defined.ts';
import { type BriefPaper, corpusOf } from './corpus.ts';
import { alikePairs, type BridgeCandidate, bridgeCandidates } from './extract/pairs.ts';
import { frequencyOf } from './frequencies.ts';
import type { BriefInput } from './input.ts';
import {
  briefingPrompt,
  type CandidatePair,
  isEnglish,
  PROMPT_VERSION,
  type Prompt,
  systemOf,
} from './model/prompt.ts';
import { papersForModel, tokensIn } from './model/select.ts';
import { type BriefFailure, costAt, holdsToSchemas, type LlmSettings } from './settings.ts';

/** Room for the plan, some thinking and about forty claims. */
const MAX_OUTPUT = 16_000;
const LEAST_OUTPUT = 1_500;
const PROMPT_TOKENS = 60_000;

export interface Plan {
  readonly papers: readonly BriefPaper[];
  readonly prompt: Prompt;
  readonly translated: boolean;
  readonly inputTokens: number;
  /** Sent as max_tokens; lowered until the call cannot cost more than maxCost.run. */
  readonly maxOutputTokens: number;
  /** What the call costs at most; undefined where the price is unknown. */
  readonly maxCostUsd: number | undefined;
  readonly cacheKey: string;
  readonly refusal?: BriefFailure;
}

export function planOf(input: BriefInput, settings: LlmSettings): Plan {
  const { config } = settings;
  const translated = !isEnglish(input.language);
  const all = corpusOf(input);
  const bare = briefingPrompt([], input);
  const overhead = tokensOfPrompt(bare, settings);
  const context = config.contextTokens;
  const output = context === undefined ? MAX_OUTPUT : Math.min(MAX_OUTPUT, Math.floor(context * 0.4));
  const room = context === undefined ? PROMPT_TOKENS : context - output - overhead;
  const pairs = [...bridgeCandidates(all, frequencyOf(), input.likeness), ...alikePairs(all, input.likeness)];
  const papers = papersForModel(all, pairs, room);
  const prompt = briefingPrompt(papers, input, candidatePairs(pairs, papers));
  const inputTokens = tokensOfPrompt(prompt, settings);
  const cost = costAt(settings);
  const maxOutputTokens = affordable(cost, inputTokens, output, config.maxCost.run);
  const maxCostUsd = cost(inputTokens, maxOutputTokens);
  const refusal = refusalOf(settings, papers, inputTokens, output, maxOutputTokens, maxCostUsd);
  return {
    papers,
    prompt,
    translated,
    inputTokens,
    maxOutputTokens,
    maxCostUsd,
    cacheKey: cacheKeyOf(settings, prompt, papers),
    ...defined({ refusal }),
  };
}

const tokensOfPrompt = (prompt: Prompt, settings: LlmSettings): number =>
  tokensIn(systemOf(prompt, holdsToSchemas(settings))) + tokensIn(prompt.user);

const MOST_PAIRS = 6;

/** The pairs whose ends are both in the prompt, under the aliases they have there. */
function candidatePairs(
  pairs: readonly BridgeCandidate[],
  papers: readonly BriefPaper[],
): readonly CandidatePair[] {
  const aliases = new Map(papers.map((paper) => [paper.id, paper.alias]));
  return pairs
    .flatMap(({ papers: [a, b], terms }): CandidatePair[] => {
      const [first, second] = [aliases.get(a.id), aliases.get(b.id)];
      return first === undefined || second === undefined
        ? []
        : [{ aliases: [first, second], term: terms[0]?.label ?? '' }];
    })
    .slice(0, MOST_PAIRS);
}

function affordable(cost: ReturnType<typeof costAt>, input: number, most: number, budget: number): number {
  const full = cost(input, most);
  const none = cost(input, 0);
  if (full === undefined || none === undefined || full <= budget) return most;
  return Math.max(0, Math.floor((most * (budget - none)) / (full - none)));
}

function refusalOf(
  settings: LlmSettings,
  papers: readonly BriefPaper[],
  inputTokens: number,
  output: number,
  maxOutputTokens: number,
  maxCostUsd: number | undefined,
): BriefFailure | undefined {
  const { config, spentThisMonth = 0 } = settings;
  if (papers.length === 0)
    return {
      kind: 'model',
      message:
        config.contextTokens === undefined
          ? ['no-paper-for-model']
          : ['context-too-small', config.contextTokens],
    };
  if (maxOutputTokens < Math.min(output, LEAST_OUTPUT)) {
    const needed = costAt(settings)(inputTokens, LEAST_OUTPUT) ?? 0;
    return { kind: 'budget', message: ['briefing-too-dear', needed, config.maxCost.run] };
  }
  if (maxCostUsd !== undefined && maxCostUsd > 0 && spentThisMonth + maxCostUsd > config.maxCost.month) {
    const { month } = config.maxCost;
    return { kind: 'budget', message: ['month-too-dear', spentThisMonth, maxCostUsd, month] };
  }
  return undefined;
}

/** Versions are part of the ids in it: a replaced paper is written about again. */
function cacheKeyOf({ config }: LlmSettings, prompt: Prompt, papers: readonly BriefPaper[]): string {
  const versions = papers.map(({ ranked }) => `${ranked.paper.id}v${ranked.paper.version ?? 0}`);
  const parts = [
    PROMPT_VERSION,
    config.model,
    config.baseUrl ?? '',
    prompt.system,
    prompt.shape,
    prompt.user,
    ...versions,
  ];
  return createHash('sha256').update(parts.join('\n')).digest('hex');
}
