/**
 * After the feeds: papers of journals that came without an abstract, or with its first line only, get it by DOI. What comes
 * of it is no matter of coverage: the journal announced what it announced. A failure is a note, and another run tries again.
 */

import { addDays } from '../../calendar.ts';
import type { Config } from '../../config/schema.ts';
import { normalDoi } from '../../doi/field.ts';
import type { Instant, Paper } from '../../paper.ts';
import { inTransaction } from '../../store/file/open.ts';
import { stateDois } from '../../store/links.ts';
import { type DueLookup, dueLookups, recordLookup } from '../../store/lookups.ts';
import { savePapers } from '../../store/papers.ts';
import { arxivToday } from '../arxiv-time.ts';
import type { FetchPorts } from '../fetch-ports.ts';
import { feedNameOf } from '../lists.ts';
import type { DoiRecord } from './enrich-answers.ts';
import { askForDois, type DoiReport, mayAskForDois } from './enrich-services.ts';

/** A late announcement belongs to a digest for as long (window.ts): what is older is read by nobody. */
const DAYS = 14;
/** Five requests to Crossref. Preprints are asked for one by one, but their feeds give whole abstracts. */
const MOST_A_RUN = 100;
/** Abstracts are longer; the teasers of Nature and Science are not. */
const WHOLE_FROM = 350;

/** How many abstracts were found. */
export async function enrichPapers(ports: FetchPorts, sources: Config['sources']): Promise<number> {
  const { store, clock } = ports;
  if (!mayAskForDois(sources)) return 0;
  const today = arxivToday(store, clock);
  const due = dueLookups(store, {
    feeds: sources.feeds.map(feedNameOf),
    from: addDays(today, -DAYS),
    to: today,
    now: new Date(clock.now()).toISOString(),
    wholeFrom: WHOLE_FROM,
    limit: MOST_A_RUN,
  });
  if (due.length === 0) return 0;
  const report = await askForDois(
    ports,
    sources,
    due.map(({ paper }) => doiOf(paper)),
    { isUrgent: false },
  );
  const found = record(ports, due, report);
  for (const reason of report.reasons)
    ports.onProgress({ kind: 'note', message: ['abstracts-not-looked-up', reason] });
  return found;
}

/** `doi:10.…` → `10.…` */
const doiOf = ({ id }: Paper): string => id.slice('doi:'.length);

function record({ store, clock }: FetchPorts, due: readonly DueLookup[], report: DoiReport): number {
  const now = clock.now();
  const at: Instant = new Date(now).toISOString();
  return inTransaction(store, () => {
    let found = 0;
    for (const { paper, tries } of due) {
      const doi = normalDoi(doiOf(paper));
      if (!report.asked.has(doi)) continue;
      const known = report.records.get(doi);
      const outcome = known === undefined ? 'unknown' : fill(known, paper) ? 'found' : 'none';
      if (outcome === 'found') found++;
      const nextAt = new Date(now + pauseAfter(outcome, tries)).toISOString();
      recordLookup(store, { paper: paper.id, outcome, nextAt });
    }
    return found;
  });

  /** Whether the abstract has grown; what else the record tells is kept in any case. */
  function fill(known: DoiRecord, paper: Paper): boolean {
    const filled = known.fill(paper);
    savePapers(store, [filled], at);
    stateDois(store, paper.id, known.stated);
    return filled.abstract.length > paper.abstract.length;
  }
}

const DAY = 86_400_000;

/**
 * Publishers that deposit no abstract rarely do so later. A DOI that is not registered yet may be tomorrow: publishers
 * deposit hours or days after the feed.
 */
function pauseAfter(outcome: 'found' | 'none' | 'unknown', tries: number): number {
  return outcome === 'unknown' ? Math.min(21, 2 ** tries) * DAY - DAY / 4 : 21 * DAY;
}
