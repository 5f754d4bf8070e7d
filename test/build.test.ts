/** What `npm run build` makes for those who install radar. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
let code: string;
let licences: string;

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'radar-build-'));
  execFileSync(process.execPath, ['build.mjs', folder], { cwd: root });
  code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  licences = readFileSync(join(folder, 'LICENSES.txt'), 'utf8');
});

test('every package whose code is bundled is named with its licence', () => {
  // esbuild writes above each file where it is from.
  const bundled = new Set(
    [...code.matchAll(/^\/\/ .*node_modules\/((?:@[^/]+\/)?[^/]+)\//gm)].map((match) => match[1] ?? ''),
  );
  expect(bundled.size).toBeGreaterThan(30);
  const told = licences.split(`${'-'.repeat(80)}\n`).slice(1);
  const named = new Set(told.map((part) => /^(\S+) [\d.]+ \(.+\)\n/.exec(part)?.[1]));
  expect([...bundled].filter((name) => !named.has(name))).toEqual([]);
  expect(told.filter((part) => !/permission|redistribution|license: /i.test(part))).toEqual([]);
});

test('what radar imports beside Node’s own modules and the bundle is what its package asks for', () => {
  const { dependencies, optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const statements = code.replace(/^\s*\*.*$/gm, '');
  const imported = [...statements.matchAll(/(?:\bfrom |\bimport\()"((?:@[\w-]+\/)?\w[\w.-]*)(?:\/[^"]*)?"/g)];
  const packages = new Set(imported.map((match) => match[1] ?? '').filter((name) => !isBuiltin(name)));
  // ink asks for a developer's tool that is not there.
  packages.delete('react-devtools-core');
  expect([...packages].sort()).toEqual(Object.keys(dependencies).sort());
  expect(Object.keys(optionalDependencies)).toEqual(['better-sqlite3', 'better-sqlite3-12']);
});

test('the lock says of the driver that brings its binaries that nothing is to be compiled', () => {
  // npm leaves it out, and would compile; `.ci/lock.mjs` puts it back after every change.
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  expect(packages['node_modules/better-sqlite3']).toMatchObject({
    version: expect.stringMatching(/^13\./),
    gypfile: false,
  });
});
