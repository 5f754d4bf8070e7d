/**
 * The configuration as it was last read, kept in the user's cache folder: reading YAML, checking it and judging it took a
 * third of a short command. It counts only for the very texts, variables and program it was made from, and only where it
 * is the user's own. What may hold a secret is never kept.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getuid } from 'node:process';
import { fingerprint } from '../text/fingerprint.ts';
import { cacheFolder, type Environment } from './paths.ts';
import type { Config } from './schema.ts';
import type { SettledConfig } from './settled.ts';
import type { ConfigSources } from './sources.ts';

interface Kept {
  readonly key: string;
  readonly config: Config;
  readonly isKeyNamed: boolean;
}

/** More are not kept: somebody works in ever new folders. */
const MOST_FILES = 16;

/** An address with a user in it, or with a query or fragment, either of which may be a token. */
const TELLING_ADDRESS = /:\/\/(?:[^/\s"]*@|[^\s"]*[?#])/;

/** @param build Changes with the program (context.ts). */
export function readKept(env: Environment, sources: ConfigSources, build: string): SettledConfig | undefined {
  const file = fileFor(env, sources);
  if (file === undefined) return undefined;
  try {
    const { uid, mode } = statSync(file);
    if (uid !== getuid?.() || (mode & 0o022) !== 0) return undefined;
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept;
    if (kept.key !== keyOf(sources, build)) return undefined;
    const { config, isKeyNamed } = kept;
    const { paths, texts } = sources;
    return { config, isKeyNamed, paths, files: texts.map((one) => one.file), dangers: [], isFinal: true };
  } catch {
    return undefined;
  }
}

/** Keeps it where it may be kept and can be; that it cannot costs the next command its time, and nothing else. */
export function keep(env: Environment, sources: ConfigSources, build: string, settled: SettledConfig): void {
  const { config, isKeyNamed, isFinal } = settled;
  const file = fileFor(env, sources);
  if (file === undefined || !isFinal || mayHoldSecrets(config)) return;
  const folder = join(file, '..');
  const temporary = `${file}.${fingerprint(JSON.stringify(settled))}`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const others = readdirSync(folder);
    if (others.length >= MOST_FILES) for (const name of others) rmSync(join(folder, name), { force: true });
    const kept: Kept = { key: keyOf(sources, build), config, isKeyNamed };
    writeFileSync(temporary, JSON.stringify(kept), { mode: 0o600, flag: 'wx' });
    renameSync(temporary, file);
  } catch {
    forget(temporary);
  }
}

function forget(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // There is no such folder.
  }
}

/** One file for the files that are read together; undefined where there are none, or no cache folder. */
function fileFor(env: Environment, { texts }: ConfigSources): string | undefined {
  const folder = cacheFolder(env);
  if (folder === undefined || texts.length === 0) return undefined;
  return join(
    folder,
    'radar',
    'config',
    `${fingerprint(JSON.stringify(texts.map(({ file }) => file)))}.json`,
  );
}

/** The texts themselves are not kept: a comment may hold anything. */
function keyOf({ texts, paths, fromEnvironment }: ConfigSources, build: string): string {
  const marks = texts.map(({ file, text }) => [file, text.length, fingerprint(text)]);
  return fingerprint(JSON.stringify([build, paths.namedConfig ?? '', marks, fromEnvironment]));
}

/** Webhooks, programs with their arguments and headers are as secret as their owner makes them. */
function mayHoldSecrets(config: Config): boolean {
  const { llm, embeddings, output } = config;
  const isTold = (headers: object | undefined): boolean => Object.keys(headers ?? {}).length > 0;
  return (
    output.webhook !== undefined ||
    output.mail !== undefined ||
    output.after.length > 0 ||
    isTold(llm.headers) ||
    isTold(embeddings?.headers) ||
    TELLING_ADDRESS.test(JSON.stringify(config))
  );
}
