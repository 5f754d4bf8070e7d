/** The table of keys is the only place where keys are named: help and README follow it. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Binding, commandOf, KEYS, keysText } from '../../../../src/verbs/browse/input/keys.ts';
import { helpBody } from '../../../../src/verbs/browse/view/help.ts';
import { lookOf } from '../../../../src/verbs/browse/view/theme.ts';
import { PLAIN_STYLE } from '../../../../src/view/kit/style.ts';

const bindings: readonly Binding[] = KEYS;

test('no key means two things', () => {
  const all = bindings.flatMap(({ keys }) => keys);
  expect(new Set(all).size).toBe(all.length);
});

test('two letters make one command, and the first alone none', () => {
  expect(commandOf('', 'g')).toEqual({ pending: 'g' });
  expect(commandOf('g', 'g')).toEqual({ command: 'top', pending: '' });
  expect(commandOf('g', 'j')).toEqual({ command: 'down', pending: '' });
  expect(commandOf('', 'ü')).toEqual({ pending: '' });
});

describe('every key', () => {
  const readme = readFileSync(new URL('../../../../README.md', import.meta.url), 'utf8');
  const listed = readme.split('## Reading in the terminal')[1]?.split('\n## ')[0] ?? '';
  const cells = [...listed.matchAll(/^\| (`.*?) \| /gm)].map(([, cell]) => cell ?? '');

  test('is in the README, and no other', () => {
    const named = cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, key]) => key ?? ''));
    expect(named.toSorted()).toEqual(bindings.flatMap((one) => keysText(one, true).split(' ')).toSorted());
  });

  test.each([
    ['en', 30],
    ['en', 100],
    ['zh', 60],
  ] as const)('is in the help in %s at %i columns', (lang, width) => {
    const look = lookOf({ ...PLAIN_STYLE, lang });
    const text = helpBody(look)(width).join('\n');
    for (const binding of bindings) expect(text).toContain(keysText(binding, true));
  });

  test('is named in ASCII where the terminal has nothing else', () => {
    const text = bindings.map((one) => keysText(one, false)).join(' ');
    expect(text).toMatch(/^[\x20-\x7e]*$/);
    expect(text).toContain('down');
  });
});
