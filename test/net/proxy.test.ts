/** Which proxy the environment names: told to people, so a password must never be part of it. */
import { expect, test } from 'vitest';
import { proxyFor } from '../../src/net/proxy.ts';

test.each([
  [{}, 'https://rss.arxiv.org', undefined],
  [{ HTTP_PROXY: 'http://p:3128' }, 'http://mirror', { variable: 'HTTP_PROXY', host: 'p:3128' }],
  [{ HTTP_PROXY: 'http://p:3128' }, 'https://rss.arxiv.org', { variable: 'HTTP_PROXY', host: 'p:3128' }],
  [{ HTTPS_PROXY: 'http://p:3128' }, 'http://mirror', undefined],
  [
    { https_proxy: 'http://me:secret@q:1', HTTP_PROXY: 'http://p:3128' },
    'https://rss.arxiv.org',
    { variable: 'https_proxy', host: 'q:1' },
  ],
  [{ HTTPS_PROXY: 'p:3128' }, 'https://rss.arxiv.org', { variable: 'HTTPS_PROXY', host: undefined }],
])('%j has for %s the proxy %j', (env, address, proxy) => {
  expect(proxyFor(env, address)).toEqual(proxy);
});
