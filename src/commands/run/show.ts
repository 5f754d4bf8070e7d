import type { Context } from '../../context.ts';
import { RadarError } from '../../errors.ts';
import type { PaperId } from '../../paper.ts';
import { arxivBase } from '../../paper-id.ts';
import { diffsJson, renderVersions } from '../../render/diff.ts';
import { renderStoredPapers } from '../../render/show.ts';
import { getPaper, paperVersions, type StoredPaper } from '../../store/papers.ts';
import { styleFor } from '../dress.ts';
import { namedPapers, wordsFrom } from '../naming.ts';
import { type Session, withSession } from '../session.ts';
import type { ShowOptions } from '../show.ts';
import { type LookupReport, lookUp, lookUpUnknown, lookupTrouble } from '../unknown-papers.ts';

export async function runShow(
  context: Context,
  args: readonly string[],
  options: ShowOptions,
): Promise<number> {
  const format = options.json === true ? 'json' : (options.format ?? 'text');
  if (options.diff === true && format !== 'text' && format !== 'json')
    throw new RadarError('usage', `a difference cannot be printed as ${format}`, {
      hint: 'Use --diff alone or with --json.',
    });
  const words = await wordsFrom(args, context);
  return withSession(context, { config: options.config }, async (session) => {
    const { store, config } = session;
    const ids = namedPapers(store, config.profile.name, words);
    const lookup = { online: options.offline !== true, quiet: false };
    const report = await lookUpUnknown(context, session, ids, lookup);
    const papers = storedPapers(session, ids, report);
    const style = styleFor(context, config);
    if (options.diff !== true) {
      await context.stdout.write(renderStoredPapers(papers, format, style));
      return 0;
    }
    await fetchEarlier(context, session, papers, lookup);
    const sheets = papers.map(({ paper }) => ({ paper, versions: paperVersions(store, paper.id) }));
    await context.stdout.write(
      format === 'json'
        ? diffsJson(sheets)
        : sheets.map((sheet) => renderVersions(sheet, style)).join('\n\n'),
    );
    return 0;
  });
}

/** @throws RadarError where one is missing: `locked` if only another radar kept us from asking, else `usage`. */
function storedPapers({ store }: Session, ids: readonly PaperId[], report: LookupReport): StoredPaper[] {
  const found = ids.map((id) => ({ id, stored: getPaper(store, id) }));
  const missing = found.filter(({ stored }) => stored === undefined).map(({ id }) => id);
  if (missing.length > 0) {
    throw new RadarError(
      report === 'locked' ? 'locked' : 'usage',
      `not in the store: ${missing.join(', ')}`,
      {
        hint: lookupTrouble(report) ?? whatToDo(report),
      },
    );
  }
  return found.flatMap(({ stored }) => stored ?? []);
}

function whatToDo(report: LookupReport): string {
  const absent = typeof report === 'object' ? report.absent : [];
  if (absent.length > 0) return `arXiv has no paper ${absent.join(', ')}; look for a typing error.`;
  return '“radar refresh” stores what is announced; “radar list --all” shows what is there.';
}

/** The text before the current one, where the store never saw it: arXiv still has it. */
async function fetchEarlier(
  context: Context,
  session: Session,
  papers: readonly StoredPaper[],
  lookup: { readonly online: boolean; readonly quiet: boolean },
): Promise<void> {
  const names = papers.flatMap(({ paper: { id, version = 1 } }) => {
    const base = arxivBase(id);
    if (base === undefined || version < 2) return [];
    return paperVersions(session.store, id).length > 1 ? [] : [`${base}v${version - 1}`];
  });
  const trouble = lookupTrouble(await lookUp(context, session, names, lookup));
  if (trouble !== undefined) await context.stderr.write(`radar: ${trouble}\n`);
}
