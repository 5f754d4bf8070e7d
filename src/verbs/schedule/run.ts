import { basename, join, resolve } from 'node:path';
import { styleAnyway } from '../../cli/output-style.ts';
import { findPaths } from '../../config/paths.ts';
import type { Context } from '../../context.ts';
import { EXIT, RadarError } from '../../errors.ts';
import { MESSAGES, type Messages } from '../../messages/words.ts';
import { writeFileAtomically } from '../../outlets/file.ts';
import type { Scheduler } from './schedulers.ts';
import { localTime, minuteFor } from './time.ts';
import { type Job, UNITS } from './units.ts';

export interface ScheduleOptions {
  readonly digest: string;
  readonly output?: string;
  readonly config?: string;
}

/** What decides where radar finds its things, so that the unit finds the same. None of them holds a secret. */
const VARIABLES = ['RADAR_DATA_DIR', 'RADAR_LANG', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME'] as const;

export async function runSchedule(
  context: Context,
  scheduler: Scheduler,
  options: ScheduleOptions,
): Promise<number> {
  const job = jobOf(context, options);
  const say = MESSAGES[styleAnyway(context, options.config).lang].schedule;
  const unit = UNITS[scheduler](job, say);
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

function jobOf({ env, cwd, host, packageRoot, clock }: Context, options: ScheduleOptions): Job {
  const { namedConfig } = findPaths(env, cwd, options.config);
  const script = join(packageRoot, 'bin', 'radar.js');
  const named = namedConfig === undefined ? [] : ['--config', namedConfig];
  const command = [host.execPath, script, ...named, 'today', '-q', '-o', options.digest];
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

function warnings({ command }: Job, say: Messages['schedule']): string[] {
  const [, script = ''] = command;
  return /[/\\]_npx[/\\]/.test(script) ? [say.inNpx(basename(script))] : [];
}
