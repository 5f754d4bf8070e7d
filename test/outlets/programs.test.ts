/** Programs of the reader's in a process of radar's own: what they are given, and that radar ends when they do. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

function launched(program: object) {
  const source = `import { createSystemContext } from './src/system-context.ts';
const status = await createSystemContext().launch(${JSON.stringify(program)});
process.stdout.write('status ' + status);`;
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', source],
    { cwd: ROOT, encoding: 'utf8', timeout: 60_000 },
  );
  return { stdout, stderr, status };
}

test('a program gets its input and variables, and what it prints stays out of the data', () => {
  const print =
    'process.stdin.on("data", (d) => console.log(String(d), process.env.RADAR_DATE)); process.exitCode = 3';
  const run = launched({
    command: process.execPath,
    args: ['-e', print],
    input: 'digest',
    aside: { RADAR_DATE: '2026-06-18' },
  });
  expect([run.stdout, run.stderr.trim()]).toEqual(['status 3', 'digest 2026-06-18']);
});

// The timer of spawn's own timeout once held radar, and its lock, for ten minutes.
test('a program that is not there holds nothing up', () => {
  const run = launched({ command: '/nowhere/program', args: [], input: 'digest', aside: {} });
  expect([run.stdout, run.status]).toEqual(['status undefined', 0]);
});
