/** One question to Crossref or bioRxiv, and what its answer says of each DOI. */

import type { EnrichConfig } from '../../config/schema.ts';
import { defined } from '../../defined.ts';
import { normalDoi } from '../../doi/field.ts';
import type { Paper } from '../../paper.ts';
import { fetchPreprint } from '../../sources/biorxiv/fetch.ts';
import * as biorxiv from '../../sources/biorxiv/parse.ts';
import { enrich, toPaper } from '../../sources/crossref/adapt.ts';
import { type CrossrefPort, fetchWork, fetchWorks } from '../../sources/crossref/fetch.ts';
import type { CrossrefWork } from '../../sources/crossref/work.ts';
import type { HttpClient } from '../../sources/http.ts';
import type { LookupRefusal } from '../../sources/lookup.ts';

/** What a service knows of one DOI. */
export interface DoiRecord {
  /** Undefined where it has no title, so that no paper can be made of it. */
  readonly paper: Paper | undefined;
  /** A known paper with what it lacks; its identity, title and links stay. */
  readonly fill: (paper: Paper) => Paper;
  /** The DOIs of the same work in other places, as the registry has them. */
  readonly stated: readonly string[];
}

export type Refusal = Exclude<LookupRefusal, { kind: 'unknown' }>;

/** A DOI that was asked for and has no record is unknown to the service. */
export interface BatchAnswer {
  readonly records: ReadonlyMap<string, DoiRecord>;
  readonly asked: readonly string[];
  /** The service wants peace or is ill: nothing more is to be asked of it. */
  readonly refusal?: Refusal;
}

/** Rejects only when aborted. */
export async function askBioRxiv(
  http: HttpClient,
  { endpoints }: EnrichConfig,
  [doi = '']: readonly string[],
  signal: AbortSignal,
): Promise<BatchAnswer> {
  const answer = await fetchPreprint(doi, { http, endpoint: endpoints.biorxiv }, signal);
  const found = answer.kind === 'preprint' ? [[doi, preprintRecord(answer.preprint)] as const] : [];
  return answerOf([doi], answer, found);
}

/** Rejects only when aborted. */
export async function askCrossref(
  http: HttpClient,
  { endpoints, contact }: EnrichConfig,
  batch: readonly string[],
  signal: AbortSignal,
): Promise<BatchAnswer> {
  const port = { http, endpoint: endpoints.crossref, ...defined({ contact }) };
  if (batch.length > 1) {
    const answer = await fetchWorks(batch, port, signal);
    // One DOI that Crossref finds malformed spoils the whole request, and a mirror may serve single works only.
    const isSpoilt = answer.kind === 'unknown' || (answer.kind === 'failed' && isMistake(answer.status));
    if (!isSpoilt) return answerOf(batch, answer, answer.kind === 'works' ? answer.works.map(entryOf) : []);
  }
  return oneByOne(port, batch, signal);
}

async function oneByOne(
  port: CrossrefPort,
  batch: readonly string[],
  signal: AbortSignal,
): Promise<BatchAnswer> {
  const records = new Map<string, DoiRecord>();
  const asked: string[] = [];
  for (const doi of batch) {
    const answer = await fetchWork(doi, port, signal);
    const one = answerOf([doi], answer, answer.kind === 'work' ? [entryOf(answer.work)] : []);
    for (const entry of one.records) records.set(...entry);
    asked.push(...one.asked);
    if (one.refusal !== undefined) return { records, asked, refusal: one.refusal };
  }
  return { records, asked };
}

/** The request was at fault, and not the service. */
const isMistake = (status: number | undefined): boolean =>
  status !== undefined && status >= 400 && status < 500 && status !== 401 && status !== 403;

function answerOf(
  asked: readonly string[],
  answer: { readonly kind: 'work' | 'works' | 'preprint' } | LookupRefusal,
  found: readonly (readonly [string, DoiRecord])[],
): BatchAnswer {
  const isAnswer = answer.kind !== 'limited' && answer.kind !== 'failed';
  if (isAnswer || (answer.kind === 'failed' && isMistake(answer.status)))
    return { records: new Map(found), asked };
  return { records: new Map(), asked: [], refusal: answer };
}

const entryOf = (work: CrossrefWork): [string, DoiRecord] => [
  normalDoi(work.doi),
  {
    paper: toPaper(work),
    fill: (paper) => enrich(paper, work),
    stated: [...work.preprints, ...work.publishedAs],
  },
];

function preprintRecord(preprint: biorxiv.Preprint): DoiRecord {
  const found = biorxiv.toPaper(preprint);
  return {
    paper: found,
    fill: (paper) => ({
      ...paper,
      version: preprint.version,
      abstract: found.abstract.length > paper.abstract.length ? found.abstract : paper.abstract,
      authors: paper.authors.length > 0 ? paper.authors : found.authors,
      ...(paper.license === undefined && found.license !== undefined && { license: found.license }),
    }),
    stated: preprint.publishedAs === undefined ? [] : [preprint.publishedAs],
  };
}
