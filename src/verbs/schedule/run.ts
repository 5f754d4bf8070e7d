import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { styleAnyway } from '../../cli/terminal/style-anyway.ts';
import { loadConfig } from '../../config/load.ts';
import { findPaths } from '../../config/paths.ts';
import type { Context } from '../../context.ts';
import { EXIT, RadarError } from '../../errors.ts';
import { INTERFACE_WORDS, type InterfaceWords } from '../../messages/words.ts';
import { writeFileAtomically } from '../../outlets/file.ts';
import type { Scheduler } from './schedulers.ts';
import { localTime, minuteFor } from './time.ts';
import { type Job, UNITS } from './units.ts';

export interface ScheduleOptions {
  /** Where the digest goes; output.file of the configuration where it is not told, else `digests/{date}.md`. */
  readonly digest?: string;
  readonly install?: boolean;
  readonly remove?: boolean;
  readonly yes?: boolean;
  readonly output?: string;
  readonly config?: string;
}

/** What decides where radar finds its things, so that the unit finds the same. None of them holds a secret. */
const VARIABLES = ['RADAR_DATA_DIR', 'RADAR_LANG', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME'] as const;

export async function runSchedule(
  context: Context,
  named: Scheduler | undefined,
  options: ScheduleOptions,
): Promise<number> {
  const scheduler = named ?? schedulerOf(context);
  const job = jobOf(context, options);
  const { lang } = styleAnyway(context, options.config);
  const say = INTERFACE_WORDS[lang].schedule;
  const unit = UNITS[scheduler](job, say);
  if (options.install === true || options.remove === true) {
    const { changeSchedule } = await import('./install.ts');
    const way = options.install === true ? 'install' : 'remove';
    const status = await changeSchedule(context, scheduler, unit.files, {
      way,
      yes: options.yes === true,
      lang,
    });
    for (const line of warnings(job, say)) await context.stderr.write(`radar: ${line}\n`);
    return status;
  }
  if (options.output === undefined) {
    await context.stdout.write(unit.files.map(({ name, text }) => unit.show(name, text)).join('\n'));
  } else {
    const folder = resolve(context.cwd, options.output);
    for (const { name, text } of unit.files) {
      const file = join(folder, name);
      writeFileAtomically(file, text, String(Math.floor(context.random() * 1e12)));
      await context.stdout.write(`${file}\n`);
    }
  }
  for (const line of [...unit.next, ...warnings(job, say)]) await context.stderr.write(`radar: ${line}\n`);
  return EXIT.ok;
}

/** What this machine starts things with: systemd wherever it runs as the user's own. */
function schedulerOf({ host, env }: Context): Scheduler {
  if (host.platform === 'darwin') return 'launchd';
  return env.XDG_RUNTIME_DIR !== undefined && existsSync(join(env.XDG_RUNTIME_DIR, 'systemd'))
    ? 'systemd'
    : 'cron';
}

/** A configuration that names a file, and perhaps more outputs, is obeyed. */
function digestFlags({ env, cwd }: Context, { digest, config }: ScheduleOptions): readonly string[] {
  if (digest !== undefined) return ['-o', digest];
  return fileOf(env, cwd, config) === undefined ? ['-o', 'digests/{date}.md'] : [];
}

function fileOf(env: Context['env'], cwd: string, config: string | undefined): string | undefined {
  try {
    return loadConfig(env, cwd, config).config.output.file;
  } catch (error) {
    if (error instanceof RadarError) return undefined;
    throw error;
  }
}

function jobOf(context: Context, options: ScheduleOptions): Job {
  const { env, cwd, host, packageRoot, clock } = context;
  const { namedConfig } = findPaths(env, cwd, options.config);
  const script = join(packageRoot, 'bin', 'radar.js');
  const named = namedConfig === undefined ? [] : ['--config', namedConfig];
  const command = [host.execPath, script, ...named, 'today', '-q', ...digestFlags(context, options)];
  const environment = VARIABLES.flatMap((name) => {
    const value = env[name];
    if (value === undefined || value === '') return [];
    // A unit starts elsewhere than this shell.
    return [[name, name === 'RADAR_DATA_DIR' ? resolve(cwd, value) : value] as const];
  });
  const odd = [...command, cwd, ...environment.map(([, value]) => value)].find((text) =>
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what no unit file can hold.
    /[\u0000-\u001f\u007f]/.test(text),
  );
  if (odd !== undefined) {
    throw new RadarError('usage', ['control-character', JSON.stringify(odd)], {
      hint: ['rename-or-elsewhere'],
    });
  }
  const minute = minuteFor(`${host.name} ${env.HOME ?? ''}`);
  const year = new Date(clock.now()).getUTCFullYear();
  return {
    command,
    environment,
    folder: cwd,
    home: env.HOME ?? '',
    time: localTime(host.timeZone, minute, year),
    timeZone: host.timeZone,
  };
}

function warnings({ command }: Job, say: InterfaceWords['schedule']): string[] {
  const [, script = ''] = command;
  return /[/\\]_npx[/\\]/.test(script) ? [say.inNpx(basename(script))] : [];
}
