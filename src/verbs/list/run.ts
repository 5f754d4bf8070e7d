import { askedDay } from '../../cli/asked-day.ts';
import { paperFormatFor } from '../../cli/formats.ts';
import { ended, isLines, recordFormat } from '../../cli/papers/record-format.ts';
import { referenceView } from '../../cli/papers/references.ts';
import { requireCategories, type Session, withSession } from '../../cli/session.ts';
import { tell } from '../../cli/tell.ts';
import { styleFor } from '../../cli/terminal/output-style.ts';
import { writePaged } from '../../cli/terminal/pager.ts';
import { noting, withNotes } from '../../cli/with-notes.ts';
import { fillTemplate } from '../../config/file-template.ts';
import type { Context } from '../../context.ts';
import { EXIT } from '../../errors.ts';
import { latestBatch } from '../../intake/lists.ts';
import { writeFileAtomically } from '../../outlets/file.ts';
import { paperJson } from '../../view/json.ts';
import type { Style } from '../../view/kit/style.ts';
import { type PaperFormat, renderPapers } from '../../view/papers/index.ts';
import { pickedJson } from '../../view/picked.ts';
import { findInBatches, findListed, type Listed, type ListOptions } from './model.ts';
import { mutedJson, renderMuted } from './view.ts';

export async function runList(context: Context, options: ListOptions): Promise<number> {
  const file = options.output === '-' ? undefined : options.output;
  const format =
    file === undefined
      ? recordFormat(context.stdout, options, 'table')
      : paperFormatFor({ ...options, json: options.json !== undefined }, 'radar list', 'table');
  return withSession(context, { reads: true, offline: true, config: options.config }, async (session) => {
    if (file === undefined && isLines(format) && context.terminal === undefined && isRanked(options))
      return writeLines(context, session, options, format);
    const found = await findListed(context, session, options);
    const listed = { ...found, papers: withNotes(session.store, found.papers) };
    const style = styleFor(context, session.config);
    if (listed.whyNone !== undefined) await tell(context, style.lang, listed.whyNone);
    if (file !== undefined) {
      const text = await textOf(session, listed, format, { ...style, color: 0, hyperlinks: false }, options);
      await writeListing(context, session, file, options, ended(text, options));
      // An empty table is nothing to look at; an empty document is still a document.
    } else if (listed.papers.length > 0 || format !== 'table')
      await writePaged(
        context,
        options,
        ended(await textOf(session, listed, format, style, options), options),
      );
    return EXIT.ok;
  });
}

const isRanked = ({ saved, liked, muted }: ListOptions): boolean =>
  saved !== true && liked !== true && muted !== true;

/** As they are read, and as fast as they are taken: there may be more papers than memory should hold. */
async function writeLines(
  context: Context,
  session: Session,
  options: ListOptions,
  format: PaperFormat,
): Promise<number> {
  const { batches, whyNone } = await findInBatches(context, session, options);
  const style = styleFor(context, session.config);
  const withNotes = noting(session.store);
  let isEmpty = true;
  for (const batch of batches) {
    context.signal.throwIfAborted();
    isEmpty = false;
    const lines = renderPapers(withNotes(batch), format, style);
    if (!(await context.stdout.write(ended(lines, options)))) break;
  }
  if (isEmpty) {
    requireCategories(session);
    await tell(context, style.lang, whyNone);
  }
  return EXIT.ok;
}

async function writeListing(
  context: Context,
  { store, config }: Session,
  file: string,
  options: ListOptions,
  text: string,
): Promise<void> {
  const day = askedDay(store, context.clock, options.date);
  const date = day ?? latestBatch(store, config, context.clock);
  const path = fillTemplate(file, { date, profile: config.profile.name }, context);
  writeFileAtomically(path, text, String(Math.floor(context.random() * 1e12)));
  await tell(context, config.output.lang, ['file-written', path]);
}

async function textOf(
  { store }: Session,
  { papers, rules }: Listed,
  format: PaperFormat,
  style: Style,
  { json, abstracts }: Pick<ListOptions, 'json' | 'abstracts'>,
): Promise<string> {
  if (json !== undefined && json !== true) {
    const rows = papers.map((one) => (rules === undefined ? paperJson(one) : mutedJson(one, rules)));
    return pickedJson('papers', rows, json);
  }
  const references = await referenceView(store, papers, { format, abstracts });
  return rules === undefined
    ? renderPapers(papers, format, style, references)
    : renderMuted(papers, rules, format, style, references);
}
