import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { help } from '../../src/messages/en/help/index.ts';
import { en } from '../../src/messages/en/index.ts';
import { words } from '../../src/messages/en/words/index.ts';
import type { Message } from '../../src/messages/message.ts';
import { say } from '../../src/messages/say.ts';

/** What each file of a folder of English holds: the values of its one export, by key. */
/** Every subject's module under a room of the English messages, its sub-rooms included. */
async function subjectsOf(room: string): Promise<Readonly<Record<string, unknown>>[]> {
  const folder = new URL(`../../src/messages/en/${room}`, import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('index.ts'))
    .filter((name) => room !== '' || !/^(?:help|words)\//.test(name));
  const modules = await Promise.all(files.map((name) => import(new URL(name, folder).href)));
  return modules.flatMap((one) => Object.values(one as Readonly<Record<string, never>>));
}

describe('a message', () => {
  test('is said in the language of its reader', () => {
    const message: Message = ['wait-for-lock', '/data/radar.lock'];
    expect(say('en', message)).toBe('It holds /data/radar.lock; try again when it has finished.');
    expect(say('zh', message)).toBe('它占用着 /data/radar.lock；请等它结束后再试。');
  });

  test('says the messages it holds in the same language', () => {
    const message: Message = ['causes', ['another-radar'], ['text', 'HTTP 503']];
    expect(say('en', message)).toBe('another radar is at work on the same store; HTTP 503');
    expect(say('zh', message)).toBe('另一个 radar 正在使用同一个库；HTTP 503');
  });

  test('outlives a store: as JSON it stays what it is', () => {
    const message: Message = ['causes', ['another-radar'], ['text', 'a']];
    expect(say('en', JSON.parse(JSON.stringify(message)))).toBe(say('en', message));
  });

  test('of a newer radar still tells what it speaks of', () => {
    expect(say('en', JSON.parse('["not-yet-known", "cs.LG", 3]'))).toBe('not-yet-known cs.LG 3');
  });

  test.each([
    ['', en],
    ['help/', help],
  ])('has a key that no other subject has: %s', async (folder, whole) => {
    const keys = (await subjectsOf(folder)).flatMap((subject) => Object.keys(subject));
    expect(keys.sort()).toEqual([...new Set(keys)].sort());
    expect(Object.keys(whole).sort()).toEqual(keys);
  });
});

test('no word hides another: all are found as their subject has them', async () => {
  const whole = new Map(Object.entries(words));
  const hidden = (await subjectsOf('words/'))
    .filter((subject) => ![...whole.values()].includes(subject as never))
    .flatMap((subject) => Object.entries(subject).filter(([key, word]) => whole.get(key) !== word));
  expect(hidden).toEqual([]);
});
