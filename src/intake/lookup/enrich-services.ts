/** Crossref, bioRxiv and medRxiv as the pipeline asks them: apart, never through arXiv's gate, and not while they want peace. */
import { isArxivHost } from '../../config/rules.ts';
import type { Config, EnrichConfig } from '../../config/schema.ts';
import { normalDoi } from '../../doi/field.ts';
import type { Message } from '../../messages/message.ts';
import { isPreprintServerDoi } from '../../sources/biorxiv/request.ts';
import { createHttpClient, type HttpClient } from '../../sources/http.ts';
import { getMeta, holdService, serviceHold, setMeta } from '../../store/ledger/requests.ts';
import { type FetchPorts, userAgent } from '../fetch-ports.ts';
import { createGate } from '../gate.ts';
import { askBioRxiv, askCrossref, type BatchAnswer, type DoiRecord, type Refusal } from './enrich-answers.ts';

export interface DoiReport {
  /** By normal DOI. A DOI that was asked for in full and has no record is unknown to its service. */
  readonly records: ReadonlyMap<string, DoiRecord>;
  /** Normal DOIs about which a service has spoken. */
  readonly asked: ReadonlySet<string>;
  /** Why the others could not be asked for: one message a service. */
  readonly reasons: readonly Message[];
}

type Sources = Pick<Config['sources'], 'enrich' | 'arxiv'>;

const PUBLIC_HOST = /(^|\.)(?:crossref|biorxiv|medrxiv)\.org$/i;

/**
 * Whether a service may be asked. Who reads arXiv from a mirror, as tests and closed networks do, wants public servers left
 * alone, unless the config says otherwise.
 */
function mayAsk({ enrich: { enabled }, arxiv }: Sources, endpoint: string): boolean {
  if (enabled !== undefined) return enabled;
  const isMirrored = !Object.values(arxiv.endpoints).every(isArxivHost);
  return !isMirrored || !PUBLIC_HOST.test(new URL(endpoint).hostname);
}

export const mayAskForDois = (sources: Sources): boolean =>
  mayAsk(sources, sources.enrich.endpoints.crossref) || mayAsk(sources, sources.enrich.endpoints.biorxiv);

/** Crossref's polite pool allows for many more; nobody waits for these. Milliseconds. */
const INTERVAL = 1000;
/** Crossref recommends no more than 20 to 25 filters in one request. */
const BATCH = 20;

export interface Asking {
  /** Somebody waits for the answer: what the service asks for is obeyed, but radar's own pause after a failure is not. */
  readonly isUrgent: boolean;
}

/** Asks for DOIs in order, each at the service that registered it. Rejects only when aborted. */
export async function askForDois(
  ports: FetchPorts,
  sources: Sources,
  dois: readonly string[],
  asking: Asking,
): Promise<DoiReport> {
  const wanted = [...new Set(dois.map(normalDoi))];
  const { endpoints } = sources.enrich;
  const preprints = wanted.filter(isPreprintServerDoi);
  const works = wanted.filter((doi) => !isPreprintServerDoi(doi));
  const reports = [
    await askService(ports, sources, asking, {
      name: 'Crossref',
      endpoint: endpoints.crossref,
      batches: batchesOf(works),
      ask: askCrossref,
    }),
    await askService(ports, sources, asking, {
      name: 'bioRxiv',
      endpoint: endpoints.biorxiv,
      batches: preprints.map((doi) => [doi]),
      ask: askBioRxiv,
    }),
  ];
  return {
    records: new Map(reports.flatMap(({ records }) => [...records])),
    asked: new Set(reports.flatMap(({ asked }) => [...asked])),
    reasons: reports.flatMap(({ reasons }) => reasons),
  };
}

interface Service {
  /** For progress. */
  readonly name: string;
  readonly endpoint: string;
  /** What is asked for in one request each. */
  readonly batches: readonly (readonly string[])[];
  readonly ask: (
    http: HttpClient,
    enrich: EnrichConfig,
    batch: readonly string[],
    signal: AbortSignal,
  ) => Promise<BatchAnswer>;
}

const NOTHING: DoiReport = { records: new Map(), asked: new Set(), reasons: [] };

async function askService(
  ports: FetchPorts,
  sources: Sources,
  asking: Asking,
  service: Service,
): Promise<DoiReport> {
  const { endpoint, batches, name, ask } = service;
  if (batches.length === 0 || !mayAsk(sources, endpoint)) return NOTHING;
  const host = new URL(endpoint).host;
  const refusal = refusalOf(ports, host, asking);
  if (refusal !== undefined) return { ...NOTHING, reasons: [refusal] };
  const asked = new Set<string>();
  const records = new Map<string, DoiRecord>();
  const http = clientFor(ports, sources.enrich, host);
  for (const [done, batch] of batches.entries()) {
    ports.onProgress({ kind: 'fetching', category: name, done, of: batches.length });
    const answer = await ask(http, sources.enrich, batch, ports.signal);
    for (const [doi, record] of answer.records) records.set(doi, record);
    for (const doi of answer.asked) asked.add(doi);
    if (answer.refusal !== undefined)
      return { records, asked, reasons: [leaveAlone(ports, host, asking, answer.refusal)] };
  }
  forgive(ports, host);
  return { records, asked, reasons: [] };
}

/** A comma separates filters: a DOI that holds one is asked for by itself. */
function batchesOf(dois: readonly string[]): readonly (readonly string[])[] {
  const plain = dois.filter((doi) => !doi.includes(','));
  const batches: (readonly string[])[] = [];
  for (let at = 0; at < plain.length; at += BATCH) batches.push(plain.slice(at, at + BATCH));
  return [...batches, ...dois.filter((doi) => doi.includes(',')).map((doi) => [doi])];
}

function clientFor(ports: FetchPorts, { contact }: EnrichConfig, host: string): HttpClient {
  return createHttpClient(ports, {
    userAgent: userAgent(ports.version, contactIn(contact)),
    gate: createGate(ports.store, ports.clock, { service: host, interval: INTERVAL }),
    // What cannot be had now is asked for again in another run.
    attempts: 2,
    backoff: 1000,
    longestWait: 5000,
    deadline: 20_000,
  });
}

/** Crossref looks for `mailto:` in the User-Agent: https://www.crossref.org/documentation/retrieve-metadata/rest-api/tips-for-using-the-crossref-rest-api/ */
const contactIn = (contact: string | undefined): string | undefined =>
  contact?.includes('@') === true ? `mailto:${contact.replace(/^mailto:/i, '')}` : contact;

const FIRST_PAUSE = 15 * 60_000;
const LONGEST_PAUSE = 6 * 3_600_000;
const failuresKey = (host: string): string => `lookup.failures.${host}`;

const pauseOf = (host: string): string => `${host} (pause)`;

/** Why a service is not to be asked now, if so. */
function refusalOf({ store, clock }: FetchPorts, host: string, { isUrgent }: Asking): Message | undefined {
  const now = clock.now();
  const hold =
    serviceHold(store, host, now) ?? (isUrgent ? undefined : serviceHold(store, pauseOf(host), now));
  return hold === undefined ? undefined : againAfter(hold.reason, hold.until);
}

/** Until the time the service names, else longer with every failure; remembered for later runs. Answers with why. */
function leaveAlone(
  { store, clock }: FetchPorts,
  host: string,
  { isUrgent }: Asking,
  { reason, ...refusal }: Refusal,
): Message {
  const named = refusal.kind === 'limited' ? refusal.retryAt : undefined;
  if (named === undefined && isUrgent) return reason;
  const failures = Number(getMeta(store, failuresKey(host)) ?? 0) + 1;
  const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.min(failures - 1, 10));
  const until = named ?? clock.now() + pause;
  setMeta(store, failuresKey(host), String(failures));
  holdService(store, { service: named === undefined ? pauseOf(host) : host, until, reason });
  return againAfter(reason, until);
}

function forgive({ store }: FetchPorts, host: string): void {
  if ((getMeta(store, failuresKey(host)) ?? '0') !== '0') setMeta(store, failuresKey(host), '0');
}

const againAfter = (reason: Message, ms: number): Message => [
  'asked-again-after',
  reason,
  new Date(ms).toISOString(),
];
