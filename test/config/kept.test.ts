/** What is kept of a configuration: it stands for the very files, variables and program it came from, and for nothing else. */
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { currentConfig } from '../../src/config/current.ts';
import { loadConfig } from '../../src/config/load.ts';
import { temporaryFolder } from '../helpers/store.ts';

const PLAIN = 'profile:\n  name: optics\n  interests: [{name: light, about: light in glass}]\n';

let home: string;
let file: string;
let kept: string;
beforeEach(() => {
  home = temporaryFolder();
  file = join(home, '.config/radar/config.yaml');
  kept = join(home, '.cache/radar/config');
  mkdirSync(join(home, '.config/radar'), { recursive: true });
  write(PLAIN);
});

const write = (text: string): void => writeFileSync(file, text);
const settle = (env: Readonly<Record<string, string>> = {}, build = 'one') =>
  currentConfig({ env: { HOME: home, ...env }, cwd: home, build });
function writing(path: string, text: string): ReturnType<typeof settle> {
  writeFileSync(path, text);
  return settle();
}
const keptFiles = (): string[] => {
  try {
    return readdirSync(kept);
  } catch {
    return [];
  }
};
/** As if an earlier radar had understood the same file in another way: shows who reads what is kept. */
function tamper(): void {
  const [name = ''] = keptFiles();
  const path = join(kept, name);
  writeFileSync(path, readFileSync(path, 'utf8').replace('"optics"', '"tampered"'));
}

describe('a kept configuration', () => {
  test('is the one that was read, for its owner alone', async () => {
    const first = await settle();
    const again = await settle();
    const { originOf: _, ...fresh } = loadConfig({ HOME: home }, home);
    expect(again).toEqual(fresh);
    expect({ ...first, originOf: undefined }).toEqual({ ...fresh, originOf: undefined });
    const [name = ''] = keptFiles();
    expect(statSync(kept).mode & 0o777).toBe(0o700);
    expect(statSync(join(kept, name)).mode & 0o777).toBe(0o600);
    tamper();
    expect((await settle()).config.profile.name).toBe('tampered');
  });

  test.each<[string, () => ReturnType<typeof settle>]>([
    ['another text of the same length', () => writing(file, PLAIN.replace('glass', 'water'))],
    ['a variable of the environment', () => settle({ RADAR_LANG: 'zh' })],
    ['another build of radar', () => settle({}, 'two')],
    ['a file of the folder', () => writing(join(home, 'radar.config.yaml'), 'briefing: {papers: 7}\n')],
    ['a file named by hand', () => settle({ RADAR_CONFIG: file })],
  ])('does not stand for %s', async (_what, change) => {
    await settle();
    tamper();
    expect((await change()).config.profile.name).toBe('optics');
  });

  test('that others can write is not believed', async () => {
    await settle();
    tamper();
    chmodSync(join(kept, keptFiles()[0] ?? ''), 0o666);
    expect((await settle()).config.profile.name).toBe('optics');
  });

  test.each(['', 'nonsense', '{}', 'null'])('that reads %j is made anew', async (text) => {
    await settle();
    writeFileSync(join(kept, keptFiles()[0] ?? ''), text);
    expect((await settle()).config.profile.name).toBe('optics');
    tamper();
    expect((await settle()).config.profile.name).toBe('tampered');
  });

  test.each([
    ['a webhook', 'output: {webhook: {url: "https://hooks.example.org/T0/B0"}}'],
    ['a program', 'output: {after: ["notify --token abc"]}'],
    ['headers', 'llm: {headers: {x-token: abc}}'],
    ['a user in an address', 'llm: {baseUrl: "https://me:abc@models.example.org"}'],
    ['a query in an address', 'sources: {feeds: [{name: mine, url: "https://example.org/f?key=abc"}]}'],
  ])('is none where it may hold a secret: %s', async (_what, section) => {
    write(`${PLAIN}${section}\n`);
    await settle();
    expect(keptFiles()).toEqual([]);
  });

  test('holds nothing of comments', async () => {
    write(`# password: hunter2\n${PLAIN}`);
    await settle();
    expect(readFileSync(join(kept, keptFiles()[0] ?? ''), 'utf8')).not.toContain('hunter2');
  });

  test('is none where what counts depends on what was trusted', async () => {
    writeFileSync(join(home, 'radar.config.yaml'), 'output: {file: "digests/{date}.md"}\n');
    await settle();
    expect(keptFiles()).toEqual([]);
  });

  test('is none where a run that asks nobody overlooked a problem: the next one is told', async () => {
    write(`${PLAIN}sources: {arxiv: {interval: 1}}\n`);
    const ports = { env: { HOME: home }, cwd: home, build: 'one' };
    expect((await currentConfig(ports, undefined, { offline: true })).config.profile.name).toBe('optics');
    expect(keptFiles()).toEqual([]);
    await expect(currentConfig(ports)).rejects.toThrow();
  });

  test('is neither read nor written by radar run from its sources, and its lack is no error', async () => {
    await currentConfig({ env: { HOME: home }, cwd: home });
    expect(keptFiles()).toEqual([]);
    writeFileSync(join(home, '.cache'), 'a file where the folder should be');
    expect((await settle()).config.profile.name).toBe('optics');
  });

  test('what is wrong in a file is told every time', async () => {
    write('profile: {nmae: optics}\n');
    await expect(settle()).rejects.toThrow();
    await expect(settle()).rejects.toThrow();
  });
});
