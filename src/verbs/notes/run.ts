/** `radar notes`: a Markdown note a paper, into a folder that is the reader's. */
import { notedPapers } from '../../cli/noted.ts';
import { namedPapers, wordsFrom } from '../../cli/papers/paper-arguments.ts';
import { requirePapers } from '../../cli/papers/require-papers.ts';
import { type Session, withSession } from '../../cli/session.ts';
import { tell } from '../../cli/tell.ts';
import { DIGEST_PLACES, NOTE_PLACES, templateProblem } from '../../config/file-template.ts';
import type { Context } from '../../context.ts';
import { defined } from '../../defined.ts';
import { RadarError } from '../../errors.ts';
import { arxivToday } from '../../intake/arxiv-time.ts';
import { writeNotes } from '../../outlets/notes/write.ts';
import type { PaperId } from '../../paper.ts';
import { scorePapers } from '../../selection/score-papers.ts';
import { listFeedback } from '../../store/feedback.ts';
import { papersHad, rememberPapers } from '../../store/memories.ts';
import { getPaper } from '../../store/papers.ts';
import type { NoteLinks } from '../../view/papers/note.ts';

export interface NotesOptions {
  readonly saved?: boolean;
  /** `vault/{citekey}.md` */
  readonly output?: string;
  readonly links?: NoteLinks;
  readonly offline?: boolean;
  readonly quiet?: boolean;
  readonly config?: string;
}

export async function runNotes(
  context: Context,
  args: readonly string[],
  options: NotesOptions,
): Promise<number> {
  if (args.length === 0 && options.saved !== true)
    throw new RadarError('usage', ['notes-of-what'], { hint: ['name-papers-or-saved'] });
  const words = args.length === 0 ? [] : await wordsFrom(args, context);
  return withSession(context, { offline: options.offline, config: options.config }, async (session) => {
    const { store, config } = session;
    const file = templateOf(session, options);
    const named = namedPapers(store, config.profile.name, words);
    const lookup = { online: options.offline !== true, quiet: options.quiet === true };
    await requirePapers(context, session, named, lookup);
    const saved = options.saved === true ? savedPapers(session) : [];
    const today = arxivToday(store, context.clock);
    const memory = `notes ${file}` as const;
    const asked = new Set(named);
    const written = writeNotes(context, notesOf(context, session, [...named, ...saved]), {
      file,
      profile: config.profile.name,
      links: options.links ?? config.output.also.find(({ format }) => format === 'notes')?.links,
      date: today,
      // One that the reader removed does not come back with all that is saved; what is named is asked for.
      had: new Set([...papersHad(store, memory)].filter((id) => !asked.has(id))),
    });
    rememberPapers(store, memory, [...named, ...saved]);
    if (options.quiet !== true) {
      const { folder, unchanged, left } = written;
      await tell(context, config.output.lang, ['notes-told', folder, written.written, unchanged, left]);
    }
    return 0;
  });
}

/** @throws RadarError `usage` where there is none, or it does not name each note by its paper. */
function templateOf({ config }: Session, { output }: NotesOptions): string {
  const file = output ?? config.output.also.find(({ format }) => format === 'notes')?.file;
  if (file === undefined) throw new RadarError('usage', ['notes-where'], { hint: ['name-notes-file'] });
  const problem = templateProblem(file, [...DIGEST_PLACES, ...NOTE_PLACES]);
  if (problem !== undefined) throw new RadarError('usage', ['about', file, problem]);
  if (!/\{(?:citekey|id)\}/.test(file))
    throw new RadarError('usage', ['about', file, ['notes-need-place']], { hint: ['name-notes-file'] });
  return file;
}

/** Papers that were saved before radar knew them have no text to note. */
const savedPapers = ({ store }: Session): PaperId[] =>
  listFeedback(store, { kind: 'save' }).flatMap(({ paper }) =>
    getPaper(store, paper) === undefined ? [] : [paper],
  );

function notesOf(context: Context, { store, config }: Session, ids: readonly PaperId[]) {
  const stored = [...new Set(ids)].flatMap((id) => getPaper(store, id) ?? []);
  const today = arxivToday(store, context.clock);
  const { ranked } = scorePapers(store, config, stored, today, context.packageRoot);
  const scored = new Map(ranked.map((one) => [one.paper.id, one]));
  return notedPapers(
    store,
    stored.map(({ paper, listings }) => {
      const { score, interest, announcedOn } = scored.get(paper.id) ?? {};
      return { paper, listings, ...defined({ score, interest, announcedOn }) };
    }),
  );
}
