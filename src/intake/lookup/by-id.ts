/** Papers that are named and were never announced to this reader → store: from arXiv's API, and by DOI. */

import { isArxivHost } from '../../config/rules.ts';
import type { ArxivConfig, Config } from '../../config/schema.ts';
import { defined } from '../../defined.ts';
import type { Message } from '../../messages/message.ts';
import type { Day, PaperId } from '../../paper.ts';
import { arxivBase, arxivPaperId } from '../../paper-id.ts';
import { fetchByIds } from '../../sources/arxiv/api/fetch.ts';
import { IDS_PER_REQUEST } from '../../sources/arxiv/api/request.ts';
import { createHttpClient, type HttpClient } from '../../sources/http.ts';
import { holdService, serviceHold } from '../../store/ledger/requests.ts';
import { savePapers } from '../../store/papers.ts';
import { arxivToday } from '../arxiv-time.ts';
import { joined } from '../causes.ts';
import { type FetchPorts, userAgent } from '../fetch-ports.ts';
import { createArxivGate } from '../gate.ts';
import { daysAgo, readAbsent, rememberAbsent } from './absent-ids.ts';
import { doiOf, fetchByDoi } from './by-doi.ts';
import { mayAskForDois } from './enrich-services.ts';
import type { ByIdReport } from './report.ts';

const NOTHING: ByIdReport = { saved: [], absent: [] };
const SERVICE = 'arxiv';
const ASKING = 'papers by id';
/** A hold no longer than this is waited for. */
const PATIENCE_MS = 30_000;

/**
 * Whether the API may be asked at all. Where only the announcement feeds come from a mirror, it is not: whoever set the
 * mirror up wants arXiv itself left alone.
 */
export function mayAskApi({ endpoints }: ArxivConfig): boolean {
  return !isArxivHost(endpoints.api) || isArxivHost(endpoints.rss);
}

/**
 * Fetches and saves papers: each an arXiv id, `2606.12609` or, for the text of one version, `2606.12609v1`. At most one
 * page of them in a call; the others stay unasked.
 */
export async function fetchPapers(
  ports: FetchPorts,
  arxiv: ArxivConfig,
  names: readonly string[],
): Promise<ByIdReport> {
  const asked = names.slice(0, IDS_PER_REQUEST);
  if (asked.length === 0 || !mayAskApi(arxiv)) return NOTHING;
  const refusal = await awaitHold(ports);
  if (refusal !== undefined) return { ...NOTHING, reason: refusal };
  ports.onProgress({ kind: 'fetching', category: ASKING, done: 0, of: 1 });
  const port = { endpoint: arxiv.endpoints.api, http: apiClient(ports, arxiv) };
  const answer = await fetchByIds(asked, port, ports.signal);
  const now = ports.clock.now();
  if (answer.retryAt !== undefined && answer.reason !== undefined)
    holdService(ports.store, { service: SERVICE, until: answer.retryAt, reason: answer.reason });
  const wanted = new Set(asked.map((name) => arxivPaperId(name.replace(/v\d+$/, ''))));
  const papers = answer.papers.map(({ paper }) => paper).filter(({ id }) => wanted.has(id));
  savePapers(ports.store, papers, new Date(now).toISOString());
  const saved = new Set(papers.map(({ id }) => id));
  return {
    saved: [...saved],
    absent: answer.complete ? [...wanted].filter((id) => !saved.has(id)) : [],
    ...(answer.complete ? {} : { reason: answer.reason ?? (['arxiv-silent'] as const) }),
  };
}

/** Waits for a short hold; the reason of a long one, which ends the matter. */
async function awaitHold({ store, clock, signal }: FetchPorts): Promise<Message | undefined> {
  const hold = serviceHold(store, SERVICE, clock.now());
  const wait = hold === undefined ? 0 : hold.until - clock.now();
  if (hold === undefined || wait <= 0) return undefined;
  if (wait > PATIENCE_MS) return hold.reason;
  await clock.sleep(wait, signal);
  return undefined;
}

function apiClient(ports: FetchPorts, arxiv: ArxivConfig): HttpClient {
  const seconds = isArxivHost(arxiv.endpoints.api) ? Math.max(3, arxiv.interval) : arxiv.interval;
  return createHttpClient(ports, {
    userAgent: userAgent(ports.version, arxiv.contact),
    // A person may be waiting, and what is missing is asked for again on another day.
    attempts: 2,
    backoff: 1000,
    deadline: 60_000,
    gate: createArxivGate(ports.store, ports.clock, {
      interval: seconds * 1000,
      onWait: (ms) => ports.onProgress({ kind: 'waiting', ms, category: ASKING }),
    }),
  });
}

/** Papers that arXiv does not have are asked for again after so many days: an id may be liked before it is announced. */
const ASK_AGAIN_DAYS = 7;

/**
 * The text of papers, liked or disliked, that the store does not have, so that they count. One question a run; those
 * that nobody has are remembered for a week. Undefined where there was nothing to ask.
 */
export async function fetchExamples(
  ports: FetchPorts,
  sources: Config['sources'],
  named: readonly PaperId[],
): Promise<ByIdReport | undefined> {
  const { store, clock } = ports;
  const unknown = named.filter((id) =>
    doiOf(id) === undefined
      ? arxivBase(id) !== undefined && mayAskApi(sources.arxiv)
      : mayAskForDois(sources),
  );
  if (unknown.length === 0) return undefined;
  const today = arxivToday(store, clock);
  const absent = readAbsent(store);
  const due = unknown.filter((id) => {
    const since = absent.get(id);
    return since === undefined || daysAgo(since, today) >= ASK_AGAIN_DAYS;
  });
  if (due.length === 0) return undefined;
  const report = await fetchBoth(ports, sources, due);
  const kept: [PaperId, Day][] = [...absent].filter(([id]) => unknown.includes(id) && !due.includes(id));
  rememberAbsent(store, new Map([...kept, ...report.absent.map((id): [PaperId, Day] => [id, today])]));
  for (const message of notesOf(report)) ports.onProgress({ kind: 'note', message });
  return report;
}

/** arXiv's from arXiv, and the others by DOI. */
async function fetchBoth(
  ports: FetchPorts,
  sources: Config['sources'],
  ids: readonly PaperId[],
): Promise<ByIdReport> {
  const preprints = await fetchPapers(
    ports,
    sources.arxiv,
    ids.flatMap((id) => arxivBase(id) ?? []),
  );
  const others = await fetchByDoi(ports, sources, ids);
  const reason = joined([preprints, others].flatMap(({ reason: one }) => (one === undefined ? [] : [one])));
  return {
    saved: [...preprints.saved, ...others.saved],
    absent: [...preprints.absent, ...others.absent],
    ...defined({ reason }),
  };
}

/** Papers that those who were asked do not have. */
export function absenceOf(absent: readonly PaperId[]): readonly Message[] {
  const dois = absent.flatMap((id) => doiOf(id) ?? []);
  const others = absent.filter((id) => doiOf(id) === undefined);
  const absences: Message[] = [];
  if (others.length > 0) absences.push(['arxiv-lacks', ...others]);
  if (dois.length > 0) absences.push(['doi-unknown', ...dois]);
  return absences;
}

function notesOf({ absent, reason }: ByIdReport): readonly Message[] {
  const missing = absenceOf(absent).map((absence): Message => ['likes-mistyped', absence]);
  return reason === undefined ? missing : [...missing, ['likes-not-looked-up', reason]];
}
