import { describe, expect, test } from 'vitest';
import { hideCredentials, splitCredentials } from '../../src/net/address.ts';

const basic = (pair: string): string => `Basic ${Buffer.from(pair).toString('base64')}`;

describe('an address with a name and a password', () => {
  test.each([
    ['https://me:secret@host/feed', 'https://host/feed', 'me:secret'],
    ['https://me@host:8443/feed?x=a@b', 'https://host:8443/feed?x=a@b', 'me:'],
    ['http://m%C3%A9:p%40ss%3A@host/', 'http://host/', 'mé:p@ss:'],
    ['https://:token@host/', 'https://host/', ':token'],
    ['https://me:100%@host/', 'https://host/', 'me:100%'],
  ])('%s is asked for without, and sends them as a header', (address, url, pair) => {
    expect(splitCredentials(address)).toEqual({ url, authorization: basic(pair) });
  });

  test.each(['https://host/@me', 'https://host/?q=a:b@c', 'not an address', ''])(
    '%j holds none',
    (address) => {
      expect(splitCredentials(address)).toEqual({ url: address });
    },
  );

  test.each([
    ['https://me:secret@host/feed could not be read', 'https://host/feed could not be read'],
    ['see “https://me:p@ss:word@host/a” and ftp://x:y@z', 'see “https://host/a” and ftp://z'],
    ['{"url":"https://me:se\\"cret@host"}', '{"url":"https://me:se\\"cret@host"}'],
    ['mail me@host.org, see https://host/@me and https://host?a=b@c', undefined],
    ['https://arxiv.org/abs/2406.1 by a@b.org', undefined],
  ])('%j is shown without', (text, shown) => {
    expect(hideCredentials(text)).toBe(shown ?? text);
  });
});
