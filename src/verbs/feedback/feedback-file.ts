/**
 * Feedback as NDJSON, one mark a line with the text of its paper: enough to bring everything back in an empty store, also
 * for papers that no server would give again.
 */

import * as z from 'zod';
import { whatIsWrong } from '../../config/issues.ts';
import { defined } from '../../defined.ts';
import type { Message } from '../../messages/message.ts';
import { DAY_FORM, FEEDBACK_KINDS, type Instant, type Paper, type PaperId } from '../../paper.ts';
import { parsePaperReference } from '../../paper-id.ts';
import { importFeedback, listFeedback, type Mark } from '../../store/feedback.ts';
import type { Store } from '../../store/file/open.ts';
import { getPapers, savePapers } from '../../store/papers.ts';
import { exportedLine } from './json.ts';

/** In the order it was given. */
export function exportFeedback(store: Store): string {
  const marks = listFeedback(store);
  const papers = getPapers(store, new Set(marks.map(({ paper }) => paper)));
  const told = new Set<PaperId>();
  return marks
    .map((mark) => {
      const record = told.has(mark.paper) ? undefined : papers.get(mark.paper);
      told.add(mark.paper);
      return exportedLine(mark, record);
    })
    .join('');
}

const links = z.looseObject({
  abstract: z.string(),
  pdf: z.string().optional(),
  html: z.string().optional(),
});

const line = z.looseObject({
  paper: z.string(),
  kind: z.enum(FEEDBACK_KINDS),
  at: z.iso.datetime().optional(),
  interest: z.string().min(1).nullish(),
  record: z
    .looseObject({
      version: z.int().positive().optional(),
      title: z.string().min(1),
      abstract: z.string(),
      authors: z.array(z.string()),
      categories: z.array(z.string()),
      publishedOn: z.string().regex(DAY_FORM).optional(),
      doi: z.string().optional(),
      journalRef: z.string().optional(),
      comment: z.string().optional(),
      license: z.string().optional(),
      tex: z.object({ title: z.string(), abstract: z.string() }).optional(),
      links,
    })
    .optional(),
});

export interface FeedbackFile {
  readonly marks: readonly Mark[];
  readonly papers: readonly Paper[];
  /** `line 7: is not JSON`; where there is any, nothing should be imported. */
  readonly problems: readonly Message[];
}

/** Reads what exportFeedback wrote, and lines that hold no more than a paper and a kind; those were said at `now`. */
export function readFeedbackFile(text: string, now: Instant): FeedbackFile {
  const marks: Mark[] = [];
  const papers: Paper[] = [];
  const problems: Message[] = [];
  text.split('\n').forEach((row, index) => {
    if (row.trim() === '') return;
    const read = readLine(row);
    if ('problem' in read) {
      problems.push(['line-number', index + 1, read.problem]);
      return;
    }
    const { id, kind, at, interest, record } = read.line;
    marks.push({ paper: id, kind, at: at ?? now, ...(interest ? { interest } : {}) });
    if (record !== undefined) papers.push(paperOf(id, record));
  });
  return { marks, papers, problems };
}

type Line = z.output<typeof line>;

type ReadLine = { readonly line: Line & { readonly id: PaperId } } | { readonly problem: Message };

function readLine(row: string): ReadLine {
  let value: unknown;
  try {
    value = JSON.parse(row);
  } catch {
    return { problem: ['no-json'] };
  }
  const checked = line.safeParse(value);
  if (!checked.success) return { problem: whatIsWrong(checked.error, value) };
  const id = parsePaperReference(checked.data.paper)?.id;
  return id === undefined
    ? { problem: ['word-names-no-paper', checked.data.paper] }
    : { line: { ...checked.data, id } };
}

function paperOf(id: PaperId, record: NonNullable<Line['record']>): Paper {
  const { version, title, abstract, tex, authors, categories, publishedOn } = record;
  const { doi, journalRef, comment, license } = record;
  const { abstract: page, pdf, html } = record.links;
  return {
    id,
    ...defined({ version }),
    title,
    abstract,
    ...defined({ tex }),
    authors,
    categories,
    primaryCategory: categories[0] ?? '',
    ...(publishedOn === undefined ? {} : { publishedOn: publishedOn as NonNullable<Paper['publishedOn']> }),
    ...defined({ doi, journalRef, comment, license }),
    links: { abstract: page, ...defined({ pdf, html }) },
  };
}

export interface Imported {
  readonly changed: number;
  readonly papers: number;
}

/** One step, so that one undo takes it back. Papers that the store knows keep its text. */
export function importFile(store: Store, { marks, papers }: FeedbackFile, now: Instant): Imported {
  const known = getPapers(
    store,
    papers.map(({ id }) => id),
  );
  const { inserted } = savePapers(
    store,
    papers.filter(({ id }) => !known.has(id)),
    now,
  );
  return { changed: importFeedback(store, marks, now), papers: inserted };
}
