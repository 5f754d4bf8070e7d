/** `radar brief --json` without a date, and `radar brief --usage --json`. */
import type { DigestsJson } from '../../contract/digest/digest-list.ts';
import type { UsageJson, UsageRowJson } from '../../contract/usage.ts';
import type { ModelUsage } from '../../store/model-calls.ts';
import { printed } from '../../view/json.ts';
import type { ListedDigest } from './digest-list.ts';
import type { Usage } from './usage.ts';

export const digestsJson = (digests: readonly ListedDigest[]): string => printed<DigestsJson>({ digests });

export const usageJson = ({ month, spentUsd, maxCost, months, days }: Usage): string =>
  printed<UsageJson>({
    schema: 'radar.usage/1',
    month,
    spentUsd,
    maxCost,
    months: months.map(rowJson),
    days: days.map(rowJson),
  });

const rowJson = (row: ModelUsage): UsageRowJson => ({
  period: row.period,
  host: row.host,
  model: row.model,
  calls: row.calls,
  failed: row.failed,
  inputTokens: row.inputTokens,
  outputTokens: row.outputTokens,
  costUsd: row.costUsd,
  unpriced: row.unpriced,
  estimated: row.estimated,
});
