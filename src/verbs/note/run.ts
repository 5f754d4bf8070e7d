/** `radar note`: what the reader writes of a paper, kept in the store with it. */

import { namedPapers } from '../../cli/papers/paper-arguments.ts';
import { requirePapers } from '../../cli/papers/require-papers.ts';
import { type Session, withSession } from '../../cli/session.ts';
import { tell } from '../../cli/tell.ts';
import { styleFor } from '../../cli/terminal/output-style.ts';
import type { Context } from '../../context.ts';
import { defined } from '../../defined.ts';
import { EXIT, RadarError } from '../../errors.ts';
import type { PaperId } from '../../paper.ts';
import { listNotes, MOST_NOTE, noteOf, type ReaderNote, writeNote } from '../../store/notes.ts';
import { getPapers } from '../../store/papers.ts';
import { notesJson } from './json.ts';
import { type NoteOfPaper, renderNotes } from './view.ts';

export interface NoteOptions {
  readonly append?: boolean;
  readonly remove?: boolean;
  readonly json?: boolean;
  readonly offline?: boolean;
  readonly quiet?: boolean;
  readonly config?: string;
}

/** Without a paper every note, without a text that of the paper. */
export async function runNote(
  context: Context,
  name: string | undefined,
  words: readonly string[],
  options: NoteOptions,
): Promise<number> {
  const text = await textFrom(context, words, options);
  return withSession(context, { config: options.config }, async (session) => {
    const { store, config } = session;
    const [id] = name === undefined ? [] : namedPapers(store, config.profile.name, [name]);
    if (id === undefined) {
      const all = listNotes(store);
      if (all.length === 0) await tell(context, config.output.lang, ['no-notes']);
      return print(context, session, all, options);
    }
    if (text !== undefined) await write(context, session, id, text, options);
    const note = noteOf(store, id);
    if (note === undefined && options.remove !== true)
      await tell(context, config.output.lang, ['no-note', id]);
    return print(context, session, note === undefined ? [] : [note], options);
  });
}

/**
 * What is to be written; undefined where nothing is, the empty text takes the note away.
 * @throws RadarError `usage` where there is a text and none is wanted, or none where one is.
 */
async function textFrom(
  { stdin }: Context,
  words: readonly string[],
  { append, remove }: NoteOptions,
): Promise<string | undefined> {
  if (remove === true) {
    if (words.length > 0) throw new RadarError('usage', ['note-text-and-remove']);
    return '';
  }
  if (words.length === 0) {
    if (append === true) throw new RadarError('usage', ['note-without-text'], { hint: ['note-text-how'] });
    return undefined;
  }
  let text = '';
  if (words.length === 1 && words[0] === '-') for await (const piece of stdin.read()) text += piece;
  else text = words.join(' ');
  if (text.trim() === '') throw new RadarError('usage', ['note-without-text'], { hint: ['note-text-how'] });
  return text;
}

async function write(
  context: Context,
  session: Session,
  id: PaperId,
  text: string,
  { append, offline, quiet }: NoteOptions,
): Promise<void> {
  const { store } = session;
  // A note may be taken from a paper that no server has any more.
  if (text !== '')
    await requirePapers(context, session, [id], { online: offline !== true, quiet: quiet === true });
  const before = append === true ? noteOf(store, id)?.text : undefined;
  const whole = before === undefined ? text : `${before}\n${text}`;
  if (whole.length > MOST_NOTE) throw new RadarError('usage', ['note-too-long', MOST_NOTE]);
  const isNew = writeNote(store, id, whole, new Date(context.clock.now()).toISOString());
  if (text === '' && !isNew) await tell(context, session.config.output.lang, ['no-note', id]);
}

async function print(
  context: Context,
  { store, config }: Session,
  notes: readonly ReaderNote[],
  { json, quiet }: NoteOptions,
): Promise<number> {
  const papers = getPapers(
    store,
    notes.map(({ paper }) => paper),
  );
  const titled = notes.map(
    (note): NoteOfPaper => ({
      ...note,
      ...defined({ title: papers.get(note.paper)?.title }),
    }),
  );
  if (json === true) await context.stdout.write(notesJson(titled));
  else if (quiet !== true && notes.length > 0)
    await context.stdout.write(renderNotes(titled, styleFor(context, config)));
  return EXIT.ok;
}
