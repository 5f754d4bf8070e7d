import { addDays } from '../../calendar.ts';
import { styleFor } from '../../cli/output-style.ts';
import { writePaged } from '../../cli/pager.ts';
import { strictStatus } from '../../cli/refreshing.ts';
import { withSession } from '../../cli/session.ts';
import type { Context } from '../../context.ts';
import { arxivToday } from '../../intake/arxiv-time.ts';
import { coverageBetween } from '../../store/coverage.ts';
import { renderCoverage } from '../../view/coverage/table.ts';
import { coverageJson } from '../../view/json.ts';

export interface CoverageOptions {
  readonly days?: number;
  readonly json?: boolean;
  readonly strict?: boolean;
  /** false under --no-pager. */
  readonly pager?: boolean;
  readonly config?: string;
}

export async function runCoverage(context: Context, options: CoverageOptions): Promise<number> {
  return withSession(context, { reads: true, config: options.config }, async ({ store, config }) => {
    const to = arxivToday(store, context.clock);
    const from = addDays(to, 1 - (options.days ?? 14));
    const rows = coverageBetween(store, { from, to });
    if (options.json === true) {
      await writePaged(context, options, coverageJson(rows));
    } else {
      await writePaged(context, options, renderCoverage(rows, { from, to }, styleFor(context, config)));
    }
    return strictStatus(rows, options.strict === true);
  });
}
