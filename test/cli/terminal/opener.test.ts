import { expect, test } from 'vitest';
import { openLink } from '../../../src/cli/terminal/opener.ts';
import { createTestContext } from '../../helpers/context.ts';

const LINK = 'https://arxiv.org/abs/2606.12609';

/** Every program that was tried, where only `working` starts. */
async function tried(link: string, env: Record<string, string>, { platform = 'linux', working = '' } = {}) {
  const words: string[][] = [];
  const context = createTestContext({
    env,
    host: { platform },
    launch: async ({ command, args }) => {
      words.push([command, ...args]);
      return command === working ? 0 : undefined;
    },
  });
  return { isOpen: await openLink(context, link), words };
}

test.each([
  ['linux', ['xdg-open', LINK]],
  ['darwin', ['open', LINK]],
  ['win32', ['rundll32', 'url.dll,FileProtocolHandler', LINK]],
])('on %s the system opens a link', async (platform, words) => {
  expect((await tried(LINK, {}, { platform })).words).toEqual([words]);
});

test('the browsers of BROWSER are tried in turn, with the link where it belongs, until one starts', async () => {
  const BROWSER = 'first --new %s --quiet: second -x :third';
  expect(await tried(LINK, { BROWSER }, { working: 'second' })).toEqual({
    isOpen: true,
    words: [
      ['first', '--new', LINK, '--quiet'],
      ['second', '-x', LINK],
    ],
  });
});

test('where none starts the system is asked, and then nothing was opened', async () => {
  const { isOpen, words } = await tried(LINK, { BROWSER: 'first' });
  expect([isOpen, words.map(([command]) => command)]).toEqual([false, ['first', 'xdg-open']]);
});

test.each(['file:///etc/passwd', 'javascript:alert(1)', '--help', ''])(
  '%s is no link to open',
  async (link) => {
    expect(await tried(link, {}, { working: 'xdg-open' })).toEqual({ isOpen: false, words: [] });
  },
);
