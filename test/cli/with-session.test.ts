/** The store and the lock around a command (session.ts); what is said of stores that cannot be read is in session.test.ts. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { type SessionOptions, withSession } from '../../src/cli/session.ts';
import { RadarError } from '../../src/errors.ts';
import { latestDay } from '../../src/store/announcements.ts';
import type { Store } from '../../src/store/file/open.ts';
import { createTestContext, type TestContext } from '../helpers/context.ts';

let context: TestContext;
beforeEach(() => {
  context = createTestContext();
});

const failureOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );
const exclusively = (run: () => Promise<number>, options: SessionOptions = {}) =>
  withSession(context, { exclusive: true, ...options }, run);

test('a command that fetches keeps another out, and one that reads does not mind', async () => {
  await exclusively(async () => {
    const error = await failureOf(exclusively(async () => 0));
    expect(error).toBeInstanceOf(RadarError);
    expect(error).toMatchObject({ code: 'locked', what: ['another-radar'] });
    expect(await withSession(context, { reads: true }, async () => 3)).toBe(3);
    return 0;
  });
});

test('a command that breaks off frees the lock and closes the store', async () => {
  let left: Store | undefined;
  const broken = new Error('broken');
  const work = withSession(context, { exclusive: true }, async ({ store }) => {
    left = store;
    throw broken;
  });
  expect(await failureOf(work)).toBe(broken);
  expect(() => left && latestDay(left, { categories: [] })).toThrow();
  expect(await exclusively(async () => 0)).toBe(0);
});

test('a configuration that is wrong is found before any store is made', async () => {
  const error = await failureOf(exclusively(async () => 0, { config: join(context.home, 'nowhere.yaml') }));
  expect(error).toMatchObject({ code: 'config' });
  expect(existsSync(join(context.home, '.local'))).toBe(false);
});
