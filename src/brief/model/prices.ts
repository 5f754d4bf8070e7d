/** What models cost, in US dollars for a million tokens (platform.claude.com/docs, models and pricing, read on 23 November 2026). */

export const PRICES_AS_OF = '2026-11-23';

interface Price {
  readonly input: number;
  readonly output: number;
  /** Prices of calls whose prompt is longer than this many tokens. */
  readonly long?: { readonly above: number; readonly input: number; readonly output: number };
}

const PRICES: Readonly<Record<string, Price>> = {
  'claude-fable-5-1': { input: 10, output: 50 },
  'claude-opus-5-5': { input: 4, output: 20 },
  'claude-opus-5': { input: 5, output: 25 },
  'claude-sonnet-5-5': { input: 2, output: 10 },
  'claude-sonnet-5': { input: 2, output: 10 },
  'claude-haiku-5-5': { input: 0.1, output: 0.5, long: { above: 100_000, input: 0.5, output: 2.5 } },
  'claude-haiku-4-5': { input: 1, output: 5 },
};

/** Models that take `output_config.effort`; others answer 400 to it. */
const WITH_EFFORT: ReadonlySet<string> = new Set(
  Object.keys(PRICES).filter((model) => model !== 'claude-haiku-4-5'),
);

export function takesEffort(model: string): boolean {
  return WITH_EFFORT.has(model);
}

/** US dollars for one call, or undefined for a model whose price is not known; dated names such as `claude-x-20251001` count as `claude-x`. */
export function costOf(model: string, inputTokens: number, outputTokens: number): number | undefined {
  const price = PRICES[model] ?? PRICES[model.replace(/-\d{8}$/u, '')];
  if (price === undefined) return undefined;
  const rate = price.long !== undefined && inputTokens > price.long.above ? price.long : price;
  return (inputTokens * rate.input + outputTokens * rate.output) / 1_000_000;
}
