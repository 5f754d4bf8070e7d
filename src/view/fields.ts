/** The fields of a row of each document: what may stand behind `--json=`. A new field does not compile until it is named here. */
import type { CoverageRowJson } from '../contract/coverage.ts';
import type { FeedbackJson } from '../contract/feedback.ts';
import type { PaperJson } from '../contract/paper.ts';
import type { SheetJson } from '../contract/show.ts';
import type { Day } from '../paper.ts';

const namesOf = <Row>(fields: Record<keyof Required<Row>, true>): readonly string[] => Object.keys(fields);

export const PAPER_FIELDS = namesOf<PaperJson>({
  rank: true,
  id: true,
  version: true,
  title: true,
  abstract: true,
  authors: true,
  categories: true,
  primaryCategory: true,
  announceType: true,
  announcedOn: true,
  publishedOn: true,
  score: true,
  interest: true,
  section: true,
  signals: true,
  links: true,
  doi: true,
  journalRef: true,
  comment: true,
  listings: true,
  alsoAt: true,
  note: true,
  mutedBy: true,
  snippet: true,
  likeness: true,
});

export const MARK_FIELDS = namesOf<FeedbackJson['feedback'][number]>({
  paper: true,
  kind: true,
  at: true,
  interest: true,
  title: true,
});

export const COVERAGE_FIELDS = namesOf<CoverageRowJson>({
  source: true,
  category: true,
  date: true,
  verdict: true,
  announced: true,
  new: true,
  cross: true,
  replaced: true,
  checkedAt: true,
  reason: true,
  reasonCode: true,
});

export const SHEET_FIELDS = namesOf<SheetJson>({
  id: true,
  version: true,
  title: true,
  abstract: true,
  authors: true,
  categories: true,
  primaryCategory: true,
  publishedOn: true,
  links: true,
  doi: true,
  journalRef: true,
  comment: true,
  listings: true,
  versions: true,
  feedback: true,
  note: true,
  deliveredOn: true,
  alsoAt: true,
  neighbours: true,
  mutedBy: true,
});

/** What one batch brought one interest: a line of `radar trends` off a terminal. */
export interface TrendRow {
  readonly date: Day;
  readonly interest: string;
  /** Papers that reach `briefing.minScore` and are nearest to this interest. */
  readonly near: number;
  readonly announced: number;
}

export const TREND_FIELDS = namesOf<TrendRow>({ date: true, interest: true, near: true, announced: true });
