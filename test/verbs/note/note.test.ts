/** `radar note`, and everywhere else a note is seen. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { type SampleReader, sampleReader } from '../../helpers/sample-reader.ts';

let reader: SampleReader;
const radar = (...args: string[]) => reader.radar(args);
const saved = async (...args: string[]): Promise<string> => (await radar('list', '--saved', ...args)).out;

beforeEach(async () => {
  reader = await sampleReader();
});

describe('radar note', () => {
  test('writes, adds to, prints, takes away and brings back', async () => {
    expect(await radar('note', '2', 'ask', 'Ada')).toMatchObject({
      code: 0,
      out: expect.stringContaining('ask Ada'),
    });
    await radar('note', '2', '--append', 'compare with ours');
    const { out } = await radar('note', '2', '--json');
    expect(JSON.parse(out)).toMatchObject({
      notes: [{ note: 'ask Ada\ncompare with ours', title: expect.any(String) }],
    });
    expect(await radar('note', '2', '--remove', '-q')).toMatchObject({ code: 0, out: '' });
    expect(await radar('note', '2')).toMatchObject({
      code: 0,
      out: '',
      err: expect.stringMatching(/has no note/),
    });
    expect((await radar('undo')).out).toMatch(/took back 1 step\n {2}the note is as it was: arxiv:/);
    expect((await radar('note')).out).toContain('compare with ours');
    expect((await radar('undo', '2', '--json')).out).toMatch(/"steps": 2/);
    expect((await radar('note')).err).toMatch(/no paper has a note yet/);
  });

  test('reads a text of several lines from stdin', async () => {
    await reader.radar(['note', '1', '-', '-q'], { stdin: 'one\n\ntwo\n' });
    expect(JSON.parse((await radar('note', '1', '--json')).out).notes[0].note).toBe('one\n\ntwo');
  });

  test.each<[string, string[], RegExp]>([
    ['an empty text', ['note', '1', ''], /the note is empty/],
    ['nothing to add', ['note', '1', '--append'], /the note is empty/],
    ['a text beside --remove', ['note', '1', '--remove', 'text'], /no text can be written/],
    ['what names no paper', ['note', '999999.1', 'text'], /names no paper/],
    ['a text that is too long', ['note', '1', 'x'.repeat(20_001)], /at most 20000 characters/],
  ])('%s is refused, and nothing is written', async (_what, args, why) => {
    expect(await radar(...args)).toMatchObject({ code: 2, err: expect.stringMatching(why) });
    expect(JSON.parse((await radar('note', '--json')).out)).toEqual({ notes: [] });
  });
});

test('a note is seen wherever its paper is: shown, listed, searched, in bibliographies and in the vault', async () => {
  await radar('note', '2', 'zugzwang & more %% end\nsecond line', '-q');
  const [{ id }] = JSON.parse(await saved('--json=id')).papers;
  expect((await radar('show', id)).out).toMatch(/Your note\n {3}zugzwang & more %% end\n {3}second line\n/);
  expect(JSON.parse((await radar('show', id, '--json')).out).papers[0].note).toMatch(/^zugzwang/);
  expect(JSON.parse(await saved('--json=note')).papers).toEqual([
    { note: 'zugzwang & more %% end\nsecond line' },
  ]);
  expect(await saved('-f', 'csv')).toMatch(/,doi,note\r\n.*,zugzwang & more %% end second line\r\n/);
  expect(await saved('-f', 'bibtex')).toContain('  annote = {zugzwang \\& more \\%\\% end second line},');
  expect(await saved('-f', 'ris')).toContain('N1  - zugzwang & more %% end second line\r\n');
  expect(JSON.parse(await saved('-f', 'csl'))[0].annote).toMatch(/^zugzwang/);
  expect(JSON.parse((await radar('search', 'zugzwang', '--json')).out).papers).toMatchObject([
    { id, note: expect.stringMatching(/^zug/) },
  ]);
  await radar('notes', '--saved', '-o', 'vault/{citekey}.md', '-q');
  const [name = ''] = readdirSync(join(reader.home, 'vault'));
  expect(readFileSync(join(reader.home, 'vault', name), 'utf8')).toContain(
    '\n> [!note]\n> zugzwang & more %\\% end\n> second line\n%% end of radar %%\n',
  );
});
