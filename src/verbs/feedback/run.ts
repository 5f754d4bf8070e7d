import { namedPapers, wordsFrom } from '../../cli/papers/paper-arguments.ts';
import { absences, type LookupReport, lookUpUnknown, lookupTrouble } from '../../cli/papers/paper-lookup.ts';
import { type Session, withSession } from '../../cli/session.ts';
import { tell } from '../../cli/tell.ts';
import { styleFor } from '../../cli/terminal/output-style.ts';
import type { Context } from '../../context.ts';
import { RadarError } from '../../errors.ts';
import { absenceOf } from '../../intake/lookup/by-id.ts';
import type { Message } from '../../messages/message.ts';
import { INTERFACE_WORDS } from '../../messages/words.ts';
import type { PaperId } from '../../paper.ts';
import { arxivBase } from '../../paper-id.ts';
import type { Library } from '../../sources/bibliography/library.ts';
import * as feedback from '../../store/feedback.ts';
import { getPapers } from '../../store/papers.ts';
import { authoredIds, readLibraryFile, requireInterest, storeLibrary } from './library-run.ts';
import type { FeedbackOptions } from './options.ts';
import type { Verb } from './verbs.ts';
import { renderFeedback, renderSentence } from './view.ts';
import { meansZotero, readZotero } from './zotero-run.ts';

export async function runFeedback(
  context: Context,
  verb: Verb,
  args: readonly string[],
  options: FeedbackOptions,
): Promise<number> {
  const library = await libraryNamed(context, options);
  const isSeeded = library !== undefined || options.author !== undefined;
  const words = isSeeded && args.length === 0 ? [] : await wordsFrom(args, context);
  return withSession(context, { offline: options.offline, config: options.config }, async (session) => {
    const { store, config } = session;
    const named = namedPapers(store, config.profile.name, words);
    requireInterest(session, options.interest);
    const authored =
      options.author === undefined ? [] : await authoredIds(context, session, options.author, options);
    const ids = [...new Set([...named, ...(library?.papers ?? []).map(({ id }) => id), ...authored])];
    if (options.dryRun === true || ids.length === 0) {
      await report(context, session, verb, 0, ids, library, { ...options, dryRun: true });
      return 0;
    }
    const kind = verb === 'forget' ? undefined : verb;
    const lookup = { online: options.offline !== true, quiet: options.quiet === true };
    // First: of an id that arXiv does not know nothing is to be kept.
    const found = kind === undefined ? undefined : await lookUpUnknown(context, session, named, lookup);
    refuseDenied(found);
    const at = new Date(context.clock.now()).toISOString();
    const { interest } = options;
    const changed =
      kind === undefined
        ? feedback.removeFeedback(store, ids, undefined, at)
        : feedback.addFeedback(store, ids, kind, at, interest === undefined ? {} : { interest });
    // What was said is safe before a library is completed: without the text it counts once the text is there.
    const trouble =
      library === undefined || kind === undefined
        ? undefined
        : await storeLibrary(context, session, library, lookup);
    if (lookup.quiet) return 0;
    for (const line of [...(trouble === undefined ? [] : [trouble]), ...linesAbout(found)])
      await tell(context, config.output.lang, line);
    await report(context, session, verb, changed, ids, library, options);
    return 0;
  });
}

async function libraryNamed(
  context: Context,
  { from, config }: FeedbackOptions,
): Promise<Library | undefined> {
  if (from === undefined) return undefined;
  if (!meansZotero(context, from)) return await readLibraryFile(context, from);
  return await readZotero(context, config);
}

/**
 * A DOI that the services lack may be right all the same: others register DOIs too.
 * @throws RadarError `usage` naming the ids that arXiv says it does not have; then nothing is changed.
 */
function refuseDenied(found: LookupReport): void {
  const denied = typeof found === 'object' ? found.absent.filter((id) => arxivBase(id) !== undefined) : [];
  if (denied.length === 0) return;
  const names = denied.flatMap((id) => arxivBase(id) ?? []);
  throw new RadarError('usage', ['names-no-paper', ...names], {
    hint: ['look-for-typing-error', ...absenceOf(denied)],
  });
}

/** Of a whole library only the first are listed. */
const MOST_LISTED = 20;

async function report(
  context: Context,
  { store, config }: Session,
  verb: Verb,
  changed: number,
  ids: readonly PaperId[],
  library: Library | undefined,
  options: FeedbackOptions,
): Promise<void> {
  const papers = getPapers(store, ids);
  const titles = new Map(library?.papers.map(({ id, title }) => [id, title]));
  const listed = library === undefined ? ids : ids.slice(0, MOST_LISTED);
  const marked = listed.map((id) => {
    const title = papers.get(id)?.title ?? (titles.get(id) || undefined);
    return title === undefined ? { id } : { id, title };
  });
  const words = INTERFACE_WORDS[config.output.lang].feedbackLog;
  const style = styleFor(context, config);
  const text =
    options.dryRun === true
      ? renderSentence(ids.length === 0 ? words.unchanged : words.wouldMark(ids.length), style) +
        renderFeedback(undefined, 0, marked, style)
      : renderFeedback(verb, changed, marked, style);
  await context.stdout.write(text);
  const more = ids.length - listed.length;
  if (more > 0) await context.stdout.write(renderSentence(`  ${words.more(more)}`, style));
  if (library !== undefined)
    await context.stderr.write(
      `radar: ${words.readLibrary({ ...library, papers: library.papers.length, skipped: library.skipped.length })}${
        library.skipped.length === 0 ? '' : words.leftOut(library.skipped.slice(0, MOST_NAMED))
      }\n`,
    );
}

/** Keys of entries that were left out. */
const MOST_NAMED = 5;

function linesAbout(report: LookupReport): readonly Message[] {
  const trouble = lookupTrouble(report);
  const absent = absences(report).map((absence): Message => ['full-stop', absence]);
  return trouble === undefined ? absent : [...absent, trouble];
}
