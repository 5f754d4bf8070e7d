/** The file that a change of the configuration goes into. */
import { existsSync, readFileSync } from 'node:fs';
import { type Layer, readLayer } from '../../config/layer.ts';
import type { Paths } from '../../config/paths.ts';
import { holds, type KeyPath } from '../../config/values.ts';
import { faultOf, RadarError } from '../../errors.ts';

export interface EditTarget {
  readonly file: string;
  /** Empty where there is no file yet. */
  readonly text: string;
  readonly exists: boolean;
  readonly layer: Layer;
}

/** The winning file that says something of the path, else the winning one there is, else the user's own, which is made. */
export function targetOf({ configFiles, namedConfig }: Paths, path: KeyPath): EditTarget {
  const targets = configFiles.filter((file) => existsSync(file)).map(readTarget);
  const found = targets.find(({ layer }) => holds(layer.values, path)) ?? targets[0];
  if (found !== undefined) return found;
  const file = namedConfig ?? configFiles.at(-1) ?? '';
  return { file, text: '', exists: false, layer: readLayer(file, '') };
}

/** @throws RadarError `config` where the file cannot be read, or is no YAML. */
export function readTarget(file: string): EditTarget {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new RadarError('config', ['file-unreadable', file, faultOf(error)]);
  }
  const layer = readLayer(file, text.replace(/^\uFEFF/, ''));
  const broken = layer.problems.filter(
    ({ what }) => what[0] === 'yaml-broken' || what[0] === 'yaml-unreadable',
  );
  if (broken.length > 0)
    throw new RadarError(
      'config',
      [
        'config-broken',
        broken.length,
        ...broken.map(({ line, column, what }) => ['problem-at', file, line, column, what] as const),
      ],
      { hint: ['config-all-keys'] },
    );
  return { file, text, exists: true, layer };
}
