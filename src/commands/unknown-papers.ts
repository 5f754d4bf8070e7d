/** Papers that a command names and the store does not have: fetched from arXiv where that is possible and wanted. */
import { lockFile } from '../config/paths.ts';
import type { Context } from '../context.ts';
import type { PaperId } from '../paper.ts';
import { arxivBase } from '../paper-id.ts';
import { type ByIdReport, fetchPapers, mayAskApi } from '../pipeline/by-id.ts';
import { acquireLock } from '../store/lock.ts';
import { getPapers } from '../store/papers.ts';
import type { Session } from './session.ts';
import { createTalk } from './talk.ts';

export interface Lookup {
  /** false never asks arXiv. */
  readonly online: boolean;
  readonly quiet: boolean;
}

/** A report, or that another radar holds the lock; undefined where arXiv was not to be asked. */
export type LookupReport = ByIdReport | 'locked' | undefined;

export function lookUpUnknown(
  context: Context,
  session: Session,
  ids: readonly PaperId[],
  lookup: Lookup,
): Promise<LookupReport> {
  const known = getPapers(session.store, ids);
  const names = ids.flatMap((id) => (known.has(id) ? [] : (arxivBase(id) ?? [])));
  return lookUp(context, session, names, lookup);
}

/** Takes the lock only where a request is made. `names` are arXiv ids, with a version or without. */
export async function lookUp(
  context: Context,
  { store, config, paths }: Session,
  names: readonly string[],
  { online, quiet }: Lookup,
): Promise<LookupReport> {
  const { arxiv } = config.sources;
  if (!online || names.length === 0 || !mayAskApi(arxiv)) return undefined;
  const lock = acquireLock(lockFile(paths.dataDir));
  if (lock === undefined) return 'locked';
  const talk = createTalk(context, quiet);
  try {
    return await fetchPapers({ ...context, store, onProgress: talk.onProgress }, arxiv, names);
  } finally {
    talk.hush();
    lock.release();
  }
}

/** Why papers could not be looked up, as a sentence; undefined where there is nothing to tell. */
export function lookupTrouble(report: LookupReport): string | undefined {
  if (report === 'locked') return 'arXiv was not asked: another radar is at work on the same store.';
  return report?.reason === undefined ? undefined : `arXiv could not be asked: ${report.reason}.`;
}
