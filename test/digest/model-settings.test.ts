import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { loadConfig } from '../../src/config/load.ts';
import { modelSettings } from '../../src/digest/model-settings.ts';
import { RadarError } from '../../src/errors.ts';
import type { Store } from '../../src/store/file/open.ts';
import { recordModelCall } from '../../src/store/model-calls.ts';
import { clockAt } from '../helpers/selection.ts';
import { memoryStore, temporaryFolder } from '../helpers/store.ts';

let folder: string;
let store: Store;
beforeEach(() => {
  folder = temporaryFolder();
  store = memoryStore();
});

function settings(llm: string, variables: Record<string, string> = {}) {
  // Named by the reader, a file may say where a key goes.
  const file = join(folder, 'mine.yaml');
  writeFileSync(file, `llm: {${llm}}\n`);
  const env = { HOME: folder, ...variables };
  return modelSettings(
    { env, cwd: folder, clock: clockAt('2026-04-30T23:30:00Z'), store },
    loadConfig(env, folder, file),
  );
}

test('the key is what the named variable holds, without the white space around it', () => {
  expect(settings('keyEnv: SAMPLE_KEY', { SAMPLE_KEY: ' sample\n' })).toMatchObject({
    key: 'sample',
    keyNamed: true,
  });
});

test('a variable that the configuration does not name gives a key that was meant for nobody in particular', () => {
  const { keyEnv } = settings('').config;
  expect(settings('', { [keyEnv]: 'sample' })).toMatchObject({ key: 'sample', keyNamed: false });
});

test('an empty variable is no key', () => {
  expect(settings('keyEnv: SAMPLE_KEY', { SAMPLE_KEY: '  ' })).not.toHaveProperty('key');
});

test.each(['key.txt', '~/key.txt'])('a key is read from %s, and wins over the variable', (keyFile) => {
  writeFileSync(join(folder, 'key.txt'), 'from-file\n');
  const read = settings(`keyFile: "${keyFile}", keyEnv: SAMPLE_KEY`, { SAMPLE_KEY: 'sample' });
  expect(read).toMatchObject({ key: 'from-file', keyNamed: true });
});

test('a key file that cannot be read is a fault of the configuration', () => {
  expect(() => settings('keyFile: nowhere.txt')).toThrow(
    expect.toSatisfy((error: unknown) => error instanceof RadarError && error.code === 'config'),
  );
});

test('what was spent is counted by the calendar month', () => {
  const call = {
    purpose: 'briefing',
    host: 'h',
    model: 'm',
    promptVersion: '1',
    durationMs: 1,
    outcome: 'ok',
    inputTokens: 1,
    outputTokens: 1,
  } as const;
  recordModelCall(store, { ...call, at: '2026-03-31T23:59:59.000Z', costUsd: 5 });
  recordModelCall(store, { ...call, at: '2026-04-01T00:00:00.000Z', costUsd: 0.25 });
  expect(settings('').spentThisMonth).toBe(0.25);
});
