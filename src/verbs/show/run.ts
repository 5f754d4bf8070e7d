import type { SheetFormat } from '../../cli/formats.ts';
import { namedPapers, wordsFrom } from '../../cli/papers/paper-arguments.ts';
import {
  absences,
  type LookupReport,
  lookUp,
  lookUpUnknown,
  lookupTrouble,
} from '../../cli/papers/paper-lookup.ts';
import { referenceView } from '../../cli/papers/references.ts';
import { type Session, withSession } from '../../cli/session.ts';
import { tell } from '../../cli/tell.ts';
import { styleFor } from '../../cli/terminal/output-style.ts';
import { writePaged } from '../../cli/terminal/pager.ts';
import type { Context } from '../../context.ts';
import { RadarError } from '../../errors.ts';
import type { Message } from '../../messages/message.ts';
import type { PaperId } from '../../paper.ts';
import { arxivBase } from '../../paper-id.ts';
import { alsoAtOf } from '../../selection/linked-works.ts';
import type { Store } from '../../store/file/open.ts';
import { getPaper, paperVersions, type StoredPaper, similarPapers } from '../../store/papers.ts';
import { renderVersions } from '../../view/papers/diff.ts';
import { pickedJson } from '../../view/picked.ts';
import { diffsJson, sheetJson } from './json.ts';
import { renderStoredPapers } from './view.ts';

export interface ShowOptions {
  readonly format?: SheetFormat;
  /** The fields that each paper is to have; true for all of them. */
  readonly json?: true | readonly string[];
  readonly diff?: boolean;
  /** In BibTeX too. */
  readonly abstracts?: boolean;
  readonly offline?: boolean;
  /** false under --no-pager. */
  readonly pager?: boolean;
  readonly config?: string;
}

const NEIGHBOURS = 3;

export async function runShow(
  context: Context,
  args: readonly string[],
  options: ShowOptions,
): Promise<number> {
  const format = options.json !== undefined ? 'json' : (options.format ?? 'text');
  if (options.diff === true && format !== 'text' && format !== 'json')
    throw new RadarError('usage', ['no-difference-as', format], { hint: ['diff-alone'] });
  if (options.diff === true && isPicked(options.json))
    throw new RadarError('usage', ['no-difference-as', `--json=${options.json.join(',')}`], {
      hint: ['diff-alone'],
    });
  const words = await wordsFrom(args, context);
  return withSession(
    context,
    { reads: true, offline: options.offline, config: options.config },
    async (session) => {
      const { store, config } = session;
      const ids = namedPapers(store, config.profile.name, words);
      const lookup = { online: options.offline !== true, quiet: false };
      const report = await lookUpUnknown(context, session, ids, lookup);
      const papers = storedPapers(session, ids, report);
      const sheetsOf = () => papers.map((stored) => withCompany(store, stored));
      const style = styleFor(context, config);
      if (isPicked(options.json)) {
        const rows = sheetsOf().map(sheetJson);
        await writePaged(context, options, pickedJson('papers', rows, options.json));
        return 0;
      }
      if (options.diff !== true) {
        const references = await referenceView(store, papers, { format, abstracts: options.abstracts });
        await writePaged(context, options, renderStoredPapers(sheetsOf(), format, style, { references }));
        return 0;
      }
      await fetchEarlier(context, session, papers, lookup);
      const sheets = papers.map(({ paper }) => ({ paper, versions: paperVersions(store, paper.id) }));
      await writePaged(
        context,
        options,
        format === 'json'
          ? diffsJson(sheets)
          : sheets.map((sheet) => renderVersions(sheet, style)).join('\n\n'),
      );
      return 0;
    },
  );
}

const isPicked = (json: ShowOptions['json']): json is readonly string[] =>
  json !== undefined && json !== true;

/** With the work's other places, and with the papers nearest to it that are other works. */
function withCompany(store: Store, stored: StoredPaper) {
  const { paper } = stored;
  const alsoAt = alsoAtOf(store, [paper.id]).get(paper.id) ?? [];
  const near = similarPapers(store, paper, NEIGHBOURS + alsoAt.length);
  const others = near.filter(({ id }) => !alsoAt.some((twin) => twin.id === id));
  return {
    ...stored,
    ...(alsoAt.length === 0 ? {} : { alsoAt }),
    neighbours: others.slice(0, NEIGHBOURS),
  };
}

/** @throws RadarError where one is missing: `locked` if only another radar kept us from asking, else `usage`. */
function storedPapers({ store }: Session, ids: readonly PaperId[], report: LookupReport): StoredPaper[] {
  const found = ids.map((id) => ({ id, stored: getPaper(store, id) }));
  const missing = found.filter(({ stored }) => stored === undefined).map(({ id }) => id);
  if (missing.length > 0) {
    throw new RadarError(report === 'locked' ? 'locked' : 'usage', ['papers-not-in-store', ...missing], {
      hint: lookupTrouble(report) ?? whatToDo(report),
    });
  }
  return found.flatMap(({ stored }) => stored ?? []);
}

function whatToDo(report: LookupReport): Message {
  const absent = absences(report);
  return absent.length > 0 ? ['look-for-typing-error', ...absent] : ['refresh-or-list'];
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
  if (trouble !== undefined) await tell(context, session.config.output.lang, trouble);
}
