/** radar open, with a browser that only takes notes. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openLink } from '../../../src/cli/terminal/opener.ts';
import type { Program } from '../../../src/context.ts';
import { createTestContext, runRadar, type TestContextOptions } from '../../helpers/context.ts';

/** Starts only the programs named, and remembers all that were tried. */
function programs(...installed: readonly string[]) {
  const tried: Program[] = [];
  const launch = async (program: Program): Promise<number | undefined> => {
    tried.push(program);
    return installed.includes(program.command) ? 0 : undefined;
  };
  return { tried, launch };
}

const opened = async (
  link: string,
  env: Record<string, string>,
  platform: string,
  ...installed: readonly string[]
) => {
  const { tried, launch } = programs(...installed);
  const context = createTestContext({ env, host: { platform }, launch });
  const isOpen = await openLink(context, link);
  return { isOpen, calls: tried.map(({ command, args }) => [command, ...args].join(' ')) };
};

describe('a link goes', () => {
  test.each([
    [{ BROWSER: 'firefox' }, 'linux', ['firefox https://a.b/?c&d']],
    [{ BROWSER: 'none:w3m -o x=%s' }, 'linux', ['none https://a.b/?c&d', 'w3m -o x=https://a.b/?c&d']],
    [{}, 'linux', ['xdg-open https://a.b/?c&d']],
    [{}, 'darwin', ['open https://a.b/?c&d']],
    [{}, 'win32', ['rundll32 url.dll,FileProtocolHandler https://a.b/?c&d']],
  ])('with %j on %s to the first program that starts', async (env, platform, calls) => {
    const installed = ['firefox', 'w3m', 'xdg-open', 'open', 'rundll32'];
    expect(await opened('https://a.b/?c&d', env, platform, ...installed)).toEqual({ isOpen: true, calls });
  });

  test('nowhere unless it is a web page: a feed cannot start programs or open files', async () => {
    for (const link of ['file:///etc/passwd', 'javascript:alert(1)', '-h', 'zotero://select'])
      expect(await opened(link, {}, 'linux', 'xdg-open')).toEqual({ isOpen: false, calls: [] });
  });
});

describe('radar open', () => {
  const home = mkdtempSync(join(tmpdir(), 'radar-open-'));
  const open = (args: readonly string[], options: TestContextOptions = {}) =>
    runRadar(['open', ...args], { home, host: { platform: 'linux' }, ...options });

  test('opens pages and PDFs of papers, also of those that were never fetched', async () => {
    const { tried, launch } = programs('xdg-open');
    expect(await open(['2606.12609v2', 'doi:10.1000/a#1'], { launch })).toEqual({
      code: 0,
      out: '',
      err: '',
    });
    expect(await open(['--pdf', 'hep-th/9901001'], { launch })).toEqual({ code: 0, out: '', err: '' });
    expect(tried.flatMap(({ args }) => args)).toEqual([
      'https://arxiv.org/abs/2606.12609',
      'https://doi.org/10.1000/a%231',
      'https://arxiv.org/pdf/hep-th/9901001',
    ]);
    expect(tried.every(({ input }) => input === undefined)).toBe(true);
  });

  test('takes ids from stdin', async () => {
    const { tried, launch } = programs('xdg-open');
    await open(['-'], { launch, stdin: 'arxiv:2606.00001 A title\n2606.00002\n' });
    expect(tried).toHaveLength(2);
  });

  test('prints the links where no browser is, and with --print', async () => {
    const run = await open(['2606.00001']);
    expect([run.code, run.out]).toEqual([0, 'https://arxiv.org/abs/2606.00001\n']);
    expect(run.err).toContain('set BROWSER');
    const { tried, launch } = programs('xdg-open');
    expect((await open(['--print', '2606.00001'], { launch })).out).toBe(
      'https://arxiv.org/abs/2606.00001\n',
    );
    expect(tried).toEqual([]);
  });

  test('refuses what it cannot open whole', async () => {
    const { tried, launch } = programs('xdg-open');
    const pdf = await open(['--pdf', 'doi:10.1000/x'], { launch });
    expect([pdf.code, pdf.err]).toEqual([2, expect.stringContaining('no PDF is known for doi:10.1000/x')]);
    const many = Array.from({ length: 11 }, (_, index) => `2606.${10001 + index}`);
    expect((await open(many, { launch })).err).toContain('11 papers are more than 10 windows');
    expect(tried).toEqual([]);
  });
});
