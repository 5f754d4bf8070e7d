/** `radar zotero`: saved papers into the reader's library, none twice. */

import { namedPapers, wordsFrom } from '../../cli/papers/paper-arguments.ts';
import { lookUpUnknown, lookupTrouble } from '../../cli/papers/paper-lookup.ts';
import { type Session, withSession } from '../../cli/session.ts';
import { tell } from '../../cli/tell.ts';
import { zoteroKey } from '../../cli/zotero-account.ts';
import type { Context } from '../../context.ts';
import { EXIT, RadarError } from '../../errors.ts';
import { withoutEndSlash } from '../../net/address.ts';
import { runningZotero } from '../../outlets/zotero/connector.ts';
import { type PaperToSave, refused, type ZoteroWay } from '../../outlets/zotero/saving.ts';
import { webZotero } from '../../outlets/zotero/web.ts';
import type { PaperId } from '../../paper.ts';
import { findPaper } from '../../sources/zotero/library.ts';
import { listFeedback } from '../../store/feedback.ts';
import { papersHad, rememberPapers } from '../../store/memories.ts';
import { getPaper } from '../../store/papers.ts';
import { filedPapers } from './filed.ts';
import { renderPlan } from './view.ts';

export interface ZoteroOptions {
  readonly saved?: boolean;
  readonly dryRun?: boolean;
  readonly offline?: boolean;
  readonly quiet?: boolean;
  readonly config?: string;
}

/** The program and the service are one library. */
const MEMORY = 'zotero library';

/** @throws RadarError `undelivered` where Zotero cannot be reached or refuses: what came through is remembered. */
export async function runZotero(
  context: Context,
  args: readonly string[],
  options: ZoteroOptions,
): Promise<number> {
  const words = args.length === 0 ? [] : await wordsFrom(args, context);
  return withSession(context, { config: options.config }, async (session) => {
    const { store, config } = session;
    const { lang } = config.output;
    const named = namedPapers(store, config.profile.name, words);
    await fetchUnknown(context, session, named, options);
    const wanted = new Set([
      ...named,
      ...(args.length === 0 || options.saved === true ? savedIds(session) : []),
    ]);
    if (wanted.size === 0) {
      await tell(context, lang, ['zotero-nothing-saved']);
      return EXIT.ok;
    }
    const had = papersHad(store, MEMORY);
    // What is named is asked for, also where it was taken out of the library; the library itself is looked into all the same.
    const open = [...wanted].filter((id) => !had.has(id) || named.includes(id));
    const papers = filedPapers(context, session, open);
    const way = await wayIn(context, session);
    const there = way === undefined ? [] : await idsThere(context, way, papers);
    const left = papers.filter(({ id }) => !there.includes(id));
    const counts = [left.length, there.length, wanted.size - open.length] as const;
    if (options.dryRun === true) return await showPlan(context, session, way, left, counts);
    if (way === undefined)
      throw new RadarError('undelivered', ['zotero-nowhere'], { hint: ['zotero-start-or-key'] });
    rememberPapers(store, MEMORY, there);
    if (left.length > 0) await put(context, session, way, left);
    if (options.quiet !== true) {
      await tell(context, lang, ['zotero-put', way.name, ...counts]);
      if (way.library === undefined && left.length > 0) await tell(context, lang, ['zotero-cannot-look']);
    }
    return EXIT.ok;
  });
}

async function showPlan(
  context: Context,
  { config }: Session,
  way: ZoteroWay | undefined,
  papers: readonly PaperToSave[],
  counts: readonly [put: number, there: number, before: number],
): Promise<number> {
  const { lang } = config.output;
  await context.stdout.write(renderPlan(papers));
  await tell(context, lang, ['zotero-would-put', way?.name ?? ['zotero-program'], ...counts]);
  if (way === undefined) await tell(context, lang, ['zotero-nowhere'], ['zotero-start-or-key']);
  return EXIT.ok;
}

/** The program where it runs, since the reader sees at once what comes in; else the service, with a key. */
async function wayIn(context: Context, { config }: Session): Promise<ZoteroWay | undefined> {
  const { local, url, userId } = config.zotero;
  const running = await runningZotero(context, withoutEndSlash(local));
  if (running !== undefined) return running;
  const key = zoteroKey(context, config.zotero);
  return key === undefined ? undefined : webZotero(context, { url, key, userId });
}

async function idsThere(
  context: Context,
  { name, library }: ZoteroWay,
  papers: readonly PaperToSave[],
): Promise<readonly PaperId[]> {
  if (library === undefined) return [];
  const there: PaperId[] = [];
  for (const { id, paper } of papers) {
    const found = await findPaper(context, library, paper);
    if (!('key' in found)) throw refused(name, found);
    if (found.key !== undefined) there.push(id);
  }
  return there;
}

async function put(
  context: Context,
  { store, config }: Session,
  way: ZoteroWay,
  papers: readonly PaperToSave[],
): Promise<void> {
  await way.save(
    {
      ...context,
      onSaved: (ids) => rememberPapers(store, MEMORY, ids),
      onTold: (what) => tell(context, config.output.lang, what),
    },
    papers,
  );
}

async function fetchUnknown(
  context: Context,
  session: Session,
  ids: readonly PaperId[],
  options: ZoteroOptions,
): Promise<void> {
  const lookup = { online: options.offline !== true, quiet: options.quiet === true };
  const report = await lookUpUnknown(context, session, ids, lookup);
  const missing = ids.filter((id) => getPaper(session.store, id) === undefined);
  if (missing.length === 0) return;
  throw new RadarError(report === 'locked' ? 'locked' : 'usage', ['papers-not-in-store', ...missing], {
    hint: lookupTrouble(report) ?? ['refresh-or-list'],
  });
}

/** Papers that were saved before radar knew them have nothing to file yet. */
const savedIds = ({ store }: Session): PaperId[] =>
  listFeedback(store, { kind: 'save' }).flatMap(({ paper }) =>
    getPaper(store, paper) === undefined ? [] : [paper],
  );
