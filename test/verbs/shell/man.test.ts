/** radar man, read as man reads it. */
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { runRadar } from '../../helpers/context.ts';
import { program } from '../../helpers/program.ts';

const hasGroff = spawnSync('groff', ['--version']).status === 0;
const leaves = program.commands.flatMap((one) => (one.commands.length > 0 ? one.commands : [one]));

test('the manual page is plain ASCII roff', async () => {
  const { out, code } = await runRadar(['man']);
  expect(code).toBe(0);
  expect(out).toMatch(/^\.TH RADAR 1 "" "radar 0\.0\.0\\-test"/);
  expect([...out].filter((letter) => !/[\n\x20-\x7e]/.test(letter))).toEqual([]);
});

describe.skipIf(!hasGroff)('formatted (skipped without groff)', () => {
  const formatted = async () => {
    const { out } = await runRadar(['man']);
    return spawnSync('groff', ['-ww', '-man', '-Tutf8', '-P-cbou', '-rLL=100n'], {
      input: out,
      encoding: 'utf8',
    });
  };

  test('it makes groff complain about nothing', async () => {
    const { status, stderr } = await formatted();
    expect([status, stderr]).toEqual([0, '']);
  });

  test('it names every command and every flag, and shows every example', async () => {
    const { stdout } = await formatted();
    const page = stdout.replace(/\s+/g, ' ');
    for (const command of leaves) {
      const path = [command.parent?.parent ? command.parent.name() : '', command.name()].join(' ').trim();
      expect(page).toContain(`radar ${path}`);
      for (const { long } of command.options)
        if (long) expect([path, page]).toEqual([path, expect.stringContaining(long)]);
    }
    expect(page).toContain('$ radar list -n 3 -f ids | radar open -');
    expect(page).toContain('“exact phrases”');
  });
});
