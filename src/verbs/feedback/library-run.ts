/** What `radar like --from` and `--author` name: the papers of a library file, and those of an author in the store. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type LookupReport, lookUpUnknown, lookupTrouble } from '../../cli/papers/paper-lookup.ts';
import type { Session } from '../../cli/session.ts';
import type { Context } from '../../context.ts';
import { faultOf, RadarError } from '../../errors.ts';
import type { Message } from '../../messages/message.ts';
import { INTERFACE_WORDS } from '../../messages/words.ts';
import type { PaperId } from '../../paper.ts';
import { arxivBase } from '../../paper-id.ts';
import { decodeLibrary, type Library, readLibrary } from '../../sources/bibliography/library.ts';
import { nearest } from '../../text/nearest.ts';
import { papersBy, saveSeeds, sortSeeds } from './library.ts';
import { readInput } from './log-run.ts';
import type { FeedbackOptions } from './options.ts';

/** @throws RadarError `usage` where the file cannot be read, or is no library. */
export async function readLibraryFile(context: Context, file: string): Promise<Library> {
  const text = file === '-' ? await readInput(context, file) : decodeFile(resolve(context.cwd, file), file);
  const name = file === '-' ? 'stdin' : file;
  const library = readLibrary(text.replace(/^\uFEFF/, ''));
  if (library === undefined) {
    throw new RadarError('usage', ['no-library', name], { hint: ['export-library'] });
  }
  if (library.papers.length === 0) {
    throw new RadarError('usage', ['library-empty', name], {
      hint: ['useless-entries', library.skipped.length],
    });
  }
  return library;
}

function decodeFile(path: string, name: string): string {
  try {
    return decodeLibrary(readFileSync(path));
  } catch (error) {
    throw new RadarError('usage', ['file-unreadable', name, faultOf(error)]);
  }
}

/** @throws RadarError `usage` for an interest that the profile does not have. */
export function requireInterest({ config }: Session, interest: string | undefined): void {
  if (interest === undefined) return;
  const names = config.profile.interests.map(({ name }) => name);
  if (names.includes(interest)) return;
  const near = nearest(interest, names);
  throw new RadarError('usage', ['no-such-interest', interest], {
    hint:
      names.length === 0
        ? ['no-interests-at-all']
        : near === undefined
          ? ['interests-there-are', ...names]
          : ['did-you-mean', near],
  });
}

/** The papers of an author, once somebody has agreed that they are meant. Empty where nobody did. */
export async function authoredIds(
  context: Context,
  { store, config }: Session,
  author: string,
  options: Pick<FeedbackOptions, 'yes' | 'dryRun'>,
): Promise<PaperId[]> {
  const found = papersBy(store, author);
  if (found.length === 0) {
    throw new RadarError('usage', ['nobody-wrote', author], { hint: ['only-seen-by-author'] });
  }
  if (options.yes === true || options.dryRun === true) return found.map(({ paper }) => paper.id);
  const names = [...new Set(found.map(({ name }) => name))].slice(0, 5);
  if (context.terminal === undefined) {
    throw new RadarError('usage', ['nobody-confirms-author', found.length, ...names], {
      hint: ['dry-run-then-yes'],
    });
  }
  const { createAsker } = await import('../../cli/prompts/asker.ts');
  const asker = createAsker(context.terminal, context.signal);
  asker.tell(found.slice(0, 20).map(({ paper, name }) => `${paper.id}  ${paper.title} (${name})`));
  const say = INTERFACE_WORDS[config.output.lang];
  const question = say.feedbackLog.confirmAuthor(found.length, names.join('; '));
  return (await asker.confirm(question, true, say)) ? found.map(({ paper }) => paper.id) : [];
}

/** As many as the services take in one request. */
const ARXIV_AT_ONCE = 100;
const DOIS_AT_ONCE = 20;

/** Puts the library's papers into the store: its own text where it has some, else what arXiv, Crossref or bioRxiv tell. */
export async function storeLibrary(
  context: Context,
  session: Session,
  library: Library,
  lookup: { readonly online: boolean; readonly quiet: boolean },
): Promise<Message | undefined> {
  const { store } = session;
  const at = new Date(context.clock.now()).toISOString();
  const { told, asked, fallback } = sortSeeds(store, library.papers);
  saveSeeds(store, told, at);
  const isArxiv = (id: PaperId) => arxivBase(id) !== undefined;
  const batches = [
    ...batchesOf(asked.filter(isArxiv), ARXIV_AT_ONCE),
    ...batchesOf(
      asked.filter((id) => !isArxiv(id)),
      DOIS_AT_ONCE,
    ),
  ];
  let trouble: Message | undefined;
  for (const batch of batches) {
    const report: LookupReport = await lookUpUnknown(context, session, batch, lookup);
    trouble = lookupTrouble(report);
    // Whoever refused once is not asked again in the same breath.
    if (trouble !== undefined) break;
  }
  saveSeeds(store, fallback, at);
  return trouble;
}

function batchesOf<One>(all: readonly One[], size: number): One[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
}
