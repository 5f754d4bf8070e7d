import { execFileSync, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { RadarError } from '../../src/errors.ts';
import { fileSays, writeFileAtomically } from '../../src/outlets/file.ts';
import { temporaryFolder } from '../helpers/store.ts';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});

test('a file says what it says; a missing one, a folder and a pipe say nothing', () => {
  writeFileSync(join(folder, 'a.md'), 'this');
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  expect(['a.md', 'b.md', '.', 'pipe'].map((name) => fileSays(join(folder, name), 'this'))).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect(fileSays(join(folder, 'a.md'), 'that')).toBe(false);
});

describe('a digest that is written', () => {
  test('replaces what was there, makes the folders it needs and leaves nothing beside it', () => {
    const file = join(folder, 'of/june/digest.md');
    writeFileAtomically(file, 'old', '1');
    writeFileAtomically(file, 'new', '2');
    expect([readFileSync(file, 'utf8'), readdirSync(join(folder, 'of/june'))]).toEqual([
      'new',
      ['digest.md'],
    ]);
  });

  test('takes away what a killed radar left there an hour ago, and nothing that another may be at work on', () => {
    const anHourAgo = Date.now() / 1000 - 3700;
    const names = ['.radar-1.tmp', '.radar-2.tmp', '.radar-notes.tmp', 'of mine.tmp'];
    for (const name of names) writeFileSync(join(folder, name), 'half');
    for (const name of names.filter((one) => one !== '.radar-2.tmp'))
      utimesSync(join(folder, name), anHourAgo, anHourAgo);
    writeFileAtomically(join(folder, 'digest.md'), 'new', '3');
    expect(readdirSync(folder).sort()).toEqual([...names.slice(1), 'digest.md'].sort());
  });

  test('goes to where a link leads, and the link stays', () => {
    mkdirSync(join(folder, 'notes'));
    writeFileSync(join(folder, 'notes/real.md'), 'old');
    symlinkSync('notes/real.md', join(folder, 'link.md'));
    writeFileAtomically(join(folder, 'link.md'), 'new', '1');
    expect(readFileSync(join(folder, 'notes/real.md'), 'utf8')).toBe('new');
    expect(readlinkSync(join(folder, 'link.md'))).toBe('notes/real.md');
  });

  test('goes through a named pipe, which stays one', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    // A pipe that is opened for writing waits for this reader.
    const read = readFile(pipe, 'utf8');
    writeFileAtomically(pipe, 'through', '1');
    expect(await read).toBe('through');
    expect(execFileSync('test', ['-p', pipe]).toString()).toBe('');
  });

  test.each([
    ['a folder', 'taken'],
    ['a name below a file', 'file/below.md'],
  ])('to %s is refused, and nothing of it stays', (_what, name) => {
    writeFileSync(join(folder, 'file'), '');
    mkdirSync(join(folder, 'taken'));
    expect(() => writeFileAtomically(join(folder, name), 'text', '1')).toThrow(
      expect.toSatisfy((error: unknown) => error instanceof RadarError && error.code === 'usage'),
    );
    expect(readdirSync(folder)).toEqual(['file', 'taken']);
  });
});

/** Whether the machine can show what a program asks of it. */
const hasStrace = process.platform === 'linux' && spawnSync('strace', ['-V']).status === 0;

test.skipIf(!hasStrace)(
  'a digest survives a power cut before it counts as delivered: its text first, then its name, then the folder (needs strace)',
  () => {
    const source = new URL('../../src/outlets/file.ts', import.meta.url).href;
    const program = join(folder, 'write.ts');
    const file = join(folder, 'digest.md');
    writeFileSync(
      program,
      `import { writeFileAtomically } from '${source}';\nwriteFileAtomically('${file}', 'text', 'u');\n`,
    );
    const log = join(folder, 'log');
    const traced = ['-f', '-y', '-o', log, '-e', 'trace=rename,renameat,renameat2,fsync', process.execPath];
    execFileSync('strace', [...traced, '--import', 'tsx', program], {
      cwd: join(import.meta.dirname, '../..'),
    });
    const calls = readFileSync(log, 'utf8').replaceAll(folder, 'FOLDER').split('\n');
    const asked = calls.flatMap(
      (call) => /(\w+)\((?:\d+<|.*")(FOLDER[^">]*)/.exec(call)?.slice(1, 3).join(' ') ?? [],
    );
    expect(asked).toEqual(['fsync FOLDER/.radar-u.tmp', 'rename FOLDER/digest.md', 'fsync FOLDER']);
  },
);
