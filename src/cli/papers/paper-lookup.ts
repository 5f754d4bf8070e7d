/** Papers that a command names and the store does not have: fetched from arXiv, or by DOI, where that is possible and wanted. */

import { lockFile } from '../../config/paths.ts';
import type { Context } from '../../context.ts';
import { defined } from '../../defined.ts';
import { doiOf, fetchByDoi } from '../../intake/lookup/by-doi.ts';
import { absenceOf, fetchPapers, mayAskApi } from '../../intake/lookup/by-id.ts';
import { mayAskForDois } from '../../intake/lookup/enrich-services.ts';
import type { ByIdReport } from '../../intake/lookup/report.ts';
import type { Message } from '../../messages/message.ts';
import type { PaperId } from '../../paper.ts';
import { arxivBase } from '../../paper-id.ts';
import { acquireLock } from '../../store/file/lock.ts';
import { getPapers } from '../../store/papers.ts';
import { createReporter } from '../progress/reporter.ts';
import type { Session } from '../session.ts';

export interface Lookup {
  /** false asks nobody. */
  readonly online: boolean;
  readonly quiet: boolean;
}

export interface Looked extends ByIdReport {
  /** As `reason`, of the services that know DOIs. */
  readonly doiReason?: Message;
}

/** A report, or that another radar holds the lock; undefined where nobody was to be asked. */
export type LookupReport = Looked | 'locked' | undefined;

export function lookUpUnknown(
  context: Context,
  session: Session,
  ids: readonly PaperId[],
  lookup: Lookup,
): Promise<LookupReport> {
  const known = getPapers(session.store, ids);
  const unknown = ids.filter((id) => !known.has(id));
  return lookUp(
    context,
    session,
    unknown.flatMap((id) => arxivBase(id) ?? []),
    lookup,
    unknown.filter((id) => doiOf(id) !== undefined),
  );
}

/** Takes the lock only where a request is made. `names` are arXiv ids, with a version or without. */
export async function lookUp(
  context: Context,
  { store, config, paths }: Session,
  names: readonly string[],
  { online, quiet }: Lookup,
  dois: readonly PaperId[] = [],
): Promise<LookupReport> {
  const { sources } = config;
  const asksArxiv = names.length > 0 && mayAskApi(sources.arxiv);
  const asksDois = dois.length > 0 && mayAskForDois(sources);
  if (!online || !(asksArxiv || asksDois)) return undefined;
  const lock = acquireLock(lockFile(paths.dataDir));
  if (lock === undefined) return 'locked';
  const reporter = createReporter(context, quiet);
  try {
    const ports = { ...context, store, onProgress: reporter.onProgress };
    const { reason, ...found } = await fetchByDoi(ports, sources, asksDois ? dois : []);
    const papers = asksArxiv ? await fetchPapers(ports, sources.arxiv, names) : NOTHING;
    return {
      ...papers,
      saved: [...papers.saved, ...found.saved],
      absent: [...papers.absent, ...found.absent],
      ...defined({ doiReason: reason }),
    };
  } finally {
    reporter.clear();
    lock.release();
  }
}

const NOTHING: ByIdReport = { saved: [], absent: [] };

/** Papers that those who were asked do not have. */
export function absences(report: LookupReport): readonly Message[] {
  return typeof report === 'object' ? absenceOf(report.absent) : [];
}

/** Why papers could not be looked up; undefined where there is nothing to tell. */
export function lookupTrouble(report: LookupReport): Message | undefined {
  if (report === 'locked') return ['lookup-locked'];
  const told: Message[] = [];
  if (report?.reason !== undefined) told.push(['arxiv-not-asked', report.reason]);
  if (report?.doiReason !== undefined) told.push(['doi-not-looked-up', report.doiReason]);
  return told.length > 1 ? ['sentences', ...told] : told[0];
}
