/** Stores of any size with made-up papers, saved as radar saves what it reads: what a backfill of years leaves behind. */
import type { CoverageRow, Instant } from '../../src/paper.ts';
import { addFeedback } from '../../src/store/feedback.ts';
import { closeStore, openStore } from '../../src/store/file/open.ts';
import { saveCoverage } from '../../src/store/ledger/coverage.ts';
import { saveAnnouncements } from '../../src/store/papers.ts';
import { BATCH, CATEGORIES, madePapers } from './papers.ts';

/** Topics of the reader's interests, from the largest on. */
const INTERESTS = 10;
const LIKES = 100;

export interface StoreWish {
  /** The database that is made; nothing may be there. */
  readonly file: string;
  readonly papers: number;
  /** 1 unless told. The same seed makes the same papers, the newest ones being the same for every number of them. */
  readonly seed?: number;
  /** Told after each day's batch. */
  readonly onSaved?: (saved: number) => void;
}

/** Makes a store; returns the configuration of a reader with ten interests and a hundred likes in it. */
export function generateStore({ file, papers, seed = 1, onSaved }: StoreWish): string {
  const made = madePapers(seed);
  const store = openStore(file);
  try {
    for (let end = papers; end > 0; ) {
      // The oldest first, as they came, and a day in one transaction.
      const start = Math.floor((end - 1) / BATCH) * BATCH;
      const batch = Array.from({ length: end - start }, (_, index) => made.announced(end - 1 - index)).flat();
      const day = batch[0]?.day ?? '';
      const at = `${day}T01:00:00.000Z` as Instant;
      saveAnnouncements(store, batch, at);
      saveCoverage(store, coverageOf(batch, at));
      end = start;
      onSaved?.(papers - end);
    }
    likeSome(store, made, papers);
  } finally {
    closeStore(store);
  }
  return configuration(made);
}

function coverageOf(
  batch: ReturnType<ReturnType<typeof madePapers>['announced']>,
  at: Instant,
): CoverageRow[] {
  return CATEGORIES.flatMap((category) => {
    const listed = batch.filter((one) => one.category === category);
    const [first] = listed;
    if (first === undefined) return [];
    const isNew = listed.filter(({ type }) => type === 'new').length;
    return [
      {
        date: first.day,
        source: 'arxiv',
        category,
        verdict: 'complete' as const,
        announced: listed.length,
        new: isNew,
        cross: listed.length - isNew,
        replaced: 0,
        checkedAt: at,
      },
    ];
  });
}

/** Papers of the days before the last, so that what is read today is judged by what was liked before. */
function likeSome(
  store: ReturnType<typeof openStore>,
  made: ReturnType<typeof madePapers>,
  papers: number,
): void {
  if (papers < 4 * BATCH) return;
  const each = LIKES / INTERESTS;
  const ids = Array.from({ length: INTERESTS }, (_, topic) => made.ofTopic(topic, BATCH, each))
    .flat()
    .flatMap((number) => made.announced(number)[0]?.paper.id ?? []);
  addFeedback(store, ids, 'like', '2026-06-17T08:00:00.000Z' as Instant);
}

function configuration(made: ReturnType<typeof madePapers>): string {
  const interests = Array.from(
    { length: INTERESTS },
    (_, topic) => `    - {name: topic ${topic}, about: ${made.interest(topic)}}`,
  );
  return [
    'profile:',
    '  interests:',
    ...interests,
    `sources: {arxiv: {categories: [${CATEGORIES.join(', ')}]}}`,
    'llm: {enabled: false}',
    '',
  ].join('\n');
}
