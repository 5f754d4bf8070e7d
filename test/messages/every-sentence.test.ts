import { expect, test } from 'vitest';
import { en } from '../../src/messages/en/index.ts';
import { zh } from '../../src/messages/zh/index.ts';

type Sentence = (...args: readonly unknown[]) => string;

/** Sentence of a day, which is also a text; where that will not do, of a number. */
function said(sentence: unknown): string {
  const speak = sentence as Sentence;
  const of = (one: unknown) => speak(...Array(Math.max(speak.length, 3)).fill(one));
  try {
    return of('2026-06-18');
  } catch {
    return of(7);
  }
}

/** The types hold that no key is missing; this, that none was left as it stands in English. */
test.each(Object.keys(en) as (keyof typeof en)[])('“%s” is Chinese in Chinese', (key) => {
  if (!/[a-z]{3}/i.test(said(en[key]).replace(/\bradar\b/g, ''))) return;
  expect(said(zh[key])).toMatch(/\p{Script=Han}/u);
});
