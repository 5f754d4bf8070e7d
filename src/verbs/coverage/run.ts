import { addDays } from '../../calendar.ts';
import type { RecordFormat } from '../../cli/formats.ts';
import { ended, type RecordOptions, recordFormat, tellEmpty } from '../../cli/papers/record-format.ts';
import { strictStatus } from '../../cli/refreshing.ts';
import { withSession } from '../../cli/session.ts';
import { styleFor } from '../../cli/terminal/output-style.ts';
import { writePaged } from '../../cli/terminal/pager.ts';
import type { Context } from '../../context.ts';
import { arxivToday } from '../../intake/arxiv-time.ts';
import { say } from '../../messages/say.ts';
import type { CoverageRow, Day } from '../../paper.ts';
import { coverageBetween } from '../../store/ledger/coverage.ts';
import { renderCoverage } from '../../view/coverage/table.ts';
import { coverageJson, coverageJsonRow } from '../../view/json.ts';
import { records } from '../../view/kit/records.ts';
import type { Style } from '../../view/kit/style.ts';
import { pickedJson } from '../../view/picked.ts';

export interface CoverageOptions extends RecordOptions<RecordFormat> {
  readonly days?: number;
  readonly strict?: boolean;
  /** false under --no-pager. */
  readonly pager?: boolean;
  readonly config?: string;
}

export async function runCoverage(context: Context, options: CoverageOptions): Promise<number> {
  return withSession(
    context,
    { reads: true, offline: true, config: options.config },
    async ({ store, config }) => {
      const format = recordFormat(context.stdout, options, 'table');
      const to = arxivToday(store, context.clock);
      const from = addDays(to, 1 - (options.days ?? 14));
      const rows = coverageBetween(store, { from, to });
      const style = styleFor(context, config);
      const text = textOf(rows, { from, to }, style, options, format);
      await tellEmpty(context, rows, format, () => renderCoverage(rows, { from, to }, style));
      await writePaged(context, options, ended(text, options));
      return strictStatus(rows, options.strict === true);
    },
  );
}

function textOf(
  rows: readonly CoverageRow[],
  span: { readonly from: Day; readonly to: Day },
  style: Style,
  { json }: CoverageOptions,
  format: RecordFormat,
): string {
  if (json !== undefined && json !== true) return pickedJson('coverage', rows.map(coverageJsonRow), json);
  switch (format) {
    case 'json':
      return coverageJson(rows);
    case 'tsv':
      return coverageRecords(rows, style);
    case 'table':
      return renderCoverage(rows, span, style);
    default:
      return format satisfies never;
  }
}

/** A line a list and day, the oldest first; documented in the manual page. */
const coverageRecords = (rows: readonly CoverageRow[], { lang }: Style): string =>
  records(
    rows.map((row) => [
      row.date,
      row.source,
      row.category,
      row.verdict,
      String(row.announced),
      String(row.new),
      String(row.cross),
      String(row.replaced),
      row.checkedAt,
      row.reason === undefined ? '' : say(lang, row.reason),
    ]),
  );
