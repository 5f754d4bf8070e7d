/** The configuration as it moves to another machine: its owner's text, without what only a server should see. */
import { existsSync, readFileSync } from 'node:fs';
import { editedText } from '../../config/edit/index.ts';
import { readLayer } from '../../config/layer.ts';
import type { LoadedConfig } from '../../config/load.ts';
import { shownConfig } from '../../config/shown.ts';
import { holds, type KeyPath, type Values, valueIn } from '../../config/values.ts';
import { yamlOf } from '../../config/write.ts';

export interface MovingConfig {
  readonly text: string;
  /** Keys that stay behind, such as `output.webhook`. */
  readonly left: readonly string[];
  /** A file of this folder that counts here and moves with the folder. */
  readonly folderFile?: string;
}

/** Undefined where radar runs on its defaults. */
export function movingConfig(loaded: LoadedConfig): MovingConfig | undefined {
  const { paths, files, dangers } = loaded;
  const own = paths.namedConfig ?? paths.configFiles.at(-1) ?? '';
  const file = existsSync(own) ? own : files[0];
  if (file === undefined) return undefined;
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  const { values } = readLayer(file, text);
  // A folder's own file may ask for what nobody has trusted: on the other machine it would be the user's word.
  const untrusted = file === own ? [] : dangers.map(({ key }) => key.split('.'));
  const secret = secretsIn(values).filter(
    (path) => !untrusted.some((above) => above.every((key, at) => path[at] === key)),
  );
  const gone = [...untrusted, ...secret].filter((path) => holds(values, path));
  const folderFile = files.find((one) => one !== file);
  return {
    text: gone.length === 0 ? text : withoutPaths(text, values, gone),
    left: gone.map((path) => path.join('.')),
    ...(folderFile === undefined ? {} : { folderFile }),
  };
}

/** An address of a webhook is as good as a password; else what is hidden wherever the configuration is shown. */
function secretsIn(values: Values): KeyPath[] {
  const webhook: KeyPath = ['output', 'webhook'];
  const found = hiddenIn(values, shownConfig(values), []);
  return holds(values, webhook)
    ? [webhook, ...found.filter(([a, b]) => a !== 'output' || b !== 'webhook')]
    : found;
}

/** Where a value and what may be shown of it differ. An address in a list is left out with its entry. */
function hiddenIn(value: unknown, shown: unknown, path: KeyPath): KeyPath[] {
  if (typeof value !== 'object' || value === null) return value === shown ? [] : [path];
  return Object.entries(value).flatMap(([key, inner]) => {
    const step = Array.isArray(value) ? Number(key) : key;
    const deeper = hiddenIn(inner, valueIn(shown, [step]), [...path, step]);
    return Array.isArray(value) && deeper.length > 0 ? [[...path, step]] : deeper;
  });
}

/** From the last to the first, so that places in lists stay what they are. What refers to itself is written anew. */
function withoutPaths(text: string, values: Values, paths: readonly KeyPath[]): string {
  const edited = paths.toReversed().reduce<string | undefined>((before, path) => {
    const at = path.at(-1);
    if (before === undefined) return undefined;
    return typeof at === 'number'
      ? editedText(before, { kind: 'remove', path: path.slice(0, -1), at })
      : editedText(before, { kind: 'unset', path });
  }, text);
  const isClean =
    edited !== undefined && !paths.some((path) => isHeld(readLayer('', edited).values, values, path));
  return isClean ? edited : yamlOf(without(values, paths, []));
}

/** Whether what stood at a path stands there still; a comment may name it all the same, and is its owner's. */
const isHeld = (now: Values, before: Values, path: KeyPath): boolean =>
  holds(now, path) && JSON.stringify(valueIn(now, path)) === JSON.stringify(valueIn(before, path));

function without(value: unknown, paths: readonly KeyPath[], at: KeyPath): unknown {
  const isGone = (path: KeyPath): boolean => paths.some((one) => one.join('\n') === path.join('\n'));
  if (Array.isArray(value))
    return value.flatMap((one: unknown, index) =>
      isGone([...at, index]) ? [] : [without(one, paths, [...at, index])],
    );
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) =>
      isGone([...at, key]) ? [] : [[key, without(one, paths, [...at, key])]],
    ),
  );
}
