import { paperFormatFor } from '../../cli/formats.ts';
import { writeFileAtomically } from '../../cli/output-file.ts';
import { styleFor } from '../../cli/output-style.ts';
import { writePaged } from '../../cli/pager.ts';
import { sourcelessness, withSession } from '../../cli/session.ts';
import { tell } from '../../cli/tell.ts';
import { fillTemplate } from '../../config/file-template.ts';
import type { Context } from '../../context.ts';
import { latestBatch } from '../../intake/lists.ts';
import type { Day } from '../../paper.ts';
import { listPapers } from '../../selection/kept-ranking.ts';
import { type PaperFormat, renderPapers } from '../../view/papers/index.ts';

export interface ListOptions {
  readonly date?: Day;
  readonly since?: Day;
  readonly limit?: number;
  readonly minScore?: number;
  readonly all?: boolean;
  readonly format?: PaperFormat;
  readonly json?: boolean;
  readonly output?: string;
  /** false under --no-pager. */
  readonly pager?: boolean;
  readonly config?: string;
}

export async function runList(context: Context, options: ListOptions): Promise<number> {
  const file = options.output === '-' ? undefined : options.output;
  const format = paperFormatFor(options, 'radar list', 'table');
  return withSession(context, { reads: true, config: options.config }, async (session) => {
    const { store, config } = session;
    const { limit = options.all === true ? Number.MAX_SAFE_INTEGER : config.briefing.papers } = options;
    const minScore = options.minScore ?? (options.all === true ? 0 : config.briefing.minScore);
    const { date, since } = options;
    const asked =
      since === undefined
        ? ({ kind: 'date', date: date ?? latestBatch(store, config, context.clock) } as const)
        : ({ kind: 'since', since } as const);
    const request = { asked, limit, minScore, version: context.version, packageRoot: context.packageRoot };
    const { papers, whyNone } = await listPapers(store, config, context.clock, request);
    const style = styleFor(context, config);
    if (file === undefined) await writePaged(context, options, renderPapers(papers, format, style));
    else {
      const path = fillTemplate(
        file,
        { date: date ?? latestBatch(store, config, context.clock), profile: config.profile.name },
        context,
      );
      const text = renderPapers(papers, format, { ...style, color: 0, hyperlinks: false });
      writeFileAtomically(path, text, String(Math.floor(context.random() * 1e12)));
      await tell(context, config.output.lang, ['file-written', path]);
    }
    if (whyNone === undefined || format !== 'table') return 0;
    const lack = sourcelessness(session);
    await tell(context, style.lang, lack?.what ?? whyNone, lack?.hint);
    return 0;
  });
}
