/** Where radar keeps its files (XDG Base Directory Specification 0.8; the same places on every system). */
import { isAbsolute, join, resolve } from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What a project's configuration is called. */
export const PROJECT_FILE = 'radar.config.yaml';

export interface Paths {
  /** Config files in order of precedence, the first one winning. A file named by flag or RADAR_CONFIG stands alone. */
  readonly configFiles: readonly string[];
  /** Set where the user named the config file, so that its absence is an error. */
  readonly namedConfig?: string;
  readonly dataDir: string;
}

/** The XDG rules: a relative path in the variable is ignored. */
function xdg(env: Environment, name: string, fallback: string): string {
  const value = env[name];
  return value !== undefined && isAbsolute(value)
    ? value
    : join(env.HOME ?? env.USERPROFILE ?? '/', fallback);
}

export function findPaths(env: Environment, cwd: string, configFlag?: string): Paths {
  const dataDir = env.RADAR_DATA_DIR
    ? resolve(cwd, env.RADAR_DATA_DIR)
    : join(xdg(env, 'XDG_DATA_HOME', '.local/share'), 'radar');
  const named = configFlag ?? (env.RADAR_CONFIG || undefined);
  if (named !== undefined) {
    const file = resolve(cwd, named);
    return { configFiles: [file], namedConfig: file, dataDir };
  }
  const user = join(xdg(env, 'XDG_CONFIG_HOME', '.config'), 'radar', 'config.yaml');
  return { configFiles: [join(cwd, PROJECT_FILE), user], dataDir };
}

/** Where what can be made again is kept; undefined where the environment names no place for it. */
export function cacheFolder({ XDG_CACHE_HOME: cache, HOME: home }: Environment): string | undefined {
  if (cache !== undefined && isAbsolute(cache)) return cache;
  return home !== undefined && isAbsolute(home) ? join(home, '.cache') : undefined;
}

/** The store inside a data folder. */
export function storeFile(dataDir: string): string {
  return join(dataDir, 'radar.db');
}

/** The lock inside a data folder. */
export function lockFile(dataDir: string): string {
  return join(dataDir, 'radar.lock');
}
