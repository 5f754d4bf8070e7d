import type { Context } from '../../context.ts';
import { renderCoverageTable } from '../../render/coverage.ts';
import { coverageJson } from '../../render/json.ts';
import { styleFor } from '../dress.ts';
import { refreshWithTalk, requireSomething, strictStatus, talkOf } from '../fetching.ts';
import type { RefreshOptions } from '../refresh.ts';
import { requireCategories, withSession } from '../session.ts';

export async function runRefresh(context: Context, options: RefreshOptions): Promise<number> {
  return withSession(context, { exclusive: true, config: options.config }, async (session) => {
    requireCategories(session);
    const report = await refreshWithTalk(context, session, talkOf(context, options.quiet === true));
    if (options.json === true) await context.stdout.write(coverageJson(report.rows));
    else if (options.quiet !== true)
      await context.stdout.write(renderCoverageTable(report.rows, styleFor(context, session.config)));
    requireSomething(report, session.store, session);
    return strictStatus(report.rows, options.strict === true);
  });
}
