/** Where a project's file would send the key of a Zotero account, and the papers that go with it. */
import { resolve } from 'node:path';
import { expandHome } from '../file-template.ts';
import type { Config } from '../schema.ts';
import { placeOf } from './outside.ts';
import type { NeedOfTrust, Site } from './site.ts';

const OWN = { origin: 'https://api.zotero.org', variable: 'ZOTERO_API_KEY' } as const;
const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

type Zotero = Config['zotero'];

/** The key that has a host of its own goes there unasked; any other key, and any other host, is the user's to name. */
export const sendsLibraryKey =
  (key: 'url' | 'keyEnv' | 'keyFile') =>
  (site: Site): NeedOfTrust | undefined => {
    const { zotero } = site.whole.config;
    if (!site.decides(`zotero.${key}`) || (key === 'keyFile' && zotero.keyFile === undefined))
      return undefined;
    const own = site.own.config.zotero;
    const isMeant =
      (new URL(zotero.url).origin === OWN.origin && secretOf(zotero) === `variable ${OWN.variable}`) ||
      (zotero.url === own.url && secretOf(zotero) === secretOf(own));
    if (isMeant) return undefined;
    const { host } = new URL(zotero.url);
    if (zotero.keyFile === undefined)
      return {
        does: ['would-send-variable', zotero.keyEnv, host],
        subject: `${zotero.keyEnv} to ${zotero.url}`,
      };
    const file = resolve(site.folder, expandHome(zotero.keyFile, site.env));
    return {
      does: ['would-send-file', zotero.keyFile, host],
      subject: `${placeOf(file) ?? file} to ${zotero.url}`,
    };
  };

const secretOf = ({ keyFile, keyEnv }: Zotero): string =>
  keyFile === undefined ? `variable ${keyEnv}` : `file ${keyFile}`;

export function sendsPapers({ whole, own, decides }: Site): NeedOfTrust | undefined {
  const { local } = whole.config.zotero;
  const { hostname, host } = new URL(local);
  if (!decides('zotero.local') || LOOPBACK.test(hostname) || local === own.config.zotero.local)
    return undefined;
  return { does: ['would-send-papers', host], subject: local };
}
