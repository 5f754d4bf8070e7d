import type { Context } from '../../context.ts';
import type { Digest } from '../../paper.ts';
import { fetchExamples } from '../../pipeline/by-id.ts';
import { makeDigest, planDigest } from '../../pipeline/morning.ts';
import { fileSays, outputPath, writeFileAtomically } from '../../pipeline/output-file.ts';
import { readSpace } from '../../pipeline/space.ts';
import type { Asked } from '../../pipeline/window.ts';
import type { DigestFormat } from '../../render/index.ts';
import { renderDigest } from '../../render/index.ts';
import { styleFor } from '../dress.ts';
import * as fetching from '../fetching.ts';
import type { Session } from '../session.ts';
import { requireCategories, withSession } from '../session.ts';
import type { TodayOptions } from '../today.ts';

export async function runToday(context: Context, options: TodayOptions): Promise<number> {
  return withSession(context, { exclusive: true, config: options.config }, async (session) => {
    requireCategories(session);
    const talk = fetching.talkOf(context, options.quiet === true);
    const started = context.clock.now();
    const report =
      options.refresh === false ? undefined : await fetching.refreshWithTalk(context, session, talk);
    if (report !== undefined) fetching.requireSomething(report, session.store, session);
    const ports = { ...context, store: session.store, onProgress: talk.onProgress };
    // Where no feed answered, nothing else of arXiv's will.
    if (report !== undefined && report.answered > 0) await fetchExamples(ports, session.config);
    const request = {
      asked: askedFor(options),
      limit: options.limit ?? session.config.briefing.papers,
      minScore: options.minScore ?? session.config.briefing.minScore,
      model: options.llm !== false,
      requireModel: options.requireLlm === true,
      force: options.force === true,
      space: readSpace(context.packageRoot),
    };
    if (options.dryRun === true) {
      await context.stdout.write(planDigest(ports, session, request));
      return 0;
    }
    const { digest, deliver } = await makeDigest(ports, session, request);
    talk.hush();
    const isOut = await hand(context, session, options, digest, context.clock.now() - started);
    if (isOut) deliver();
    return fetching.strictStatus([...digest.coverage, ...(report?.rows ?? [])], options.strict === true);
  });
}

function askedFor({ date, since }: TodayOptions): Asked {
  if (date !== undefined) return { kind: 'date', date };
  return since === undefined ? { kind: 'today' } : { kind: 'since', since };
}

/** Writes the digest where it was wanted. False where the reader has gone, so that it does not count as delivered. */
async function hand(
  context: Context,
  session: Session,
  options: TodayOptions,
  digest: Digest,
  elapsedMs: number,
): Promise<boolean> {
  const { config } = session;
  const template = options.output ?? config.output.file;
  const format = formatFor(context, options, config.output.format, template);
  const view = { followed: config.profile.authors, ...(template === undefined ? { elapsedMs } : {}) };
  const style =
    template === undefined
      ? styleFor(context, config)
      : { ...styleFor(context, config), color: 0 as const, hyperlinks: false };
  const text = renderDigest(digest, format, style, view);
  if (template === undefined) return context.stdout.write(text);
  if (template.includes('{date}') && digest.counts.announced === 0) {
    if (options.quiet !== true)
      await context.stderr.write(
        `radar: ${digest.briefing.headline.text} No file is written for a day without announcements.\n`,
      );
    return false;
  }
  const file = outputPath(template, digest.date, context.cwd);
  const same = options.force !== true && fileSays(file, text);
  if (!same) writeFileAtomically(file, text, String(Math.floor(context.random() * 1e12)));
  if (options.quiet !== true)
    await context.stderr.write(
      `radar: ${file} ${same ? 'is up to date' : 'written'} (${digest.papers.length} papers)\n`,
    );
  return true;
}

/** A flag wins over the file's ending, which wins over the config; else a terminal gets its screen and a pipe Markdown. */
function formatFor(
  context: Context,
  options: TodayOptions,
  configured: string,
  file: string | undefined,
): DigestFormat {
  if (options.json === true) return 'json';
  if (options.format !== undefined) return options.format;
  const ending =
    file === undefined
      ? undefined
      : ({ json: 'json', md: 'markdown', markdown: 'markdown', ndjson: 'ndjson', txt: 'terminal' } as const)[
          file.split('.').at(-1) ?? ''
        ];
  if (ending !== undefined) return ending;
  if (configured !== 'auto') return configured as DigestFormat;
  return context.stdout.isTTY && file === undefined ? 'terminal' : 'markdown';
}
