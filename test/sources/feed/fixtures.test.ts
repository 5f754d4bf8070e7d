import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { say } from '../../../src/messages/say.ts';
import type { FeedReading } from '../../../src/sources/feed/feed.ts';
import { parseFeed } from '../../../src/sources/feed/parse-feed.ts';

const folder = new URL('../../../fixtures/feeds/', import.meta.url);
const files = readdirSync(folder);
const stem = (file: string): string => file.replace(/\.[a-z]+$/, '');
const feeds = files.filter((file) => !file.endsWith('.json'));

/** As `radar feed check --json` tells it. */
const inEnglish = (reading: FeedReading) =>
  reading.kind === 'feed'
    ? { ...reading, warnings: reading.warnings.map((warning) => say('en', warning)) }
    : { ...reading, reason: say('en', reading.reason) };

/** Each feed stands beside what must be read from it, written out whole. */
describe('a feed is read as the expectation beside it says', () => {
  test.each(feeds)('%s', (file) => {
    const expected: unknown = JSON.parse(readFileSync(new URL(`${stem(file)}.json`, folder), 'utf8'));
    expect(inEnglish(parseFeed(readFileSync(new URL(file, folder))))).toEqual(expected);
  });

  test('every expectation has its feed', () => {
    const expectations = files.filter((file) => file.endsWith('.json'));
    expect(expectations.map(stem).sort()).toEqual(feeds.map(stem).sort());
  });
});
