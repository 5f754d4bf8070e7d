import type { DayWords } from '../../calendar.ts';
import { askedDay } from '../../cli/asked-day.ts';
import { requireCategories, withSession } from '../../cli/session.ts';
import { openLink } from '../../cli/terminal/opener.ts';
import { styleFor } from '../../cli/terminal/output-style.ts';
import { loadConfig } from '../../config/load.ts';
import { lockFile } from '../../config/paths.ts';
import type { Config } from '../../config/schema.ts';
import type { Context, Terminal } from '../../context.ts';
import { defined } from '../../defined.ts';
import { RadarError } from '../../errors.ts';
import { latestBatch } from '../../intake/lists.ts';
import type { Message } from '../../messages/message.ts';
import { acquireLock } from '../../store/file/lock.ts';
import type { Store } from '../../store/file/open.ts';
import { MOST_FOUND } from './library/lists.ts';
import type { Configuration, KeptScope, ReaderPorts, ReaderScope } from './library/ports.ts';
import { createReader } from './library/reader.ts';

export interface BrowseOptions {
  readonly date?: DayWords;
  readonly since?: DayWords;
  readonly saved?: boolean;
  readonly config?: string;
}

export async function runBrowse(
  context: Context,
  query: string | undefined,
  options: BrowseOptions,
): Promise<number> {
  const terminal = requireTerminal(context);
  if (query !== undefined && (options.date ?? options.since ?? options.saved) !== undefined)
    throw new RadarError('usage', ['search-over-all'], { hint: ['query-or-option'] });
  // What the screen needs is loaded while the store is opened.
  const loading = import('./screen/run.ts');
  return withSession(context, { config: options.config }, async (session) => {
    requireCategories(session);
    const { store, config, paths } = session;
    const style = styleFor(context, config);
    if (style.plain === true) throw notPlain();
    const lock = () => acquireLock(lockFile(paths.dataDir));
    const { runReader } = await loading;
    await runReader({
      terminal,
      reader: createReader(
        {
          ...context,
          ...rankingBeside(context, options),
          store,
          lock,
          configuration: configurationOf(context, options),
        },
        config,
      ),
      clock: context.clock,
      env: context.env,
      signal: context.signal,
      style,
      profile: config.profile.name,
      scope: scopeOf(store, config, context, query, options),
      open: (link) => openHere(context, link),
    });
    return 0;
  });
}

/** A screen that is painted over and over is what plain output is there to spare its reader. */
const notPlain = (): RadarError =>
  new RadarError('usage', ['browse-and-plain'], { hint: ['list-line-by-line'] });

/** @throws RadarError `usage` where nobody sits at a terminal, or at one that cannot move its cursor. */
function requireTerminal({ terminal, env }: Context): Terminal {
  const hint: Message = ['list-prints-same'];
  if (terminal === undefined) throw new RadarError('usage', ['browse-needs-terminal'], { hint });
  if (env.TERM === 'dumb') throw new RadarError('usage', ['browse-needs-cursor'], { hint });
  return terminal;
}

function scopeOf(
  store: Store,
  config: Config,
  { clock }: Context,
  query: string | undefined,
  options: BrowseOptions,
): ReaderScope {
  if (query !== undefined) return { kind: 'search', query };
  if (options.saved === true) return { kind: 'saved' };
  const since = askedDay(store, clock, options.since);
  const date = askedDay(store, clock, options.date);
  if (since !== undefined) return { kind: 'since', day: since };
  return { kind: 'day', day: date ?? latestBatch(store, config, clock) };
}

/** The configuration as `radar add` changes it, without a word of its own. */
const configurationOf = (context: Context, { config }: BrowseOptions): Configuration => ({
  add: async ({ list, value, author }) => {
    const { runAdd } = await import('../../cli/list-edits/run.ts');
    await runAdd(context, list, value, { quiet: true, ...defined({ author, config }) });
  },
  load: () => loadConfig(context.env, context.cwd, config).config,
});

/** A ranking is kept in the store: another radar makes it, and the reader has only to read it. */
function rankingBeside({ runBeside }: Context, { config }: BrowseOptions): Pick<ReaderPorts, 'rankBeside'> {
  if (runBeside === undefined) return {};
  const own = config === undefined ? [] : ['--config', config];
  return {
    rankBeside: async (scope, signal) => (await runBeside([...own, ...argsFor(scope)], signal)) === 0,
  };
}

/** The command whose ranking is that of the list. */
const argsFor = (scope: KeptScope): readonly string[] =>
  scope.kind === 'search'
    ? ['search', '-n', String(MOST_FOUND), '--json=id', '--', scope.query]
    : ['list', scope.kind === 'day' ? '--date' : '--since', scope.day, '-n', '1', '-f', 'ids'];

/** Over ssh a browser would open on the wrong machine, unless the user has named one. */
async function openHere(context: Context, link: string): Promise<boolean> {
  const { env } = context;
  const isRemote = env.SSH_CONNECTION !== undefined || env.SSH_TTY !== undefined;
  return (isRemote && !env.BROWSER) || !hasDesktop(context) ? false : openLink(context, link);
}

/** xdg-open starts even where no desktop is, and then fails unseen. */
function hasDesktop({ env, host }: Context): boolean {
  return (
    host.platform !== 'linux' ||
    Boolean(env.BROWSER || env.DISPLAY || env.WAYLAND_DISPLAY || env.WSL_DISTRO_NAME)
  );
}
