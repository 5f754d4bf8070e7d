import { findPaths, storeFile } from '../../config/paths.ts';
import type { Context } from '../../context.ts';
import { EXIT, RadarError } from '../../errors.ts';
import { say } from '../../messages/say.ts';
import { sqliteVersion, storeForm } from '../../store/file/versions.ts';

/** The version by itself on the first line, for scripts; below it what a report of a fault needs. Never fails. */
export async function runVersion({ version, host, env, cwd, stdout }: Context): Promise<number> {
  const file = storeFile(findPaths(env, cwd).dataDir);
  const form = storeForm(file);
  const lines = [
    version,
    `Node ${host.nodeVersion}`,
    `SQLite ${sqlite()}`,
    `store ${file} (${form === undefined ? 'none yet' : `form ${form}`})`,
  ];
  await stdout.write(`${lines.join('\n')}\n`);
  return EXIT.ok;
}

function sqlite(): string {
  try {
    return sqliteVersion();
  } catch (error) {
    if (error instanceof RadarError) return `(${say('en', error.what)})`;
    throw error;
  }
}
