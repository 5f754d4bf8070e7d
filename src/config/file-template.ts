/** Names of files as flags and the configuration have them: `~/digests/{profile}-{date}.md`. */
import { resolve } from 'node:path';
import type { Message } from '../messages/message.ts';
import { nearest } from '../text/nearest.ts';
import type { Environment } from './paths.ts';

/** What a digest's file may be named by. */
export const DIGEST_PLACES = ['date', 'profile'] as const;

/** What a note's file may be named by beside those. */
export const NOTE_PLACES = ['citekey', 'id'] as const;

/** What is wrong with the first `{…}` that is none of `known`, as a rule of the configuration tells it; undefined where all is well. */
export function templateProblem(
  template: string,
  known: readonly string[] = DIGEST_PLACES,
): Message | undefined {
  const [place, name = ''] =
    [...template.matchAll(/\{([^{}]*)\}/g)].find((match) => !known.includes(match[1] ?? '')) ?? [];
  if (place === undefined) return undefined;
  const names = known.map((one) => `{${one}}`);
  if ((NOTE_PLACES as readonly string[]).includes(name)) return ['place-of-notes', place, ...names];
  const near = nearest(name.trim().toLowerCase(), known);
  return near === undefined ? ['place-unknown', place, ...names] : ['place-near', place, `{${near}}`];
}

/** The path that a template stands for: `~/` is the home folder, and every known `{…}` its value. */
export function fillTemplate(
  template: string,
  values: Readonly<Record<string, string>>,
  { cwd, env }: { readonly cwd: string; readonly env: Environment },
): string {
  const filled = template.replace(/\{([^{}]*)\}/g, (place, name: string) => values[name] ?? place);
  return resolve(cwd, expandHome(filled, env));
}

/** Only `~/`: other people's homes are the shell's to know. */
export const expandHome = (file: string, env: Environment): string =>
  file.replace(/^~(?=\/)/, env.HOME ?? '~');
