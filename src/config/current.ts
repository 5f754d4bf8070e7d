/** The configuration for a command that only follows it: as it was kept, or read anew. */

import { keep, readKept } from './kept.ts';
import type { LoadOptions } from './load.ts';
import type { Environment } from './paths.ts';
import type { SettledConfig } from './settled.ts';
import { readSources } from './sources.ts';

export interface ConfigPorts {
  readonly env: Environment;
  readonly cwd: string;
  /** See Context; without it nothing is kept and nothing kept is read. */
  readonly build?: string | undefined;
}

/** @throws RadarError `config` with every problem at once; see `loadConfig`. */
export async function currentConfig(
  { env, cwd, build }: ConfigPorts,
  configFlag?: string,
  options: LoadOptions = {},
): Promise<SettledConfig> {
  const sources = build === undefined ? undefined : readSources(env, cwd, configFlag);
  const kept = build === undefined || sources === undefined ? undefined : readKept(env, sources, build);
  if (kept !== undefined) return kept;
  // YAML, zod and the schema: what keeping saves.
  const { loadConfig } = await import('./load.ts');
  const loaded = loadConfig(env, cwd, configFlag, options);
  if (build !== undefined && sources !== undefined) keep(env, sources, build, loaded);
  return loaded;
}
