/** `radar import FILE`: another machine's radar goes on here. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { replaceFile, writeRecorded } from '../../cli/config-edit/write.ts';
import { alone } from '../../cli/session.ts';
import { tell } from '../../cli/tell.ts';
import { expandHome } from '../../config/file-template.ts';
import { languageOf, loadConfig } from '../../config/load.ts';
import { findPaths, storeFile } from '../../config/paths.ts';
import type { Context } from '../../context.ts';
import type { ImportedJson } from '../../contract/import.ts';
import { EXIT, faultOf, RadarError } from '../../errors.ts';
import type { Lang } from '../../messages/lang.ts';
import { closeStore, openStore, type Store } from '../../store/file/open.ts';
import { putIn } from '../../store/moving/put-in.ts';
import { importedJson } from './json.ts';
import { reachesOut } from './reaches-out.ts';
import { type ReadExport, readExport } from './read-export.ts';

export interface ImportOptions {
  readonly replaceConfig?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly config?: string;
}

/** @throws RadarError `usage` where the file is not wholly right: then nothing is changed. */
export async function runImportAll(context: Context, file: string, options: ImportOptions): Promise<number> {
  const read = readExport(await textOf(context, file), file === '-' ? 'stdin' : file, context.env);
  const lang = languageOf(context.env, context.cwd, options.config);
  const { dataDir } = findPaths(context.env, context.cwd, options.config);
  const store = openStore(storeFile(dataDir));
  try {
    const at = new Date(context.clock.now()).toISOString();
    const put = await alone(dataDir, async () => putIn(store, read, at));
    const isNew = put.marks + put.notes + put.papers + put.digests + put.shown > 0;
    if (options.quiet !== true)
      await tell(
        context,
        lang,
        isNew
          ? ['all-imported', put.marks, put.notes, put.papers, put.digests, put.shown]
          : ['import-nothing-new', read.exportedAt.slice(0, 10)],
      );
    if (put.rekeyed > 0) await tell(context, lang, ['import-rekeyed', put.rekeyed]);
    const config = await bringConfig(context, store, read, lang, options);
    if (options.json === true)
      await context.stdout.write(importedJson({ exportedAt: read.exportedAt, ...put, config }));
    return EXIT.ok;
  } finally {
    closeStore(store);
  }
}

/** Longer texts than this no engine holds. */
const MOST_BYTES = 500 * 1024 * 1024;

/** A file, or stdin for a dash. */
async function textOf(context: Context, file: string): Promise<string> {
  if (file === '-') {
    if (context.stdin.isTTY) throw new RadarError('usage', ['stdin-empty'], { hint: ['pipe-something'] });
    const pieces: string[] = [];
    let length = 0;
    for await (const piece of context.stdin.read()) {
      length += piece.length;
      if (length > MOST_BYTES) throw tooLarge('stdin');
      pieces.push(piece);
    }
    return pieces.join('');
  }
  const path = resolve(context.cwd, expandHome(file, context.env));
  try {
    if (statSync(path).size > MOST_BYTES) throw tooLarge(file);
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof RadarError) throw error;
    throw new RadarError('usage', ['file-unreadable', file, faultOf(error)]);
  }
}

const tooLarge = (file: string): RadarError =>
  new RadarError('usage', ['import-too-large', file, MOST_BYTES], { hint: ['nothing-was-changed'] });

/** Written where there is none. One that is here stays, unless it is to be replaced; then it is kept beside it. */
async function bringConfig(
  context: Context,
  store: Store,
  { config: text }: ReadExport,
  lang: Lang,
  options: ImportOptions,
): Promise<ImportedJson['config']> {
  if (text === undefined) return 'absent';
  const { namedConfig, configFiles } = findPaths(context.env, context.cwd, options.config);
  const own = namedConfig ?? configFiles.at(-1) ?? '';
  const before = existsSync(own) ? readFileSync(own, 'utf8') : undefined;
  if (before === text) return 'same';
  if (before !== undefined && options.replaceConfig !== true) {
    await tell(context, lang, ['import-config-stays', own], ['import-config-replace']);
    return 'kept';
  }
  if (before !== undefined) replaceFile(context, `${own}.bak`, before);
  writeRecorded(context, store, {
    file: own,
    ...(before === undefined ? {} : { before }),
    after: text,
    command: 'import',
  });
  if (options.quiet !== true)
    await tell(
      context,
      lang,
      before === undefined ? ['import-config-written', own] : ['import-config-replaced', own, `${own}.bak`],
    );
  // Whoever wrote the file is believed from now on: what that means is said once.
  const { config } = loadConfig(context.env, context.cwd, options.config);
  const keys = reachesOut(config);
  if (keys.length > 0) await tell(context, lang, ['import-reaches-out', ...keys]);
  return before === undefined ? 'written' : 'replaced';
}
