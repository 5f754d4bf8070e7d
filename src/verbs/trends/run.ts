import type { RecordFormat } from '../../cli/formats.ts';
import { ended, type RecordOptions, recordFormat, tellEmpty } from '../../cli/papers/record-format.ts';
import { requireCategories, withSession } from '../../cli/session.ts';
import { styleFor } from '../../cli/terminal/output-style.ts';
import type { Context } from '../../context.ts';
import { EXIT } from '../../errors.ts';
import { pickedJson } from '../../view/picked.ts';
import { trendsJson } from './json.ts';
import { findTrends } from './model.ts';
import { renderTrends, trendRecords, trendRows } from './view.ts';

export interface TrendsOptions extends RecordOptions<RecordFormat> {
  readonly days: number;
  readonly config?: string;
}

export async function runTrends(context: Context, options: TrendsOptions): Promise<number> {
  return withSession(context, { reads: true, offline: true, config: options.config }, async (session) => {
    const format = recordFormat(context.stdout, options, 'table');
    requireCategories(session);
    const { store, config } = session;
    const trends = findTrends({ ...context, store }, config, options.days);
    const text = {
      json: () =>
        options.json === undefined || options.json === true
          ? trendsJson(trends)
          : pickedJson('trends', trendRows(trends), options.json),
      tsv: () => trendRecords(trends),
      table: () => renderTrends(trends, styleFor(context, config)),
    } satisfies Record<RecordFormat, () => string>;
    await tellEmpty(context, trends.days, format, text.table);
    await context.stdout.write(ended(text[format](), options));
    return EXIT.ok;
  });
}
