/** The reader's Zotero: the program on this machine, or the account that a key opens. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expandHome } from '../config/file-template.ts';
import type { Config } from '../config/schema.ts';
import type { Context } from '../context.ts';
import { faultOf, RadarError } from '../errors.ts';

/** From a file or the environment; read when it is needed and kept nowhere. @throws RadarError `config` where the file cannot be read. */
export function zoteroKey(
  { env, cwd }: Pick<Context, 'env' | 'cwd'>,
  { keyFile, keyEnv }: Config['zotero'],
): string | undefined {
  if (keyFile === undefined) return env[keyEnv]?.trim() || undefined;
  try {
    return readFileSync(resolve(cwd, expandHome(keyFile, env)), 'utf8').trim() || undefined;
  } catch (error) {
    throw new RadarError('config', ['zotero-key-unreadable', keyFile, faultOf(error)], {
      hint: ['key-file-holds'],
    });
  }
}
