import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { RecordFormat } from '../../cli/formats.ts';
import { ended, type RecordOptions, recordFormat, tellEmpty } from '../../cli/papers/record-format.ts';
import { type Session, withSession } from '../../cli/session.ts';
import { styleFor } from '../../cli/terminal/output-style.ts';
import type { Context } from '../../context.ts';
import { EXIT, faultOf, RadarError } from '../../errors.ts';
import type { Message } from '../../messages/message.ts';
import { INTERFACE_WORDS, type InterfaceWords } from '../../messages/words.ts';
import type { FeedbackKind } from '../../paper.ts';
import { listFeedback, removeFeedback } from '../../store/feedback.ts';
import { makeFolder } from '../../store/file/folder.ts';
import { pickedJson } from '../../view/picked.ts';
import { exportFeedback, importFile, readFeedbackFile } from './feedback-file.ts';
import { marksJson } from './json.ts';
import { titled } from './titled.ts';
import { markRecords, renderMarks, renderSentence } from './view.ts';

export interface ResetOptions {
  readonly yes?: boolean;
  readonly quiet?: boolean;
  readonly config?: string;
}

export interface MarksOptions extends RecordOptions<RecordFormat> {
  readonly kind?: FeedbackKind;
  readonly limit?: number;
  readonly config?: string;
}

const instant = ({ clock }: Context): string => new Date(clock.now()).toISOString();

export async function runMarks(context: Context, options: MarksOptions): Promise<number> {
  return withSession(
    context,
    { reads: true, offline: true, config: options.config },
    async ({ store, config }) => {
      const format = recordFormat(context.stdout, options, 'table');
      const all = listFeedback(store);
      const wanted = all
        .filter(({ kind }) => options.kind === undefined || kind === options.kind)
        .toReversed();
      const shown = titled(store, wanted.slice(0, options.limit));
      const of = options.kind === undefined ? all.length : Math.max(wanted.length, Math.min(1, all.length));
      const table = () => renderMarks(shown, of, options.kind, styleFor(context, config));
      await tellEmpty(context, shown, format, table);
      const text =
        options.json !== undefined && options.json !== true
          ? pickedJson('feedback', shown, options.json)
          : format === 'json'
            ? marksJson(shown)
            : format === 'tsv'
              ? markRecords(shown)
              : table();
      await context.stdout.write(ended(text, options));
      return EXIT.ok;
    },
  );
}

interface ReporterOptions {
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly config?: string;
}

export async function runReset(context: Context, options: ResetOptions): Promise<number> {
  return withSession(context, { offline: true, config: options.config }, async (session) => {
    const { store, config } = session;
    const words = INTERFACE_WORDS[config.output.lang].feedbackLog;
    const style = styleFor(context, config);
    const marks = listFeedback(store);
    const say = async (text: string): Promise<void> => {
      if (options.quiet !== true) await context.stdout.write(renderSentence(text, style));
    };
    if (marks.length === 0) {
      await say(words.nothingToReset);
      return EXIT.ok;
    }
    if (
      options.yes !== true &&
      !(await mayReset(context, INTERFACE_WORDS[config.output.lang], marks.length))
    ) {
      await say(words.unchanged);
      return EXIT.ok;
    }
    const file = keepCopy(session, exportFeedback(store), instant(context));
    const papers = marks.map(({ paper }) => paper);
    const removed = removeFeedback(store, [...new Set(papers)], undefined, instant(context));
    await say(words.reset(removed));
    await say(words.keptIn(file));
    return EXIT.ok;
  });
}

/** @throws RadarError `usage` where nobody can be asked. */
async function mayReset(context: Context, say: InterfaceWords, marks: number): Promise<boolean> {
  if (context.terminal === undefined) {
    throw new RadarError('usage', ['nobody-confirms-reset'], { hint: ['reset-with-yes'] });
  }
  const { createAsker } = await import('../../cli/prompts/asker.ts');
  return createAsker(context.terminal, context.signal).confirm(
    say.feedbackLog.confirmReset(marks),
    false,
    say,
  );
}

/** @throws RadarError `store` where the copy cannot be written; then nothing has been changed. */
function keepCopy({ paths }: Session, text: string, at: string): string {
  const file = join(paths.dataDir, `feedback-${at.replace(/[:.]/g, '')}.ndjson`);
  try {
    makeFolder(paths.dataDir, 0o700);
    writeFileSync(file, text, { mode: 0o600 });
    return file;
  } catch (error) {
    throw new RadarError('store', ['file-unwritable', file, faultOf(error)], {
      hint: ['copy-not-written'],
    });
  }
}

export async function runExport(context: Context, options: ReporterOptions): Promise<number> {
  return withSession(context, { reads: true, offline: true, config: options.config }, async ({ store }) => {
    await context.stdout.write(exportFeedback(store));
    return EXIT.ok;
  });
}

export async function runImport(context: Context, file: string, options: ReporterOptions): Promise<number> {
  const text = await readInput(context, file);
  return withSession(context, { offline: true, config: options.config }, async ({ store, config }) => {
    const now = instant(context);
    const read = readFeedbackFile(text, now);
    refuseProblems(file === '-' ? 'stdin' : file, read.problems);
    const { changed, papers } = importFile(store, read, now);
    if (options.quiet === true) return EXIT.ok;
    const words = INTERFACE_WORDS[config.output.lang].feedbackLog;
    const style = styleFor(context, config);
    const kept = papers === 0 ? '' : `; ${words.papersKept(papers)}`;
    await context.stdout.write(renderSentence(`${words.imported(changed, read.marks.length)}${kept}`, style));
    return EXIT.ok;
  });
}

/** Of many wrong lines the first show what is wrong. */
const MOST_TOLD = 5;

function refuseProblems(file: string, problems: readonly Message[]): void {
  if (problems.length === 0) return;
  const more = Math.max(0, problems.length - MOST_TOLD);
  throw new RadarError('usage', ['lines-no-feedback', file, more, ...problems.slice(0, MOST_TOLD)], {
    hint: ['line-needs-paper-and-kind'],
  });
}

/** A file, or stdin for a dash. @throws RadarError `usage` where there is nothing to read. */
export async function readInput(context: Context, file: string): Promise<string> {
  if (file !== '-') {
    try {
      return readFileSync(resolve(context.cwd, file), 'utf8');
    } catch (error) {
      throw new RadarError('usage', ['file-unreadable', file, faultOf(error)]);
    }
  }
  if (context.stdin.isTTY) throw new RadarError('usage', ['stdin-empty'], { hint: ['pipe-something'] });
  let text = '';
  for await (const piece of context.stdin.read()) text += piece;
  return text;
}
