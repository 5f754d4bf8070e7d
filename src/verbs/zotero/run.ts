/** `radar zotero`: saved papers into the reader's library, none twice. */

import { namedPapers, wordsFrom } from '../../cli/papers/paper-arguments.ts';
import { lookUpUnknown, lookupTrouble } from '../../cli/papers/paper-lookup.ts';
import { type Session, withSession } from '../../cli/session.ts';
import { tell } from '../../cli/tell.ts';
import { zoteroKey } from '../../cli/zotero-account.ts';
import type { Context } from '../../context.ts';
import type { ZoteroJson } from '../../contract/zotero.ts';
import { defined } from '../../defined.ts';
import { EXIT, RadarError } from '../../errors.ts';
import { say } from '../../messages/say.ts';
import { withoutEndSlash } from '../../net/address.ts';
import { runningZotero } from '../../outlets/zotero/connector.ts';
import { type PaperToSave, refused, type ZoteroWay } from '../../outlets/zotero/saving.ts';
import { webZotero } from '../../outlets/zotero/web.ts';
import type { PaperId } from '../../paper.ts';
import { findPaper } from '../../sources/zotero/library.ts';
import { listFeedback } from '../../store/feedback.ts';
import { papersHad, rememberPapers } from '../../store/memories.ts';
import { getPaper } from '../../store/papers.ts';
import { titleOf } from '../../view/papers/titles.ts';
import { filedPapers } from './filed.ts';
import { renderPlan, zoteroJson } from './view.ts';

export interface ZoteroOptions {
  readonly saved?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
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
    const named = namedPapers(store, config.profile.name, words);
    await fetchUnknown(context, session, named, options);
    const isSaved = args.length === 0 || options.saved === true;
    const wanted = [...new Set([...named, ...(isSaved ? savedIds(session) : [])])];
    const outcome = await broughtIn(context, session, { named, wanted }, options);
    if (options.json === true) await context.stdout.write(zoteroJson(outcomeJson(session, outcome)));
    else if (outcome.dryRun) await context.stdout.write(renderPlan(newIn(outcome)));
    await tellOutcome(context, session, outcome, options);
    return EXIT.ok;
  });
}

/** What became of the papers, or would become of them. */
interface Outcome {
  readonly way: ZoteroWay | undefined;
  readonly wanted: readonly PaperId[];
  /** Those of them that were looked for, as they are filed. */
  readonly papers: readonly PaperToSave[];
  /** Those of these that the library had. */
  readonly there: readonly PaperId[];
  readonly dryRun: boolean;
}

const newIn = ({ papers, there }: Outcome): readonly PaperToSave[] =>
  papers.filter(({ id }) => !there.includes(id));

async function broughtIn(
  context: Context,
  session: Session,
  { named, wanted }: { readonly named: readonly PaperId[]; readonly wanted: readonly PaperId[] },
  { dryRun = false }: ZoteroOptions,
): Promise<Outcome> {
  if (wanted.length === 0) return { way: undefined, wanted, papers: [], there: [], dryRun };
  const { store } = session;
  const had = papersHad(store, MEMORY);
  const way = await wayIn(context, session);
  // What is named is asked for, also where it was taken out of the library. Where nobody may look whether it was, memory counts.
  const canLook = way?.library !== undefined;
  const open = wanted.filter((id) => !had.has(id) || (canLook && named.includes(id)));
  const papers = filedPapers(context, session, open);
  const there = way === undefined ? [] : await idsThere(context, way, papers);
  const outcome = { way, wanted, papers, there, dryRun };
  if (dryRun) return outcome;
  if (way === undefined)
    throw new RadarError('undelivered', ['zotero-nowhere'], { hint: ['zotero-start-or-key'] });
  rememberPapers(store, MEMORY, there);
  const left = newIn(outcome);
  if (left.length > 0) await put(context, session, way, left);
  return outcome;
}

async function tellOutcome(
  context: Context,
  { config }: Session,
  outcome: Outcome,
  { quiet }: ZoteroOptions,
): Promise<void> {
  const { lang } = config.output;
  const { way, wanted, papers, there, dryRun } = outcome;
  const put = newIn(outcome).length;
  const counts = [put, there.length, wanted.length - papers.length] as const;
  if (wanted.length === 0) await tell(context, lang, ['zotero-nothing-saved']);
  else if (dryRun) {
    await tell(context, lang, ['zotero-would-put', way?.name ?? ['zotero-program'], ...counts]);
    if (way === undefined) await tell(context, lang, ['zotero-nowhere'], ['zotero-start-or-key']);
  } else if (way !== undefined && quiet !== true) {
    await tell(context, lang, ['zotero-put', way.name, ...counts]);
    if (way.library === undefined && put > 0) await tell(context, lang, ['zotero-cannot-look']);
  }
}

function outcomeJson(
  { store, config }: Session,
  { way, wanted, papers, there, dryRun }: Outcome,
): ZoteroJson {
  const open = new Map(papers.map((one) => [one.id, one]));
  return {
    dryRun,
    ...defined({ to: way === undefined ? undefined : say(config.output.lang, way.name) }),
    papers: wanted.map((id) => {
      const { filed, collection } = open.get(id) ?? {};
      const stored = getPaper(store, id)?.paper;
      return {
        id,
        state: filed === undefined ? 'before' : there.includes(id) ? 'there' : 'put',
        title: filed?.item.title ?? (stored === undefined ? id : titleOf(stored)),
        ...defined({ itemType: filed?.item.itemType, collection }),
      };
    }),
  };
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
