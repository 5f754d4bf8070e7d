/** radar schedule: units that the programs which read them take, with times that are never before arXiv's. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { localTime, minuteFor } from '../../../src/verbs/schedule/time.ts';
import { runRadar, type TestContextOptions } from '../../helpers/context.ts';

/** Every character that one of the formats gives a meaning of its own. */
const ODD = `it's 100% "odd" $HOME & <co> \\ é`;

const has = (program: string): boolean => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

async function print(args: readonly string[], options: TestContextOptions = {}): Promise<string> {
  const run = await runRadar(['schedule', ...args], options);
  expect([run.code, run.err.includes('to install it')]).toEqual([0, true]);
  return run.out;
}

/** A folder with an odd name, and in it a program that tells how it was called. */
function oddPlace(): { readonly cwd: string; readonly node: string; readonly told: () => string[] } {
  const cwd = join(mkdtempSync(join(tmpdir(), 'radar-schedule-')), ODD);
  mkdirSync(cwd);
  const node = join(cwd, 'node');
  writeFileSync(node, `#!/bin/sh\nprintf '%s\\n' "$PWD" "$RADAR_DATA_DIR" "$@" > "$(dirname "$0")/told"\n`);
  chmodSync(node, 0o755);
  return { cwd, node, told: () => readFileSync(join(cwd, 'told'), 'utf8').trimEnd().split('\n') };
}

describe('the time of a machine', () => {
  test('is its own and always the same, 30 to 59 minutes after New York midnight', () => {
    const minutes = Array.from({ length: 50 }, (_, at) => minuteFor(`host${at}`));
    expect(minuteFor('host7')).toBe(minutes[7]);
    expect(new Set(minutes).size).toBeGreaterThan(15);
    expect(Math.min(...minutes)).toBeGreaterThanOrEqual(30);
    expect(Math.max(...minutes)).toBeLessThan(60);
  });

  test.each([
    ['America/New_York', 0, 40, [1, 2, 3, 4, 5]],
    ['America/Los_Angeles', 21, 40, [0, 1, 2, 3, 4]],
    ['Europe/Berlin', 6, 40, [1, 2, 3, 4, 5]],
    ['UTC', 5, 40, [1, 2, 3, 4, 5]],
    ['Asia/Kolkata', 11, 10, [1, 2, 3, 4, 5]],
    ['Asia/Shanghai', 13, 40, [1, 2, 3, 4, 5]],
    ['America/Bogota', 0, 40, [1, 2, 3, 4, 5]],
    ['Pacific/Kiritimati', 19, 40, [1, 2, 3, 4, 5]],
    ['Pacific/Auckland', 18, 40, [1, 2, 3, 4, 5]],
  ])('in %s is %i:%i', (zone, hour, minute, weekdays) => {
    expect(localTime(zone, 40, 2026)).toEqual({ hour, minute, weekdays });
  });
});

describe('radar schedule cron', () => {
  test('prints a line with absolute paths, on weekdays, in the machine’s own zone', async () => {
    const out = await print(['cron'], { cwd: '/home/ada', host: { timeZone: 'Europe/Berlin' } });
    const line = out.split('\n').filter((one) => one !== '' && !one.startsWith('#'));
    expect(line).toEqual([
      expect.stringMatching(
        /^\d+ 6,10,14 \* \* 1,2,3,4,5 cd \/home\/ada && \/usr\/bin\/node \/\S+\/bin\/radar\.js today -q -o 'digests\/\{date\}\.md'$/,
      ),
    ]);
  });

  test('is run by a shell as it was meant, whatever the folder is called', async () => {
    const { cwd, node, told } = oddPlace();
    const out = await print(['cron', '--digest', `${ODD}/{date}.md`], {
      cwd,
      host: { execPath: node },
      env: { RADAR_DATA_DIR: ODD },
    });
    const line = out.trimEnd().split('\n').at(-1) ?? '';
    // What cron does before it calls the shell: crontab(5).
    expect(line.replaceAll('\\%', '')).not.toContain('%');
    const command = line.split(' ').slice(5).join(' ').replaceAll('\\%', '%');
    execFileSync('sh', ['-c', command], { cwd: '/' });
    expect(told()).toEqual([
      cwd,
      join(cwd, ODD),
      expect.stringMatching(/\/bin\/radar\.js$/),
      'today',
      '-q',
      '-o',
      `${ODD}/{date}.md`,
    ]);
  });

  test('names the configuration that was named', async () => {
    const out = await print(['cron', '-c', 'mine.yaml'], { cwd: '/home/ada' });
    expect(out).toContain('radar.js --config /home/ada/mine.yaml today');
  });

  test('refuses a folder that no crontab can hold', async () => {
    const run = await runRadar(['schedule', 'cron'], { cwd: '/home/a\nb' });
    expect([run.code, run.out]).toEqual([2, '']);
  });
});

describe('radar schedule systemd', () => {
  test('prints both files, with New York’s zone, catch-up and jitter', async () => {
    const out = await print(['systemd'], { cwd: '/home/ada' });
    for (const line of [
      '# ~/.config/systemd/user/radar.service',
      'OnCalendar=Mon..Fri *-*-* 00:30:00 America/New_York',
      'Persistent=true',
      'RandomizedDelaySec=30min',
      'WorkingDirectory=/home/ada',
      'SuccessExitStatus=75',
    ])
      expect(out.split('\n')).toContain(line);
  });

  test.skipIf(!has('systemd-analyze'))(
    'is taken by systemd-analyze, odd paths too (skipped without it)',
    async () => {
      const { cwd, node } = oddPlace();
      const folder = mkdtempSync(join(tmpdir(), 'radar-units-'));
      const { out } = await runRadar(['schedule', 'systemd', '-o', folder], {
        cwd,
        host: { execPath: node },
        env: { RADAR_DATA_DIR: ODD },
      });
      const files = out.trimEnd().split('\n');
      expect(files).toEqual([join(folder, 'radar.service'), join(folder, 'radar.timer')]);
      const verify = spawnSync('systemd-analyze', ['verify', '--user', '--man=no', ...files], {
        encoding: 'utf8',
        env: { ...process.env, XDG_RUNTIME_DIR: folder },
      });
      // Units of the machine itself may be odd; ours must not be.
      expect(verify.stderr.split('\n').filter((line) => /radar/.test(line))).toEqual([]);
      const calendar = readFileSync(files[1] ?? '', 'utf8').match(/^OnCalendar=(.*)$/m)?.[1] ?? '';
      const next = execFileSync('systemd-analyze', ['calendar', calendar], { encoding: 'utf8' });
      expect(next).toMatch(/Next elapse: (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) /);
    },
  );
});

describe('radar schedule launchd', () => {
  test('is a property list that says what was meant, odd paths too', async () => {
    const { cwd, node } = oddPlace();
    const out = await print(['launchd'], { cwd, host: { execPath: node, timeZone: 'America/Los_Angeles' } });
    const parser = new XMLParser({ preserveOrder: true, trimValues: false });
    expect(() => parser.parse(out, true)).not.toThrow();
    const strings = [...out.matchAll(/<string>(.*?)<\/string>/g)].map(([, text = '']) =>
      text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
    );
    expect(strings).toEqual(expect.arrayContaining([node, cwd, 'digests/{date}.md', 'today', '-q', '-o']));
    expect(out.match(/<key>Weekday<\/key><integer>\d/g)?.map((one) => one.at(-1))).toEqual([...'01234']);
    expect(out).toMatch(/<key>Hour<\/key><integer>21</);
  });

  test.skipIf(!has('plutil'))('is taken by plutil (skipped without it)', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'radar-plist-'));
    const { out } = await runRadar(['schedule', 'launchd', '-o', folder]);
    execFileSync('plutil', ['-lint', out.trimEnd()]);
  });

  test.skipIf(!has('xmllint'))('is taken by xmllint (skipped without it)', async () => {
    execFileSync('xmllint', ['--noout', '--nonet', '-'], { input: await print(['launchd']) });
  });
});
