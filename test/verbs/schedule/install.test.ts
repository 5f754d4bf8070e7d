/** radar schedule --install and --remove, against a crontab and services that remember. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Program } from '../../../src/context.ts';
import { runRadar } from '../../helpers/context.ts';

let home: string;
let table: string | undefined;
let ran: string[];

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'radar-install-'));
  table = undefined;
  ran = [];
});

const capture = async ({ command }: Program) => (command === 'crontab' ? table : undefined);
async function launch({ command, args, input }: Program): Promise<number | undefined> {
  const line = [command, ...args].join(' ');
  if (line === 'crontab -l') return 1;
  ran.push(line);
  if (line === 'crontab -') table = input;
  return 0;
}

const schedule = (...args: string[]) =>
  runRadar(['schedule', ...args], { home, launch, capture, env: { XDG_CONFIG_HOME: join(home, '.config') } });

describe('a crontab', () => {
  const own = '# mine\n0 9 * * * water the plants\n';

  test('gets radar’s line beside what was there, once, and loses it again', async () => {
    table = own;
    expect((await schedule('cron', '--install', '--yes')).code).toBe(0);
    expect(table.startsWith(own)).toBe(true);
    expect(table).toContain("today -q -o 'digests/{date}.md'");
    const installed = table;
    await schedule('cron', '--install', '--yes');
    expect(table).toBe(installed);
    expect((await schedule('cron', '--remove', '--yes')).code).toBe(0);
    expect(table).toBe(own);
  });

  test('that does not exist yet begins with radar', async () => {
    await schedule('cron', '--install', '--yes');
    expect(table?.startsWith('# radar: begin\n')).toBe(true);
  });

  test('without radar’s line is left alone', async () => {
    table = own;
    const { code, out } = await schedule('cron', '--remove', '--yes');
    expect([code, out, ran, table]).toEqual([0, 'There is nothing of radar’s to remove.\n', [], own]);
  });
});

describe('systemd', () => {
  const folder = () => join(home, '.config/systemd/user');

  test('gets two files and starts the timer; removing takes both away', async () => {
    expect((await schedule('systemd', '--install', '--yes')).code).toBe(0);
    expect(readdirSync(folder()).sort()).toEqual(['radar.service', 'radar.timer']);
    expect(ran).toEqual(['systemctl --user daemon-reload', 'systemctl --user enable --now radar.timer']);
    ran = [];
    await schedule('systemd', '--remove', '--yes');
    expect(readdirSync(folder())).toEqual([]);
    expect(ran).toEqual(['systemctl --user disable --now radar.timer', 'systemctl --user daemon-reload']);
  });

  test('a configuration that names a file is obeyed', async () => {
    writeFileSync(join(home, 'radar.config.yaml'), 'output: {file: "mine/{date}.html"}\n');
    await schedule('systemd', '--install', '--yes');
    expect(readFileSync(join(folder(), 'radar.service'), 'utf8')).toMatch(/"today" "-q"$/m);
  });
});

test('launchd gets its file and loads it', async () => {
  await schedule('launchd', '--install', '--yes');
  const file = join(home, 'Library/LaunchAgents/research-radar.today.plist');
  expect([existsSync(file), ran]).toEqual([true, [`launchctl load -w ${file}`]]);
});

test('where nobody can be asked, what would be done is shown and not done', async () => {
  const { code, out, err } = await schedule('systemd', '--install');
  expect([code, ran, existsSync(join(home, '.config/systemd'))]).toEqual([2, [], false]);
  expect(out).toContain('runs systemctl --user enable --now radar.timer');
  expect(err).toContain('--yes');
});

test('a step that fails is told', async () => {
  const run = await runRadar(['schedule', 'systemd', '--install', '--yes'], {
    home,
    launch: async () => undefined,
    capture,
    env: { XDG_CONFIG_HOME: join(home, '.config') },
  });
  expect([run.code, run.err]).toEqual([2, expect.stringContaining('systemctl is not on this machine')]);
});
