/** Crossref and bioRxiv → store: papers that are named by DOI and that no feed announced to this reader. */

import type { Config } from '../../config/schema.ts';
import { defined } from '../../defined.ts';
import { normalDoi } from '../../doi/field.ts';
import type { PaperId } from '../../paper.ts';
import { inTransaction } from '../../store/file/open.ts';
import { linkWorks, stateDois } from '../../store/links.ts';
import { savePapers } from '../../store/papers.ts';
import { joined } from '../causes.ts';
import type { FetchPorts } from '../fetch-ports.ts';
import { askForDois } from './enrich-services.ts';
import type { ByIdReport } from './report.ts';

/** A person waits for these: one request to Crossref, or twenty seconds of bioRxiv's. */
const MOST = 20;

/** `10.1038/…` of `doi:10.1038/…`; undefined for other papers. */
export function doiOf(id: PaperId): string | undefined {
  return id.startsWith('doi:') ? id.slice('doi:'.length) : undefined;
}

/** Fetches and saves papers by DOI, with their links to what the store has of the same works. The others stay unasked. */
export async function fetchByDoi(
  ports: FetchPorts,
  sources: Config['sources'],
  ids: readonly PaperId[],
): Promise<ByIdReport> {
  const wanted = ids.flatMap((id) => {
    const doi = doiOf(id);
    return doi === undefined ? [] : [{ id, doi: normalDoi(doi) }];
  });
  if (wanted.length === 0) return { saved: [], absent: [] };
  const asked = wanted.slice(0, MOST);
  const report = await askForDois(
    ports,
    sources,
    asked.map(({ doi }) => doi),
    { isUrgent: true },
  );
  const at = new Date(ports.clock.now()).toISOString();
  const saved = inTransaction(ports.store, () =>
    asked.flatMap(({ id, doi }) => {
      const record = report.records.get(doi);
      if (record?.paper === undefined) return [];
      // Under the id that was asked for: a DOI may name a version, or differ in what services leave out.
      savePapers(ports.store, [{ ...record.paper, id }], at);
      stateDois(ports.store, id, record.stated);
      return [id];
    }),
  );
  // The latest papers come first: a backlog is the next refresh's.
  if (saved.length > 0) linkWorks(ports.store, at, MOST);
  const reason = joined(report.reasons);
  return {
    saved,
    absent: asked.flatMap(({ id, doi }) => (report.asked.has(doi) && !saved.includes(id) ? [id] : [])),
    ...defined({ reason }),
  };
}
