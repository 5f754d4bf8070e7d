/** `radar like --from zotero`: the reader's own library, from the program on this machine, else from the service. */

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { zoteroKey } from '../../cli/zotero-account.ts';
import { loadConfig } from '../../config/load.ts';
import type { Config } from '../../config/schema.ts';
import type { Context } from '../../context.ts';
import { RadarError } from '../../errors.ts';
import { withoutEndSlash } from '../../net/address.ts';
import { localLibrary } from '../../outlets/zotero/connector.ts';
import { refused } from '../../outlets/zotero/saving.ts';
import { type WebLibrary, webLibrary } from '../../outlets/zotero/web.ts';
import { type Library, readLibrary } from '../../sources/bibliography/library.ts';
import { libraryItems } from '../../sources/zotero/library.ts';

/** The word means Zotero unless a file is called so. */
export const meansZotero = ({ cwd }: Pick<Context, 'cwd'>, from: string): boolean =>
  from === 'zotero' && !existsSync(resolve(cwd, from));

/** @throws RadarError `nothing` where neither lets itself be read, `usage` where there is no paper. */
export async function readZotero(context: Context, configFlag: string | undefined): Promise<Library> {
  const { config } = loadConfig(context.env, context.cwd, configFlag);
  const { library, name } = await openLibrary(context, config.zotero);
  const items = await libraryItems(context, library);
  if (!('length' in items)) throw refused(name, items);
  const read = readLibrary(JSON.stringify(items));
  if (read === undefined || read.papers.length === 0) throw new RadarError('usage', ['zotero-empty']);
  return read;
}

async function openLibrary(
  context: Context,
  zotero: Config['zotero'],
): Promise<Pick<WebLibrary, 'library' | 'name'>> {
  const local = await localLibrary(context, withoutEndSlash(zotero.local));
  if (local !== undefined) return { library: local, name: ['zotero-program'] };
  const key = zoteroKey(context, zotero);
  if (key === undefined) throw new RadarError('nothing', ['zotero-not-read'], { hint: ['zotero-let-read'] });
  return await webLibrary(context, { url: zotero.url, key, userId: zotero.userId });
}
