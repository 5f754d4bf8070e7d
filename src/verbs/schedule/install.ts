/** `radar schedule --install` and `--remove`: what would change is shown and asked for, and nothing else changes. */
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { styleFor } from '../../cli/terminal/output-style.ts';
import type { Context } from '../../context.ts';
import { EXIT, faultOf, RadarError } from '../../errors.ts';
import type { Lang } from '../../messages/lang.ts';
import { INTERFACE_WORDS } from '../../messages/words.ts';
import { writeFileAtomically } from '../../outlets/file.ts';
import type { Scheduler } from './schedulers.ts';

type UnitFiles = readonly { readonly name: string; readonly text: string }[];
type Command = readonly [string, ...string[]];

interface Plan {
  /** Files to write; a missing text removes them. */
  readonly files: readonly { readonly path: string; readonly text?: string }[];
  /** Before and after the files change. */
  readonly before: readonly Command[];
  readonly after: readonly { readonly command: Command; readonly input?: string }[];
  /** What the reader is shown beside files and commands. */
  readonly shown: string;
}

export interface InstallOptions {
  readonly way: 'install' | 'remove';
  readonly yes: boolean;
  readonly lang: Lang;
}

const BEGIN = '# radar: begin';
const END = '# radar: end';

/** @throws RadarError `usage` where nobody can be asked, or where a step fails. */
export async function changeSchedule(
  context: Context,
  scheduler: Scheduler,
  files: UnitFiles,
  { way, yes, lang }: InstallOptions,
): Promise<number> {
  const say = INTERFACE_WORDS[lang].schedule;
  const plan = await PLANS[scheduler](context, files, way);
  if (plan === undefined) {
    await context.stdout.write(`${say.nothingInstalled}\n`);
    return EXIT.ok;
  }
  const lines = [
    ...plan.before.map((command) => say.willRun(command.join(' '))),
    ...plan.files.map(({ path, text }) => (text === undefined ? say.willRemove(path) : say.willWrite(path))),
    ...plan.after.map(({ command }) => say.willRun(command.join(' '))),
  ];
  await context.stdout.write(
    `${[...lines, ...(plan.shown === '' ? [] : ['', plan.shown.trimEnd()])].join('\n')}\n`,
  );
  if (!yes && !(await isAgreed(context, lang))) {
    await context.stdout.write(`${say.unchanged}\n`);
    return EXIT.ok;
  }
  for (const command of plan.before) await tried(context, command);
  for (const { path, text } of plan.files) changeFile(context, path, text);
  for (const { command, input } of plan.after) await run(context, command, input);
  await context.stdout.write(`${way === 'install' ? say.installed : say.removed}\n`);
  return EXIT.ok;
}

async function isAgreed(context: Context, lang: Lang): Promise<boolean> {
  const { terminal, signal } = context;
  if (terminal === undefined) throw new RadarError('usage', ['schedule-asks'], { hint: ['schedule-yes'] });
  const { createAsker } = await import('../../cli/prompts/asker.ts');
  const ask = createAsker(terminal, signal, styleFor(context).plain === true);
  return ask.confirm(INTERFACE_WORDS[lang].schedule.question, true, INTERFACE_WORDS[lang]);
}

const PLANS = {
  systemd: systemdPlan,
  launchd: launchdPlan,
  cron: cronPlan,
} satisfies Record<
  Scheduler,
  (context: Context, files: UnitFiles, way: InstallOptions['way']) => Promise<Plan | undefined>
>;

const SYSTEMCTL = ['systemctl', '--user'] as const;

async function systemdPlan({ env }: Context, files: UnitFiles, way: InstallOptions['way']) {
  const folder = join(env.XDG_CONFIG_HOME || join(homeOf(env), '.config'), 'systemd', 'user');
  const reload: Command = [...SYSTEMCTL, 'daemon-reload'];
  const enable: Command = [...SYSTEMCTL, 'enable', '--now', 'radar.timer'];
  const disable: Command = [...SYSTEMCTL, 'disable', '--now', 'radar.timer'];
  return filesPlan(files, folder, way, {
    install: [reload, enable],
    before: [disable],
    remove: [reload],
  });
}

async function launchdPlan({ env }: Context, files: UnitFiles, way: InstallOptions['way']) {
  const folder = join(homeOf(env), 'Library', 'LaunchAgents');
  const path = join(folder, files[0]?.name ?? '');
  return filesPlan(files, folder, way, {
    install: [['launchctl', 'load', '-w', path]],
    before: [['launchctl', 'unload', '-w', path]],
    remove: [],
  });
}

interface Commands {
  readonly install: readonly Command[];
  readonly before: readonly Command[];
  readonly remove: readonly Command[];
}

function filesPlan(
  files: UnitFiles,
  folder: string,
  way: InstallOptions['way'],
  commands: Commands,
): Plan | undefined {
  const named = files.map(({ name, text }) => ({ path: join(folder, name), text }));
  if (way === 'install')
    return {
      before: [],
      files: named,
      after: commands.install.map((command) => ({ command })),
      shown: named.map(({ path, text }) => `# ${path}\n${text}`).join('\n'),
    };
  const there = named.filter(({ path }) => isThere(path)).map(({ path }) => ({ path }));
  if (there.length === 0) return undefined;
  return {
    before: commands.before,
    files: there,
    after: commands.remove.map((command) => ({ command })),
    shown: '',
  };
}

const isThere = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined;

/** Only what stands between radar's own two lines is radar's. */
async function cronPlan(
  context: Context,
  files: UnitFiles,
  way: InstallOptions['way'],
): Promise<Plan | undefined> {
  const before = await crontab(context);
  const at = before.indexOf(`${BEGIN}\n`);
  const end = before.indexOf(`${END}\n`, at);
  const others = at < 0 || end < 0 ? before : before.slice(0, at) + before.slice(end + END.length + 1);
  if (way === 'remove' && others === before) return undefined;
  const own = `${BEGIN}\n${files.map(({ text }) => text).join('')}${END}\n`;
  const gap = others === '' || others.endsWith('\n') ? '' : '\n';
  const input = way === 'install' ? `${others}${gap}${own}` : others;
  return {
    before: [],
    files: [],
    after: [{ command: ['crontab', '-'], input }],
    shown: way === 'install' ? own : '',
  };
}

/**
 * crontab(1) answers with 1 where there is none yet. What cannot be read is never replaced.
 * @throws RadarError `usage` where crontab is not there or fails.
 */
async function crontab(context: Context): Promise<string> {
  const text = await context.capture?.({ command: 'crontab', args: ['-l'] });
  if (text !== undefined) return text;
  const status = await context.launch({ command: 'crontab', args: ['-l'], input: '', aside: {} });
  if (status === 1) return '';
  throw stepFailed(['crontab', '-l'], status);
}

function changeFile(context: Context, path: string, text: string | undefined): void {
  if (text !== undefined) {
    writeFileAtomically(path, text, String(Math.floor(context.random() * 1e12)));
    return;
  }
  try {
    rmSync(path, { force: true });
  } catch (error) {
    throw new RadarError('usage', ['file-unwritable', path, faultOf(error)]);
  }
}

async function run(context: Context, command: Command, input = ''): Promise<void> {
  const [program, ...args] = command;
  const status = await context.launch({ command: program, args, input, aside: {} });
  if (status !== 0) throw stepFailed(command, status);
}

/** What was stopped by hand already need not be stopped. */
async function tried(context: Context, [command, ...args]: Command): Promise<void> {
  await context.launch({ command, args, input: '', aside: {} });
}

const stepFailed = (command: Command, status: number | undefined): RadarError =>
  new RadarError(
    'usage',
    status === undefined
      ? ['schedule-no-program', command[0]]
      : ['schedule-step-failed', command.join(' '), status],
  );

function homeOf(env: Context['env']): string {
  if (env.HOME === undefined || env.HOME === '') throw new RadarError('usage', ['schedule-no-home']);
  return env.HOME;
}
