import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { createReporter } from '../../cli/progress/reporter.ts';
import { alone, withSession } from '../../cli/session.ts';
import { tell } from '../../cli/tell.ts';
import { styleFor } from '../../cli/terminal/output-style.ts';
import { tellOfUntrusted } from '../../cli/untrusted.ts';
import { loadConfig } from '../../config/load.ts';
import { storeFile } from '../../config/paths.ts';
import type { Config } from '../../config/schema.ts';
import type { Context } from '../../context.ts';
import type { StoreCheckJson, StoreStatsJson } from '../../contract/store.ts';
import { EXIT, RadarError } from '../../errors.ts';
import type { Lang } from '../../messages/lang.ts';
import { say } from '../../messages/say.ts';
import { INTERFACE_WORDS } from '../../messages/words.ts';
import { catchUpWith, createCatchUp } from '../../selection/archive/catch-up.ts';
import { backupStore } from '../../store/file/backup.ts';
import { optimizeStore, storeStats } from '../../store/file/care.ts';
import { checkStore } from '../../store/file/check.ts';
import { logSetAside } from '../../store/file/keep.ts';
import { closeStore, openStore, type Store } from '../../store/file/open.ts';
import { isDamage, restoreStore } from '../../store/file/restore.ts';
import { countPapers } from '../../store/papers.ts';
import { recoverStore } from '../../store/recover/recover.ts';
import { printed } from '../../view/json.ts';
import { renderStats } from './view.ts';

export interface StoreOptions {
  readonly json?: boolean;
  readonly force?: boolean;
  readonly yes?: boolean;
  readonly quiet?: boolean;
  readonly config?: string;
}

export type StoreRun = (context: Context, options: StoreOptions, file: string) => Promise<number>;

const stats: StoreRun = (context, options) =>
  withSession(context, { reads: true, config: options.config }, async ({ store, config }) => {
    const counted = storeStats(store);
    await context.stdout.write(
      options.json === true
        ? printed<StoreStatsJson>({ schema: 'radar.store/1', ...counted })
        : renderStats(counted, styleFor(context, config)),
    );
    return EXIT.ok;
  });

/** The answer is what this verb is for: it goes to stdout. */
const check: StoreRun = (context, options) =>
  withSession(context, { reads: true, config: options.config }, async ({ store, config }) => {
    const { lang } = styleFor(context, config);
    const faults = checkStore(store);
    const { file } = store;
    if (options.json === true) {
      const told = faults.map((fault) => say('en', fault));
      await context.stdout.write(printed<StoreCheckJson>({ file, sound: faults.length === 0, faults: told }));
    } else if (faults.length === 0) {
      await context.stdout.write(`${say(lang, ['store-is-sound', file, countPapers(store)])}\n`);
    } else {
      const lines = faults.map((fault) => say(lang, ['store-fault', fault]));
      await context.stdout.write(`${[...lines, say(lang, ['restore-or-move'])].join('\n')}\n`);
    }
    return faults.length === 0 ? EXIT.ok : EXIT.store;
  });

const optimize: StoreRun = (context, options) =>
  withSession(context, { exclusive: true, config: options.config }, async ({ store, config }) => {
    const before = storeStats(store);
    await makeSearchable(context, options, store, config);
    optimizeStore(store);
    const after = storeStats(store);
    const sizeOf = ({ bytes, logBytes }: typeof before): number => bytes + logBytes;
    await tell(context, config.output.lang, ['store-optimized', sizeOf(before), sizeOf(after)]);
    return EXIT.ok;
  });

/** Everything that no search finds yet; an interruption keeps what was done. */
async function makeSearchable(
  context: Context,
  { quiet = false }: StoreOptions,
  store: Store,
  config: Config,
): Promise<void> {
  const reporter = createReporter(context, quiet, config);
  const tell = (done: number, of: number) => reporter.onProgress({ kind: 'indexing', done, of });
  await catchUpWith(createCatchUp(store, context.packageRoot), context, tell).finally(reporter.clear);
}

const backup: StoreRun = (context, options, file) =>
  withSession(context, { config: options.config }, async ({ store, config }) => {
    const path = resolve(context.cwd, file);
    backupStore(store, path, options.force === true);
    await tell(context, config.output.lang, ['store-backed-up', file, storeStats(store).bytes]);
    return EXIT.ok;
  });

/** The store itself may be too damaged to be opened. */
const restore: StoreRun = async (context, options, file) => {
  const loaded = loadConfig(context.env, context.cwd, options.config);
  await tellOfUntrusted(context, loaded);
  const { lang } = loaded.config.output;
  const copy = resolve(context.cwd, file);
  // Nobody is asked about what cannot be done.
  if (!existsSync(copy)) throw new RadarError('store', ['store-not-there', copy]);
  if (!(await isWanted(context, lang, options, file))) return EXIT.ok;
  const { dataDir } = loaded.paths;
  const kept = freeName(`${storeFile(dataDir)}.before-restore-${stamp(context)}`);
  await alone(dataDir, () => restoreStore(storeFile(dataDir), copy, kept));
  await tell(
    context,
    lang,
    existsSync(kept) ? ['store-restored', file, kept] : ['store-restored-anew', file],
  );
  return EXIT.ok;
};

/** @throws RadarError `usage` where nobody can be asked and nothing was said. */
async function isWanted(context: Context, lang: Lang, options: StoreOptions, file: string): Promise<boolean> {
  if (options.yes === true) return true;
  const what = ['restore-asks-yes', file] as const;
  if (context.terminal === undefined) throw new RadarError('usage', what, { hint: ['say-yes'] });
  const { createAsker } = await import('../../cli/prompts/asker.ts');
  const words = INTERFACE_WORDS[lang];
  const asker = createAsker(context.terminal, context.signal);
  return asker.confirm(words.store.confirmRestore(file), false, words);
}

/** With a number behind it where two are made within a second. */
function freeName(file: string): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? file : `${file}-${number}`;
    if (!existsSync(name)) return name;
  }
}

/** `2026-06-18T120000Z`: a part of a file's name on every system. */
const stamp = ({ clock }: Context): string =>
  new Date(clock.now()).toISOString().replace(/:/g, '').replace(/\.\d+/, '');

/** Nothing is asked: what is there is kept. */
const recover: StoreRun = async (context, options) => {
  const loaded = loadConfig(context.env, context.cwd, options.config);
  await tellOfUntrusted(context, loaded);
  const { lang } = loaded.config.output;
  const { dataDir } = loaded.paths;
  const file = storeFile(dataDir);
  const kept = freeName(`${file}.damaged-${stamp(context)}`);
  const recovered = await alone(dataDir, async () =>
    isSound(file) && logSetAside(file) === undefined ? undefined : recoverStore(file, kept),
  );
  if (recovered === undefined) {
    await tell(context, lang, ['store-needs-none', file]);
    return EXIT.ok;
  }
  const { unreadable, dropped, saved } = recovered;
  const rows = Object.values(saved).reduce((sum, count) => sum + count, 0);
  const { papers = 0, feedback = 0, digests = 0 } = saved;
  await tell(context, lang, ['store-recovered', file, kept]);
  await tell(context, lang, ['recovered-rows', rows, papers, feedback, digests]);
  const isWhole = unreadable + dropped === 0;
  await tell(
    context,
    lang,
    isWhole ? ['recovered-all'] : ['recovered-less', unreadable, dropped],
    isWhole ? undefined : ['recover-next'],
  );
  return EXIT.ok;
};

function isSound(file: string): boolean {
  try {
    const store = openStore(file);
    try {
      return checkStore(store).length === 0;
    } finally {
      closeStore(store);
    }
  } catch (error) {
    if (isDamage(error)) return false;
    throw error;
  }
}

export const RUNS = { stats, check, optimize, backup, restore, recover } satisfies Record<string, StoreRun>;
