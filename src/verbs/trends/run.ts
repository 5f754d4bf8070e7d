import { styleFor } from '../../cli/output-style.ts';
import { requireCategories, withSession } from '../../cli/session.ts';
import type { Context } from '../../context.ts';
import { EXIT } from '../../errors.ts';
import { trendsJson } from './json.ts';
import { findTrends } from './model.ts';
import { renderTrends } from './view.ts';

export interface TrendsOptions {
  readonly days: number;
  readonly json?: boolean;
  readonly config?: string;
}

export async function runTrends(context: Context, options: TrendsOptions): Promise<number> {
  return withSession(context, { reads: true, config: options.config }, async (session) => {
    requireCategories(session);
    const { store, config } = session;
    const trends = findTrends({ ...context, store }, config, options.days);
    await context.stdout.write(
      options.json === true ? trendsJson(trends) : renderTrends(trends, styleFor(context, config)),
    );
    return EXIT.ok;
  });
}
